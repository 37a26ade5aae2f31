import type { Problem } from '../../../src/story/problem';
import { read } from '../../../src/story/read';
import { type Json, type Raw, sample } from './sample';

/** Ways to spoil the sample, and what is then said. */

type Path = readonly (string | number)[];

const inside = (at: Json | undefined, key: string | number): Json | undefined =>
	Array.isArray(at) ? at[Number(key)] : typeof at === 'object' && at !== null ? at[key] : undefined;

/** The sample with the value at `path` replaced; `undefined` takes it out. */
export function spoiled(path: Path, value: Json | undefined, story: Raw = sample()): Raw {
	const copy = structuredClone(story);
	let at: Json | undefined = copy;
	for (const key of path.slice(0, -1)) at = inside(at, key);
	const last = path.at(-1) ?? '';
	if (Array.isArray(at)) at.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
	else if (typeof at === 'object' && at !== null) {
		if (value === undefined) Reflect.deleteProperty(at, last);
		else at[last] = value;
	}
	return copy;
}

/** "at: sentence" of each problem, with the fix behind an arrow. */
export const told = (problems: readonly Problem[]) =>
	problems.map(({ at, says, fix }) => `${at}: ${says}${fix === undefined ? '' : ` → ${fix}`}`);

/** What is read from the sample with `value` at `path`, and what is said about it. */
export function spoil(path: Path, value: Json | undefined) {
	const { story, problems } = read(spoiled(path, value));
	return { story, told: told(problems) };
}
