import { classScroll } from './en/classScroll';
import type { Spoken } from './locale';

/** Words of a telling that is read as one long page, in the reader’s language. They come with it: no other page needs them. */
export const scrollWords = ({ parts }: Spoken): typeof classScroll => parts.classScroll ?? classScroll;
