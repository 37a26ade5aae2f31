import { sides } from './en/sides';
import type { Spoken } from './locale';

/** Words of A | B, in the reader’s language. They come with it, because the first view needs none of them. */
export const sidesWords = ({ parts }: Spoken): typeof sides => parts.sides ?? sides;
