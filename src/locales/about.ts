import { about } from './en/about';
import type { Spoken } from './locale';

/** Words of “About this story” and of pinned copies, in the reader’s language. They come with it, because the first view needs none of them. */
export const aboutWords = ({ parts }: Spoken): typeof about => parts.about ?? about;
