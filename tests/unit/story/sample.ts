import { readFileSync } from 'node:fs';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Raw = { [key: string]: Json };

const text = readFileSync('tests/unit/story/sample.json', 'utf8');

/** A small story file that has one of everything and no flaw; a new copy each time. */
export const sample = (): Raw => JSON.parse(text);
