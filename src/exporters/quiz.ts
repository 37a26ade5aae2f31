import type { Sequence } from '../story/sequence';
import { answer, answered } from './answer';
import { asked } from './asked';
import { heading, words, type Block } from './block';
import type { Told } from './told';

/** The tasks of a sequence as a quiz, and after all of them, on a page of its own, the key. */
export function quiz({ title, steps }: Sequence, told: Told): readonly Block[] {
	const { print, locale } = told;
	const tasks = steps.flatMap(({ title: name, activity }) => (activity ? [{ name, activity }] : []));
	const number = (index: number, name: string) => heading(2, print.numbered(locale.number(index + 1), name));
	const keys = tasks.flatMap(({ name, activity }, index) =>
		answered(activity) ? [number(index, name), ...answer(activity, told)] : []
	);
	return [
		heading(1, print.quiz.title(title)),
		...tasks.flatMap(({ name, activity }, index) => [
			number(index, name),
			words(activity.prompt),
			...asked(activity, told)
		]),
		...(keys.length > 0 ? [{ kind: 'break' } as const, heading(1, print.quiz.key), ...keys] : [])
	];
}
