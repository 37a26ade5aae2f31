import { compare } from './en/compare';
import type { Spoken } from './locale';

/** Words of claims side by side, in the reader’s language. They come with it, because the first view needs none of them. */
export const compareWords = ({ parts }: Spoken): typeof compare => parts.compare ?? compare;
