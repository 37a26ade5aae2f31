import { classStage } from './en/classStage';
import type { Spoken } from './locale';

/** Words of the stage and of the speaker's window, in the reader’s language. They come with them, because no reader needs them. */
export const stageWords = ({ parts }: Spoken): typeof classStage => parts.classStage ?? classStage;
