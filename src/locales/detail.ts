import { detail } from './en/detail';
import type { Spoken } from './locale';

/** Words of the selected event and of claims, in the reader’s language. They come with it, because the first view needs none of them. */
export const detailWords = ({ parts }: Spoken): typeof detail => parts.detail ?? detail;
