import { whereBroken } from './broken';
import { chart, question, series } from './drawings';
import { Fields, kindOf, list } from './fields';
import { appendix, format, FORMAT, imprint, span, timeZone, zoneLabel } from './head';
import type { Problem } from './problem';
import { Reading, Spot } from './reading';
import { isRecord } from './record';
import { background, sequence, term } from './sequences';
import { claim, event, MOST_CATEGORIES, related } from './statements';
import type { Category, Story, Unit } from './story';
import { covering, figuresOf, named, order, strays, table } from './tables';
import { languagesOf, text } from './text';
import { category, language, panel, person, place, signAt, source, unit } from './things';

/** The one validator: unknown JSON becomes a story that can be shown, and a list of what was wrong with it. */

interface Reread {
	/** Always usable: what could not be read is missing from it. */
	readonly story: Story;
	readonly problems: Problem[];
}

/** What a story speaks of, with its signs by order. */
function things(f: Fields) {
	const panels = table(f, 'panels', panel, { id: named, kind: 'panel' });
	return {
		panels,
		units: table<Unit>(f, 'units', unit, { id: named, kind: 'unit' }),
		categories: table(f, 'categories', category, { id: named, kind: 'category', most: MOST_CATEGORIES }).map(
			(one, i): Category => ({ ...one, sign: one.sign ?? signAt(i) })
		),
		people: table(f, 'people', person, { id: named, kind: 'person' }),
		places: table(f, 'places', place(panels), { id: named, kind: 'place' }),
		sources: table(f, 'sources', source, { id: named, kind: 'source' })
	};
}

/** How figures are brought together. */
function drawings(f: Fields, figures: ReturnType<typeof figuresOf>) {
	return {
		questions: table(f, 'questions', question, { id: named, kind: 'question' }),
		series: table(f, 'series', series(figures), { id: named, kind: 'series' }),
		charts: table(f, 'charts', chart, { id: named })
	};
}

/** How the story is told, step by step, in class and before and after its days. */
const tellings = (f: Fields, known: Parameters<typeof sequence>[0]) => ({
	sequences: table(f, 'sequences', sequence(known), { id: named }),
	glossary: table(f, 'glossary', term, { id: (one) => one.term }),
	background: f.may('background', list(background)) ?? []
});

function whole(f: Fields): Story {
	const { reading } = f.spot;
	f.skip('$schema');
	f.should('format', format, FORMAT);
	reading.own = f.should('language', language, 'en');
	reading.timeZone = f.should('timeZone', timeZone, 'UTC');
	const stretch = f.may('span', span);
	const known = things(f);
	const events = table(f, 'events', event(stretch), { id: named, kind: 'event' }).sort(order);
	const all = stretch ?? covering(events);
	if (!stretch) f.note('span', 'Missing or flawed; the story covers what its events cover.');
	const read = table(f, 'claims', claim(new Map(known.sources.map((one) => [one.id, one]))), {
		id: (one) => one.claim.id,
		kind: 'claim'
	});
	const claims = read.map(related);
	const figures = figuresOf(f, claims);
	const drawn = drawings(f, figures);
	const last = appendix(f);
	const story = {
		format: FORMAT,
		...imprint(f),
		timeZone: reading.timeZone,
		zoneLabel: f.may('zoneLabel', text) ?? zoneLabel(all.start, reading.timeZone),
		span: all,
		...known,
		events,
		claims,
		...drawn,
		...tellings(f, { figures, events, ...known, series: drawn.series, aliases: last.aliases }),
		...last
	} as const;
	const spoken = reading.spoken && reading.wanted !== undefined ? reading.wanted : reading.own;
	const strayed = [...reading.strayed].filter(([, key]) => key !== spoken);
	const used = new Set(events.map((one) => one.category));
	const lanes = strays(f, 'category', story.categories).filter((id) => used.has(id));
	return {
		...story,
		units: [...story.units, ...strays(f, 'unit', story.units).map((id) => ({ id, label: { other: id } }))],
		categories: [...story.categories, ...lanes.map((id): Category => ({ id, label: id, sign: 'dot' }))],
		languages: languagesOf(f.raw.title, reading.own),
		language: spoken,
		...(strayed.length > 0 ? { strayed: Object.fromEntries(strayed) } : {})
	};
}

/** The story in `input` (parsed JSON, of whatever shape), its texts in `language` where it has them. */
export function read(input: unknown, language?: string): Reread {
	const reading = new Reading();
	reading.wanted = language || undefined;
	const spot = new Spot(reading);
	const f = new Fields(isRecord(input) ? input : {}, spot, 'story');
	const story = whole(f);
	f.close();
	if (isRecord(input)) return { story, problems: reading.problems };
	return { story, problems: [{ at: '', says: `A story is an object, but this is ${kindOf(input)}.` }] };
}

/** Longer texts are not parsed: 64 MiB. */
const LARGEST = 64 * 1024 * 1024;

/** The story in the text of a file. */
export function readText(text: string, language?: string): Reread {
	const refuse = (says: string) => ({ story: read({}).story, problems: [{ at: '', says }] });
	if (text.length > LARGEST) return refuse('The file is larger than 64 MiB; nothing of it was read.');
	const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
	let input: unknown;
	try {
		input = JSON.parse(bare);
	} catch {
		return refuse(whereBroken(bare));
	}
	return read(input, language);
}
