import type { When } from '../../../src/story/story';
import { parseWhen } from '../../../src/story/time';

/** What the parser makes of a time, in the few words that a test compares. */

export const MINSK = 'Europe/Minsk';
const iso = (ms: number) => new Date(ms).toISOString().replace(':00.000Z', 'Z');

export function parsed(input: unknown, zone = MINSK): When {
	const result = parseWhen(input, zone);
	if ('error' in result) throw new Error(`${JSON.stringify(input)}: ${result.error}`);
	return result.when;
}
export const bounds = (input: unknown, zone = MINSK) => {
	const { start, end } = parsed(input, zone);
	return `${iso(start)} ${iso(end)}`;
};
export const refused = (input: unknown, zone = MINSK) => {
	const result = parseWhen(input, zone);
	return 'error' in result ? result : undefined;
};
