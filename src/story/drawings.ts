import { distinct, list, record } from './fields';
import { unit } from './figure';
import { FORMS, GAPS, MEASURES, VOICES } from './lists';
import type { Stated } from './lookup';
import { Flaw, type Rule } from './reading';
import { id, NEVER, oneOf, ref, refs, when } from './rules';
import type { Chart, Question, Series, SeriesPoint } from './story';
import { text } from './text';

/** How figures are brought together: questions, series, charts. */

/** Figures by their address, "claim#figure". */
export type Figures = ReadonlyMap<string, Stated>;

const gap = record('gap', (f) => ({
	at: f.need('at', when, NEVER),
	why: f.need('why', oneOf(GAPS), 'not found'),
	text: f.need('text', text, '')
}));

export const question = record<Question>('question', (f) => ({
	id: f.need('id', id, ''),
	label: f.need('label', text, ''),
	unit: f.need('unit', unit, ''),
	figures: f.should('figures', refs('figure'), [], 'having none'),
	missing: f.may('missing', gap)
}));

type Axis = Pick<Series, 'unit' | 'measure' | 'standing'>;

/** What may not share an axis or a line: each with the words for it. */
const SAME: readonly (readonly [word: string, of: (stated: Stated) => string, on: (axis: Axis) => string])[] =
	[
		['unit', ({ figure }) => figure.unit, (axis) => axis.unit],
		['measure', ({ figure }) => figure.measure, (axis) => axis.measure],
		['standing', ({ claim }) => (claim.inference ? 'note' : claim.standing), (axis) => axis.standing]
	];

/** The address of a figure that fits the series. */
const fitting =
	(axis: Axis, figures: Figures): Rule<string> =>
	(input, spot) => {
		const address = ref('figure')(input, spot);
		const stated = typeof address === 'string' ? figures.get(address) : undefined;
		if (!stated) return address;
		const other = SAME.find(([, of, on]) => of(stated) !== on(axis));
		if (!other) return address;
		const [word, of, on] = other;
		return new Flaw(`Its ${word} is “${of(stated)}”, but that of the series is “${on(axis)}”`);
	};

const point = (axis: Axis, figures: Figures) =>
	record<SeriesPoint>('point', (f) => {
		const fits = fitting(axis, figures);
		const several = distinct(fits, (address) => address);
		const missing = f.may('missing', oneOf(GAPS));
		const figure = f.may('figure', fits);
		if (figure === undefined && missing === undefined) f.refuse('figure', 'Neither “figure” nor “missing”');
		if (figure !== undefined && missing !== undefined) f.note('missing', 'There is a figure; ignored.');
		return {
			at: f.need('at', when, NEVER),
			figure,
			parts: f.may('parts', several),
			beside: f.may('beside', several),
			missing: figure === undefined ? missing : undefined,
			claim: f.may('claim', ref('claim'))
		};
	});

export const series = (figures: Figures) =>
	record<Series>('series', (f) => {
		const axis = {
			unit: f.need('unit', unit, ''),
			measure: f.need('measure', oneOf(MEASURES), 'stock'),
			standing: f.need('standing', oneOf(VOICES), 'note')
		};
		return {
			id: f.need('id', id, ''),
			label: f.need('label', text, ''),
			...axis,
			points: f.should('points', list(point(axis, figures)), [], 'having none')
		};
	});

/** What addresses of embeds and names of pictures call the views, and the preview: no chart may be called so. */
export const TAKEN: readonly string[] = [
	'about',
	'article',
	'charts',
	'compare',
	'detail',
	'figures',
	'filters',
	'history',
	'howto',
	'known',
	'list',
	'map',
	'preview',
	'sides',
	'sources',
	'timeline'
];

const chartId: Rule<string> = (input, spot) =>
	typeof input === 'string' && TAKEN.includes(input)
		? new Flaw(`“${input}” is the name of a view, so no chart can be called so`, `${input}-chart`)
		: id(input, spot);

export const chart = record<Chart>('chart', (f) => {
	const drawn = f.need('series', refs('series'), []);
	if (f.usable && drawn.length === 0) f.refuse('series', 'No series to draw');
	return {
		id: f.need('id', chartId, ''),
		form: f.need('form', oneOf(FORMS), 'dots'),
		title: f.need('title', text, ''),
		subtitle: f.may('subtitle', text),
		series: drawn,
		caveat: f.may('caveat', text),
		lane: f.may('lane', ref('category'))
	};
});
