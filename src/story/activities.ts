import { distinct, type Fields, kindOf, list, notA, record } from './fields';
import { type Counted, harmful } from './harm';
import { STANCES, SUPPORT } from './lists';
import { Flaw, type Rule } from './reading';
import { isRecord } from './record';
import { number, oneOf, positive, ref, refs } from './rules';
import type { Activity, ActivityKind } from './sequence';
import type { Place, Series } from './story';
import { prose, text } from './text';

/** What a class does at a step: one rule for each kind of activity. */

/** What activities refer to and have to know more of. */
export interface Known extends Counted {
	readonly places: readonly Place[];
	readonly series: readonly Series[];
}

const HARMFUL = 'Nobody is asked to guess a number of people hurt or dead';

const task = (f: Fields) => ({
	prompt: f.need('prompt', text, ''),
	answer: f.may('answer', prose),
	cites: f.may('cites', refs('claim')) ?? []
});

/** A list too short to be asked about is none. */
const atLeast =
	<T>(least: 1 | 2, rule: Rule<T[]>): Rule<T[]> =>
	(input, spot) => {
		const found = rule(input, spot);
		return found instanceof Flaw || found.length >= least
			? found
			: new Flaw(`Needs at least ${least === 1 ? 'one' : 'two'} that can be read`);
	};

/** A figure that a class may be asked to guess. */
function guessed(f: Fields, known: Known): string {
	const figure = f.need('figure', ref('figure'), '');
	if (f.usable && typeof known.figures.get(figure)?.figure.value !== 'number')
		f.refuse('figure', 'It has no single number to be guessed');
	if (f.usable && harmful(known, figure)) f.refuse('figure', HARMFUL);
	return figure;
}

const predict = (f: Fields, known: Known): Activity => {
	const figure = guessed(f, known);
	const from = f.may('from', number) ?? 0;
	const to = f.need('to', positive, from + 1);
	if (f.usable && to <= from) f.refuse('to', 'The scale ends before it begins');
	return {
		kind: 'predict',
		...task(f),
		...{ figure, from, to, by: f.may('by', positive) ?? 1 },
		beside: f.may('beside', refs('figure')) ?? []
	};
};

const draw = (f: Fields, known: Known): Activity => {
	const series = f.need('series', ref('series'), '');
	const points = known.series.find(({ id }) => id === series)?.points ?? [];
	const drawn = points.flatMap(({ figure = [], parts = [], beside = [] }) => [figure, parts, beside].flat());
	if (drawn.some((address) => harmful(known, address))) f.refuse('series', HARMFUL);
	return { kind: 'draw', ...task(f), series, to: f.need('to', positive, 1), by: f.may('by', positive) ?? 1 };
};

const locate = (f: Fields, known: Known): Activity => {
	const place = f.need('place', ref('place'), '');
	if (f.usable && !known.places.find(({ id }) => id === place)?.at)
		f.refuse('place', 'It has no point on the map');
	return { kind: 'locate', ...task(f), place, panel: f.need('panel', ref('panel'), '') };
};

const judged = record('statement', (f) => ({
	text: f.need('text', text, ''),
	verdict: f.may('verdict', oneOf(SUPPORT)),
	why: f.may('why', prose),
	cites: f.may('cites', refs('claim')) ?? []
}));

/** As many as the grid has columns: what stands in the wrong column would be worse than nothing. */
const exactly =
	<T>(rule: Rule<T>, count: number): Rule<T[]> =>
	(input, spot) => {
		const found = list(rule)(input, spot);
		return found instanceof Flaw || found.length === count ? found : new Flaw(`Needs ${count}, one a column`);
	};

const sourcing = (f: Fields): Activity => {
	const columns = f.need('columns', atLeast(1, list(text)), []);
	const claims = f.need('claims', atLeast(1, refs('claim')), []);
	const model = f.may('model', list(exactly(text, columns.length)));
	const fits = model === undefined || model.length === claims.length;
	if (!fits) f.note('model', 'Not one row for each claim; ignored.');
	return { kind: 'sourcing', ...task(f), claims, columns, model: fits ? model : undefined };
};

const corroborate = (f: Fields): Activity => {
	const sources = f.need('sources', atLeast(2, refs('source')), []);
	const statement = record('statement', (row) => ({
		text: row.need('text', text, ''),
		stances: row.may('stances', exactly(oneOf(STANCES), sources.length))
	}));
	const statements = f.need('statements', atLeast(1, list(statement)), []);
	return { kind: 'corroborate', ...task(f), sources, statements };
};

/** Every kind of activity, and how it is read. */
const KINDS: Readonly<Record<ActivityKind, (f: Fields, known: Known) => Activity>> = {
	predict,
	draw,
	order: (f) => ({ kind: 'order', ...task(f), events: f.need('events', atLeast(2, refs('event')), []) }),
	locate,
	who: (f) => ({ kind: 'who', ...task(f), claims: f.need('claims', atLeast(2, refs('claim')), []) }),
	judge: (f) => ({
		kind: 'judge',
		...task(f),
		statements: f.need('statements', atLeast(1, list(judged)), [])
	}),
	sourcing,
	corroborate,
	reflect: (f) => ({ kind: 'reflect', ...task(f), lines: f.may('lines', positive) ?? 6 })
};

const kinds = new Map(Object.entries(KINDS));

/** An activity of any kind. */
export const activity =
	(known: Known): Rule<Activity> =>
	(input, spot) => {
		if (!isRecord(input)) return notA('an object', input);
		const { kind } = input;
		const build = typeof kind === 'string' ? kinds.get(kind) : undefined;
		if (!build)
			return new Flaw(
				`Should be of a kind among ${[...kinds.keys()].join(', ')}, but is ${kindOf(kind)}`,
				typeof kind === 'string' ? spot.reading.guess(kind, new Set(kinds.keys())) : undefined
			);
		return record<Activity>('activity', (f) => {
			f.skip('kind');
			return build(f, known);
		})(input, spot);
	};

/** A list in which nothing is told twice. */
export const texts = distinct(text, (one) => one);
