import { classStart } from './en/classStart';
import type { Spoken } from './locale';

/** Words of the page for those who teach, in the reader’s language. They come with it: no other page needs them. */
export const startWords = ({ parts }: Spoken): typeof classStart => parts.classStart ?? classStart;
