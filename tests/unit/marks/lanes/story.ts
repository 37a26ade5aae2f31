import { atLocal } from '../../../../src/story/time';
import type { Claim, Figure, Series, Standing, Story, StoryEvent, When } from '../../../../src/story/story';

/** A small story for charts: three nights of detentions, two totals of releases, three vote counts. */
export const ZONE = 'Europe/Minsk';

export const moment = (day: number, hour = 0, minute = 0) => atLocal(2020, 8, day, hour, minute, ZONE);

const span = (start: number, end: number, precision: When['precision'] = 'day'): When => ({
	start,
	end,
	sense: 'throughout',
	precision,
	uncertain: false,
	approximate: false,
	softStart: false,
	softEnd: false,
	openStart: false,
	openEnd: false
});

const day = (n: number) => span(moment(n), moment(n + 1));
const night = (n: number) => span(moment(n), moment(n + 2));
const clock = (n: number, hour: number, minute = 0) =>
	span(moment(n, hour, minute), moment(n, hour, minute), 'minute');

const figure = (id: string, value: number | undefined, rest: Partial<Figure> = {}): Figure => ({
	id,
	value,
	unit: 'people',
	qualifier: 'exact',
	measure: 'flow',
	...rest
});

const event = (id: string, when: When, category: string): StoryEvent => ({
	id,
	when,
	title: `Title of ${id}`,
	text: '',
	category,
	place: null,
	people: [],
	weight: 2,
	sensitivity: 'none'
});

const claim = (id: string, by: string, standing: Standing, rest: Partial<Claim>): Claim => ({
	id,
	about: { event: id.toLowerCase() },
	sources: ['paper'],
	says: `What ${by} says`,
	by,
	standing,
	firmness: 'stated',
	inference: false,
	figures: [],
	relations: [],
	confidence: 'high',
	...rest
});

const share = (id: string, value: number, of: string, rest: Partial<Figure> = {}) =>
	figure(id, value, { unit: 'percent', measure: 'share', of, base: 'ballots cast', ...rest });

const series = (
	id: string,
	measure: Series['measure'],
	standing: Series['standing'],
	points: Series['points']
): Series => ({
	id,
	label: `Label of ${id}`,
	unit: measure === 'share' ? 'percent' : 'people',
	measure,
	standing,
	points
});

export const story: Story = {
	format: 'daybook/1',
	id: 'small',
	title: 'Small',
	standfirst: '',
	language: 'en',
	languages: ['en'],
	timeZone: ZONE,
	zoneLabel: 'Minsk time (UTC+3)',
	span: span(moment(9), moment(17)),
	aliases: {},
	corrections: [],
	glossary: [],
	background: [],
	units: [
		{ id: 'people', label: { one: 'person', other: 'people' } },
		{ id: 'percent', label: { other: '%' } },
		{ id: 'reports', label: { one: 'offence report', other: 'offence reports' } }
	],
	categories: [
		{ id: 'vote', label: 'Vote', sign: 'ballot' },
		{ id: 'detention', label: 'Detention', sign: 'bars' },
		{ id: 'release', label: 'Release', sign: 'door' }
	],
	people: [],
	places: [],
	sources: [
		{
			id: 'paper',
			publisher: 'The Paper',
			title: 'A report',
			url: 'https://example.org/report',
			language: 'en',
			kind: 'media',
			ownership: 'private',
			checked: true
		}
	],
	events: [
		event('d1', span(moment(9, 20), moment(10, 12, 36), 'minute'), 'detention'),
		event('v1', night(9), 'detention'),
		event('d2', span(moment(10, 12), moment(11, 12), 'minute'), 'detention'),
		event('d3', span(moment(11, 12), moment(12, 12), 'minute'), 'detention'),
		event('d4', span(moment(12, 11, 35), moment(13, 11, 35), 'minute'), 'detention'),
		event('d5', span(moment(13, 12), moment(14, 16, 11), 'minute'), 'detention'),
		event('r1', span(moment(13), moment(13, 22, 17), 'minute'), 'release'),
		event('r2', span(moment(14), moment(14, 16, 11), 'minute'), 'release'),
		event('z1', span(moment(13), moment(15)), 'release'),
		event('a07', span(moment(14), moment(14, 6), 'minute'), 'release'),
		event('p1', day(10), 'vote'),
		event('p2', day(14), 'vote')
	],
	claims: [
		claim('D1', 'Interior Ministry', 'official', {
			known: clock(10, 12, 36),
			figures: [
				figure('all', 3000, { qualifier: 'about' }),
				figure('minsk', 1000, { qualifier: 'about', scope: 'Minsk' }),
				figure('regions', 2000, { qualifier: 'more than', scope: 'regions' })
			]
		}),
		claim('V1', 'Viasna', 'independent', {
			known: day(10),
			figures: [figure('n', 140, { qualifier: 'at least' })]
		}),
		claim('D2', 'Interior Ministry', 'official', {
			known: clock(11, 8, 49),
			figures: [figure('n', 2000, { qualifier: 'more than' })]
		}),
		claim('D3', 'Interior Ministry', 'official', {
			known: clock(12, 11, 21),
			figures: [figure('n', 1000, { qualifier: 'more than' })]
		}),
		claim('D4', 'Interior Ministry', 'official', {
			known: clock(13, 11, 35),
			figures: [figure('n', 700, { qualifier: 'about' })]
		}),
		claim('D5', 'Interior Ministry', 'official', {
			known: clock(14, 16, 11),
			figures: [figure('n', 102, { unit: 'reports' })]
		}),
		claim('R1', 'Speaker of the upper house', 'official', {
			known: clock(13, 22, 17),
			figures: [figure('n', 1000, { qualifier: 'more than', measure: 'cumulative' })]
		}),
		claim('R2', 'Interior Ministry', 'official', {
			known: clock(14, 16, 11),
			figures: [figure('n', 2000, { qualifier: 'more than', measure: 'cumulative' })]
		}),
		claim('Z1', 'Volunteers', 'eyewitness', {
			known: day(14),
			firmness: 'estimate',
			figures: [figure('a', 400, { qualifier: 'about' }), figure('b', 350, { qualifier: 'about' })]
		}),
		claim('A07', 'Volunteers', 'eyewitness', {
			known: day(14),
			figures: [figure('n', 119, { qualifier: 'at least', measure: 'cumulative' })]
		}),
		claim('P1', 'Election Commission', 'official', {
			known: clock(10, 9, 57),
			firmness: 'disputed',
			figures: [share('l', 80.23, 'Lukashenka'), share('t', 9.9, 'Tsikhanouskaya')]
		}),
		claim('P2', 'Golos', 'independent', {
			known: day(14),
			firmness: 'estimate',
			figures: [
				share('l', 34, 'Lukashenka', { qualifier: 'about' }),
				share('t', 10, 'Tsikhanouskaya', { words: 'barely 10%' })
			]
		})
	],
	questions: [],
	keyFigures: [],
	series: [
		series('detentions', 'flow', 'official', [
			{ at: night(9), figure: 'D1#all', parts: ['D1#minsk', 'D1#regions'] },
			{ at: night(10), figure: 'D2#n' },
			{ at: night(11), figure: 'D3#n' },
			{ at: night(12), figure: 'D4#n' },
			{ at: night(13), missing: 'not found', claim: 'D5' }
		]),
		series('viasna', 'flow', 'independent', [{ at: night(9), figure: 'V1#n' }]),
		series('official', 'cumulative', 'official', [
			{ at: clock(13, 22, 17), figure: 'R1#n' },
			{ at: clock(14, 16, 11), figure: 'R2#n' }
		]),
		series('gate', 'flow', 'eyewitness', [
			{ at: day(13), figure: 'Z1#a' },
			{ at: span(moment(14), moment(14, 15), 'minute'), figure: 'Z1#b' }
		]),
		series('dawn', 'cumulative', 'eyewitness', [
			{ at: span(moment(14), moment(14, 6), 'minute'), figure: 'A07#n' }
		]),
		series('results', 'share', 'official', [{ at: day(10), figure: 'P1#l', beside: ['P1#t'] }]),
		series('partial', 'share', 'independent', [{ at: day(14), figure: 'P2#l', beside: ['P2#t'] }])
	],
	charts: [
		{
			id: 'detained',
			form: 'bars',
			title: 'Detained per night',
			series: ['detentions', 'viasna'],
			lane: 'detention'
		},
		{
			id: 'released',
			form: 'floors',
			title: 'Released',
			series: ['official', 'gate', 'dawn'],
			lane: 'release'
		},
		{ id: 'results', form: 'shares', title: 'Official results', series: ['results'] },
		{
			id: 'partial',
			form: 'shares',
			title: 'Partial counts',
			series: ['partial'],
			caveat: 'Not a national estimate'
		},
		{ id: 'totals', form: 'dots', title: 'One total', series: ['official'] }
	],
	panels: [],
	sequences: []
};
