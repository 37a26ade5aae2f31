import type { Plan, Sequence, Step } from '../story/sequence';
import { answer, answered } from './answer';
import { asked } from './asked';
import { heading, labelled, list, prose, table, words, type Block } from './block';
import type { Told } from './told';

/** A whole sequence written out: its plan, its steps with tasks, and what is there of notes and answers. */

/** What a lesson plan says beside its steps. */
export function planned(plan: Plan, { print }: Told): readonly Block[] {
	const zone = (title: string, blocks: readonly Block[]) =>
		blocks.length > 0 ? [heading(2, title), ...blocks] : [];
	return [
		...zone(print.plan.about, prose(plan.about)),
		...zone(print.plan.question, prose(plan.question)),
		...zone(print.plan.guiding, list(plan.guiding)),
		...zone(print.plan.objectives, list(plan.objectives)),
		...zone(print.plan.care, prose(plan.care)),
		...zone(print.plan.age, prose(plan.age)),
		...zone(print.plan.materials, list(plan.materials)),
		...zone(print.plan.extensions, list(plan.extensions)),
		...zone(print.sheets.rubric.name, rubric(plan, print))
	];
}

/** What to look for, a criterion in each row. */
export function rubric({ rubric: rows }: Plan, print: Told['print']): readonly Block[] {
	if (rows.length === 0) return [];
	const most = Math.max(...rows.map(({ levels }) => levels.length));
	return [
		table(
			[print.criterion, ...print.levels.slice(0, most)],
			rows.map(({ criterion, levels }) => [criterion, ...levels])
		)
	];
}

function task(step: Step, told: Told): readonly Block[] {
	const { activity } = step;
	if (!activity) return [];
	const { print } = told;
	return [
		words(activity.prompt),
		...asked(activity, told),
		...(answered(activity) ? [heading(3, print.answer), ...answer(activity, told)] : [])
	];
}

function told(step: Step, index: number, all: Told): readonly Block[] {
	const { print, locale } = all;
	const { kicker, minutes, notes, plain } = step;
	return [
		heading(2, print.numbered(locale.number(index + 1), step.title)),
		...(kicker ? [words(kicker)] : []),
		...prose(step.text),
		...(plain ? [labelled(print.sheets.plain.name, plain)] : []),
		...(minutes ? [labelled(print.plan.time, print.plan.minutes(locale.number(minutes)))] : []),
		...task(step, all),
		...(notes ? [heading(3, print.plan.notes), ...prose(notes)] : [])
	];
}

export function written(sequence: Sequence, all: Told): readonly Block[] {
	const { story, print } = all;
	return [
		heading(1, sequence.title),
		words(story.title),
		...(sequence.plan ? planned(sequence.plan, all) : []),
		...sequence.steps.flatMap((step, index) => told(step, index, all)),
		words(print.foot)
	];
}
