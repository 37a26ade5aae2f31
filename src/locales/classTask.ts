import { classTask } from './en/classTask';
import type { Spoken } from './locale';

/** Words of the activities, in the reader’s language. They come with them, because readers need none of them. */
export const taskWords = ({ parts }: Spoken): typeof classTask => parts.classTask ?? classTask;
