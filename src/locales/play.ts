import { play } from './en/play';
import type { Spoken } from './locale';

/** Words of the player, in the reader’s language. They come with it, because the first view needs none of them. */
export const playWords = ({ parts }: Spoken): typeof play => parts.play ?? play;
