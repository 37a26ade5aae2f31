/**
 * Builders of tiny stories: a test shows the three lines that it is about and nothing else. Times are
 * Minsk (UTC+3) in August 2020: `at('13 22:30')`, `day('13')`.
 */
import type {
	Category,
	Claim,
	Figure,
	Person,
	Place,
	Sense,
	Source,
	Story,
	StoryEvent,
	Unit,
	When
} from '../src/story/story';

const DAY = 86_400_000;

/** '13' or '13 22:30' of August 2020, or '2020-08-13 22:30', Minsk time, in epoch milliseconds. */
export function at(text: string): number {
	const [date = '', time = '00:00'] = text.split(' ');
	const full = date.includes('-') ? date : `2020-08-${date.padStart(2, '0')}`;
	return Date.parse(`${full}T${time}:00+03:00`);
}

const when = (start: number, end: number, sense: Sense, more: Partial<When> = {}): When => ({
	start,
	end,
	sense,
	precision: 'minute',
	uncertain: false,
	approximate: false,
	softStart: false,
	softEnd: false,
	openStart: false,
	openEnd: false,
	...more
});

/** Known to the minute. */
export const exact = (text: string): When => when(at(text), at(text), 'exact');
/** Some time that day. */
export const day = (text: string, more: Partial<When> = {}): When =>
	when(at(text), at(text) + DAY, 'within', { precision: 'day', ...more });
/** Some time between two moments. */
export const within = (from: string, to: string, more: Partial<When> = {}): When =>
	when(at(from), at(to), 'within', more);
/** It lasted from one moment to the other. */
export const throughout = (from: string, to: string, more: Partial<When> = {}): When =>
	when(at(from), at(to), 'throughout', more);
/** About a moment, give or take the window. */
export const around = (moment: string, from: string, to: string): When =>
	when(at(from), at(to), 'around', { at: at(moment) });
/** Not later than a moment. */
export const by = (from: string, to: string, more: Partial<When> = {}): When =>
	when(at(from), at(to), 'by', more);

export const event = (id: string, more: Partial<StoryEvent> = {}): StoryEvent => ({
	id,
	when: exact('13 22:30'),
	title: `Title of ${id}`,
	text: '',
	category: 'release',
	place: null,
	people: [],
	weight: 2,
	sensitivity: 'none',
	...more
});

/** A claim about the event `about`; official, stated and undated unless told. */
export const claim = (id: string, about: string, more: Partial<Claim> = {}): Claim => ({
	id,
	about: { event: about },
	sources: [],
	says: `What ${id} says.`,
	by: 'somebody',
	standing: 'official',
	firmness: 'stated',
	inference: false,
	figures: [],
	relations: [],
	confidence: 'high',
	...more
});

export const figure = (more: Partial<Figure> = {}): Figure => ({
	id: 'n',
	unit: 'people',
	qualifier: 'exact',
	measure: 'flow',
	...more
});

export const place = (id: string, more: Partial<Place> = {}): Place => ({
	id,
	name: id,
	spellings: [id],
	kind: 'site',
	...more
});

export const person = (id: string, more: Partial<Person> = {}): Person => ({
	id,
	name: id,
	spellings: [id],
	kind: 'office-holder',
	...more
});

export const source = (id: string, more: Partial<Source> = {}): Source => ({
	id,
	publisher: id,
	title: `Title of ${id}`,
	language: 'en',
	kind: 'media',
	ownership: 'private',
	checked: true,
	...more
});

export const CATEGORIES: readonly Category[] = [
	{ id: 'vote', label: 'The vote', sign: 'ballot' },
	{ id: 'protest', label: 'Protest', sign: 'banner' },
	{ id: 'detention', label: 'Detention', sign: 'bars' },
	{ id: 'harm', label: 'Force and harm', sign: 'asterisk' },
	{ id: 'release', label: 'Release', sign: 'door' }
];

const UNITS: readonly Unit[] = [
	{ id: 'people', label: { one: 'person', other: 'people' } },
	{ id: 'percent', label: { other: '%' } }
];

/** A story of 9 to 16 August 2020 with five subjects, Minsk and Akrestsina, and nothing in it unless told. */
export const story = (more: Partial<Story> = {}): Story => ({
	format: 'daybook/1',
	id: 'sample',
	title: 'A sample',
	standfirst: 'For tests.',
	language: 'en',
	languages: ['en'],
	timeZone: 'Europe/Minsk',
	zoneLabel: 'Minsk time (UTC+3)',
	span: when(at('9'), at('17'), 'throughout', { precision: 'day' }),
	aliases: {},
	corrections: [],
	glossary: [],
	background: [],
	units: UNITS,
	categories: CATEGORIES,
	people: [],
	places: [
		place('minsk', { name: 'Minsk', kind: 'city', at: [27.56, 53.9], within: 10_000 }),
		place('akrestsina', { name: 'Akrestsina', kind: 'site', at: [27.53, 53.88], within: 100 })
	],
	sources: [],
	events: [],
	claims: [],
	questions: [],
	keyFigures: [],
	series: [],
	charts: [],
	panels: [],
	sequences: [],
	...more
});
