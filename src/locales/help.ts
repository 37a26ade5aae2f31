import { help } from './en/help';
import type { Spoken } from './locale';

/** Words of the help, in the reader’s language. They come with its dialog, because the first view needs none of them. */
export const helpWords = ({ parts }: Spoken): typeof help => parts.help ?? help;
