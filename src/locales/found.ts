import { found as be } from './be/found';
import { found } from './en/found';
import { found as ru } from './ru/found';

/** Words of what the build writes for others, by language. All in one: no page has them. */
const WORDS: Readonly<Record<string, typeof found>> = { be, ru };

export const foundWords = (language: string): typeof found => WORDS[language] ?? found;
