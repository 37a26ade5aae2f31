import { byMoment, cameOut, type Edition } from '../../lens/known';
import type { Lookup } from '../../story/lookup';
import type { Claim, Figure, Question, Story, StoryEvent } from '../../story/story';

/** One claim, with one of its figures if it has any. */
export interface Row {
	/** Address of the figure, or id of the claim. */
	readonly key: string;
	readonly claim: Claim;
	readonly figure?: Figure;
	/** It was out at the chosen moment: if not, nothing of it may be told. */
	readonly out: boolean;
	/** One of the story's own answers to a question; the others count the same elsewhere, or for another time. */
	readonly asked: boolean;
}

/** Rows on one scale: figures of one unit; or claims without a figure, which have none. */
export interface Frame {
	readonly unit: string | null;
	readonly rows: readonly Row[];
}

/** The claims to a question or about an event, each by itself. */
export interface Comparison {
	readonly question?: Question;
	readonly event?: StoryEvent;
	readonly frames: readonly Frame[];
}

/** First known first, undated last; what was asked for before the rest. */
const inOrder = (rows: readonly Row[]): readonly Row[] =>
	rows.toSorted((a, b) => Number(b.asked) - Number(a.asked) || byMoment(a.claim, b.claim));

function toQuestion(question: Question, story: Story, find: Lookup, { out }: Edition): Comparison {
	const own = question.figures.flatMap((address) => find.figure(address) ?? []);
	const counted = new Set(own.map(({ figure }) => `${figure.unit} ${figure.of}`));
	const all = story.claims.flatMap((claim) =>
		claim.figures.map((figure) => ({ address: `${claim.id}#${figure.id}`, claim, figure }))
	);
	const others = all.filter(
		({ address, figure }) => counted.has(`${figure.unit} ${figure.of}`) && !question.figures.includes(address)
	);
	const row =
		(asked: boolean) =>
		({ address, claim, figure }: (typeof all)[number]): Row => ({
			key: address,
			claim,
			figure,
			out: out(claim.id),
			asked
		});
	const rows = inOrder([...own.map(row(true)), ...others.map(row(false))]);
	return { question, frames: rows.length > 0 ? [{ unit: question.unit, rows }] : [] };
}

function aboutEvent(event: StoryEvent, find: Lookup, { out }: Edition): Comparison {
	const claims = find.claimsOf(event.id);
	const rows = claims.flatMap((claim): Row[] => {
		const rest = { claim, out: out(claim.id), asked: false };
		if (claim.figures.length === 0) return [{ key: claim.id, ...rest }];
		return claim.figures.map((figure) => ({ key: `${claim.id}#${figure.id}`, figure, ...rest }));
	});
	const ordered = inOrder(rows);
	const unitOf = ({ figure }: Row) => figure?.unit ?? null;
	const units = [...new Set(ordered.map(unitOf))].sort((a, b) => Number(a === null) - Number(b === null));
	return {
		event,
		frames: units.map((unit) => ({ unit, rows: ordered.filter((row) => unitOf(row) === unit) }))
	};
}

/** What `asked` of a focus stands for: `question:released`, `event:apology`; null if the story has no such thing. */
export function comparison(asked: string, story: Story, find: Lookup, edition: Edition): Comparison | null {
	const [kind, id = ''] = asked.split(':');
	const question = kind === 'question' ? find.question(id) : undefined;
	if (question) return toQuestion(question, story, find, edition);
	const event = kind === 'event' ? find.event(id) : undefined;
	return event ? aboutEvent(event, find, edition) : null;
}

export const rowsOf = ({ frames }: Comparison): readonly Row[] => frames.flatMap(({ rows }) => rows);

/** The claims of these rows that were out, each once. */
export const claimsOf = (rows: readonly Row[]): readonly Claim[] => [
	...new Set(rows.filter(({ out }) => out).map(({ claim }) => claim))
];

/** The moments at which any of it came out, earliest first, each once. */
export const turns = (rows: readonly Row[]): readonly number[] =>
	[...new Set(rows.map(({ claim }) => cameOut(claim)))].filter(Number.isFinite).sort((a, b) => a - b);

/** What came out last of what was out: several if they came at once. Undated ones came nobody knows when. */
export function newest(rows: readonly Row[]): readonly Row[] {
	const out = rows.filter(({ out }) => out);
	const [last] = turns(out).slice(-1);
	return out.filter(({ claim }) => cameOut(claim) === last);
}

/** The number that a figure is drawn at: the upper one of a range. */
export const valueOf = ({ figure }: Row): number | undefined => figure?.value ?? figure?.max;

/** Two rows that contradict each other, by their places from 0, and the column in which they are joined. */
export interface Tie {
	readonly from: number;
	readonly to: number;
	readonly column: number;
}

/** Lines between rows, beside each other where they would cover each other. */
export function ties(rows: readonly Row[], against: readonly (readonly [string, string])[]): readonly Tie[] {
	const at = (id: string) => rows.findIndex(({ claim, out }) => out && claim.id === id);
	const spans = against
		.map(([a, b]) => [at(a), at(b)].sort((one, other) => one - other))
		.filter(([from = -1]) => from >= 0);
	return spans.reduce<readonly Tie[]>((found, [from = 0, to = 0]) => {
		const over = found.filter((tie) => tie.from <= to && from <= tie.to).map(({ column }) => column);
		const column = [...over, over.length].findIndex((_, index) => !over.includes(index));
		return [...found, { from, to, column }];
	}, []);
}
