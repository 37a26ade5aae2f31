import { embedding } from './en/embedding';
import type { Spoken } from './locale';

/** Words of the embed dialog in the reader’s language. They come with the dialog, because the first view needs none of them. */
export type EmbeddingWords = typeof embedding;

export const embeddingWords = ({ parts }: Spoken): EmbeddingWords => parts.embedding ?? embedding;
