import { history } from './en/history';
import type { Spoken } from './locale';

/** Words of what was known when, in the reader’s language. They come with it, because the first view needs none of them. */
export const historyWords = ({ parts }: Spoken): typeof history => parts.history ?? history;
