import { picture as be } from './be/picture';
import { picture } from './en/picture';
import { picture as ru } from './ru/picture';

/** Words of the pictures that the build draws, by language. All in one: no page has them. */
const WORDS: Readonly<Record<string, typeof picture>> = { be, ru };

export const pictureWords = (language: string): typeof picture => WORDS[language] ?? picture;
