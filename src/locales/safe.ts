import { safe } from './en/safe';
import type { Spoken } from './locale';

/** Words of reading safely, in the reader’s language. They come with its dialog, because the first view needs none of them. */
export const safeWords = ({ parts }: Spoken): typeof safe => parts.safe ?? safe;
