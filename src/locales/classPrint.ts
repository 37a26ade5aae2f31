import { classPrint } from './en/classPrint';
import type { Spoken } from './locale';

/** Words of handouts, lesson plans and what a class carries away, in the reader’s language. They come with it. */
export type PrintWords = typeof classPrint;

export const printWords = ({ parts }: Spoken): PrintWords => parts.classPrint ?? classPrint;
