import { figureText, whenLine } from '../lens/wording';
import { plain } from '../story/prose';
import type { Activity } from '../story/sequence';
import { labelled, list, prose, table, words, type Block } from './block';
import { byKind, type ByKind } from './kinds';
import { ranked } from './places';
import { claimsOf, speakers } from './speakers';
import type { Told } from './told';

/** What a task comes to, for those who teach: its answer explained, with who says what and the claims behind it. */

/** A figure with whose it is: none without the other. */
function figureLine(address: string, { find, locale, print }: Told): string[] {
	const stated = find.figure(address);
	return stated ? [print.saidBy(stated.claim.by, figureText(stated.figure, find, locale))] : [];
}

type Row<K extends keyof ByKind<unknown>> = ByKind<readonly Block[]>[K];

const predict: Row<'predict'> = ({ figure, beside }, told) => {
	const [main = ''] = figureLine(figure, told);
	const others = beside.flatMap((address) => figureLine(address, told));
	return [words(main), ...(others.length > 0 ? [labelled(told.print.beside, others.join('; '))] : [])];
};

const order: Row<'order'> = ({ events }, { find, dates, locale, print }) => {
	const found = ranked(events.flatMap((id) => find.event(id) ?? []));
	return [
		table(
			[print.number, print.event, print.when],
			found.map(({ event, from, to }) => [
				print.either(locale.number(from), locale.number(to)),
				event.title,
				whenLine(event, dates, locale.words)
			])
		)
	];
};

const who: Row<'who'> = (activity, { find, print }) => {
	const letters = speakers(activity, find);
	const letterOf = (by: string) => letters.find((one) => one.by === by)?.letter ?? '';
	return [
		table(
			[print.letter, print.statement, print.who],
			claimsOf(activity, find).map(({ by, says }) => [letterOf(by), says, by])
		)
	];
};

const judge: Row<'judge'> = ({ statements }, { print }) => [
	table(
		[print.statement, print.verdict, print.why],
		statements.map(({ text, verdict, why = '' }) => [text, verdict ? print.support[verdict] : '', plain(why)])
	)
];

const sourcing: Row<'sourcing'> = (activity, { find, print }) => {
	const { model, columns } = activity;
	if (!model) return [];
	const rows = claimsOf(activity, find).map(({ says }, index) => [says, ...(model[index] ?? [])]);
	return [labelled(print.model, ''), table([print.claim, ...columns], rows)];
};

const corroborate: Row<'corroborate'> = ({ sources, statements }, { find, print }) => [
	table(
		[print.statement, ...sources.map((id) => find.source(id)?.publisher ?? '')],
		statements.map(({ text, stances = [] }) => [text, ...stances.map((stance) => print.stances[stance])])
	)
];

const ANSWER: ByKind<readonly Block[]> = {
	predict,
	draw: ({ series }, told) => {
		const points = told.find.series(series)?.points ?? [];
		return list(points.flatMap(({ figure }) => (figure === undefined ? [] : figureLine(figure, told))));
	},
	order,
	locate: () => [],
	who,
	judge,
	sourcing,
	corroborate,
	reflect: () => []
};

/** Who published a claim. */
export const publishers = (ids: readonly string[], { find }: Pick<Told, 'find'>): string =>
	[...new Set(ids.flatMap((id) => find.source(id)?.publisher ?? []))].join(', ');

/** The claims that it rests on, each with its claimant and where it was read. */
const cited = (ids: readonly string[], told: Told): readonly Block[] =>
	list(
		ids.flatMap((id) => {
			const claim = told.find.claim(id);
			return claim
				? [told.print.cited(told.print.saidBy(claim.by, claim.says), publishers(claim.sources, told))]
				: [];
		})
	);

/** Whether anything of it is here: a page for pupils carries none. */
export const answered = (activity: Activity): boolean =>
	activity.answer !== undefined || activity.cites.length > 0;

export function answer(activity: Activity, told: Told): readonly Block[] {
	return [
		...prose(activity.answer),
		...byKind(ANSWER, activity, told),
		...(activity.cites.length > 0 ? [labelled(told.print.cites, ''), ...cited(activity.cites, told)] : [])
	];
}
