import { flaws } from './en/flaws';
import type { Spoken } from './locale';

/** Words of what is wrong with a story file, in the reader’s language. Few files have flaws, so the first view has none of them. */
export const flawsWords = ({ parts }: Spoken): typeof flaws => parts.flaws ?? flaws;
