import { article } from './en/article';
import type { Spoken } from './locale';

/** Words of the article, claim by claim, in the reader’s language. They come with it, because the first view needs none of them. */
export const articleWords = ({ parts }: Spoken): typeof article => parts.article ?? article;
