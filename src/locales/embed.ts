import { embed } from './en/embed';
import type { Spoken } from './locale';

/** Words of the frame around an embedded story, in the reader’s language. They come with it, because the first view needs none of them. */
export const embedWords = ({ parts }: Spoken): typeof embed => parts.embed ?? embed;
