import { howto } from './en/howto';
import type { Spoken } from './locale';

/** Words of “How to read this”, in the reader’s language. They come with it, because the first view needs none of them. */
export const howtoWords = ({ parts }: Spoken): typeof howto => parts.howto ?? howto;
