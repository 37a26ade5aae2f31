import type { Activity, ActivityKind } from '../story/sequence';
import { labelled, lines, list, table, words, type Block } from './block';
import { byKind, type ByKind } from './kinds';
import { mixed } from './mixed';
import { claimsOf, speakers } from './speakers';
import type { Told } from './told';

/** A task on paper: what is asked, and room for what a class puts in. Nothing of the answer. */

type Ask<K extends ActivityKind> = ByKind<readonly Block[]>[K];

/** As many empty fields. */
const empty = (count: number): readonly string[] => Array.from({ length: count }, () => '');

const predict: Ask<'predict'> = ({ figure }, { find, print }) => {
	const unit = find.unit(find.figure(figure)?.figure.unit ?? '')?.label.other ?? '';
	return [
		words(print.estimateFirst),
		labelled(print.estimate(unit), ''),
		lines(1),
		labelled(print.because, ''),
		lines(2)
	];
};

const order: Ask<'order'> = ({ events }, { find, print }) => {
	const found = events.flatMap((id) => find.event(id) ?? []);
	return [
		words(print.orderHere),
		table(
			[print.number, print.event],
			mixed(found, ({ id }) => id).map(({ title }) => ['', title]),
			[0]
		)
	];
};

const who: Ask<'who'> = (activity, { find, print }) => [
	words(print.whoHere),
	table(
		[print.letter, print.statement],
		claimsOf(activity, find).map(({ says }) => ['', says]),
		[0]
	),
	...list(speakers(activity, find).map(({ letter, by }) => `**${letter}** ${by}`))
];

const judge: Ask<'judge'> = ({ statements }, { print }) => {
	const { supported, uncertain, unsupported } = print.support;
	const head = [print.statement, supported, uncertain, unsupported, print.because];
	return [
		words(print.judgeHere),
		table(
			head,
			statements.map(({ text }) => [text, ...empty(4)]),
			[1, 2, 3]
		)
	];
};

const sourcing: Ask<'sourcing'> = (activity, { find, print }) => [
	table(
		[print.claim, ...activity.columns],
		claimsOf(activity, find).map(({ says }) => [says, ...empty(activity.columns.length)])
	)
];

const corroborate: Ask<'corroborate'> = ({ sources, statements }, { find, print }) => [
	words(print.stanceHere),
	table(
		[print.statement, ...sources.map((id) => find.source(id)?.publisher ?? '')],
		statements.map(({ text }) => [text, ...empty(sources.length)])
	)
];

const ASK: ByKind<readonly Block[]> = {
	predict,
	draw: (_, { print }) => [words(print.drawHere), lines(8)],
	order,
	locate: ({ place }, { find, print }) => [words(print.locateHere(find.place(place)?.name ?? ''))],
	who,
	judge,
	sourcing,
	corroborate,
	reflect: (activity) => [lines(activity.lines)]
};

export const asked = (activity: Activity, told: Told): readonly Block[] => byKind(ASK, activity, told);
