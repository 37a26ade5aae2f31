// @vitest-environment node
import { expect, test } from 'vitest';
import { clauses, type Chosen, type Filter } from '../../../src/lens/clauses';
import { columns } from '../../../src/lens/columns';
import { edition } from '../../../src/lens/known';
import { lookup } from '../../../src/story/lookup';
import type { Claim, Story, StoryEvent } from '../../../src/story/story';
import { at, claim, day, event, exact, story, throughout } from '../../sample';

const ALL: Chosen = {
	window: null,
	categories: [],
	places: [],
	standings: [],
	confidence: [],
	words: '',
	extent: null
};

function made(told: Story, chosen: Partial<Chosen>, on: string | null = null) {
	const known = edition(told, lookup(told), on === null ? null : at(on));
	return clauses(told, columns(told), known, { ...ALL, ...chosen });
}

/** Ids of the events that pass one filter. */
function passing(filter: Filter, chosen: Partial<Chosen>, of: Partial<Story>, on: string | null = null) {
	const told = story(of);
	const clause = made(told, chosen, on)[filter];
	return told.events.filter((_, i) => clause?.(i)).map(({ id }) => id);
}

test('a filter that holds nothing back is no clause', () => {
	expect(Object.values(made(story(), { words: ' … ' }))).toEqual(Array(7).fill(null));
});

test('the window passes what overlaps it: its start belongs to it, its end does not', () => {
	const events: StoryEvent[] = [
		event('before', { when: exact('12 23:59') }),
		event('at the start', { when: exact('13 00:00') }),
		event('day before', { when: day('12') }),
		event('reaching in', { when: throughout('12 20:00', '13 00:01') }),
		event('around it', { when: throughout('9', '16') }),
		event('at the end', { when: exact('14 00:00') })
	];
	expect(passing('window', { window: [at('13'), at('14')] }, { events })).toEqual([
		'at the start',
		'reaching in',
		'around it'
	]);
});

test('categories pass if one of them is the event’s', () => {
	const events = [
		event('a', { category: 'vote' }),
		event('b', { category: 'harm' }),
		event('c', { category: 'lost' })
	];
	expect(passing('categories', { categories: ['harm', 'release'] }, { events })).toEqual(['b']);
});

test('“none” among places means: place not stated', () => {
	const events = [event('a', { place: 'minsk' }), event('b', { place: 'akrestsina' }), event('c')];
	expect(passing('places', { places: ['akrestsina'] }, { events })).toEqual(['b']);
	expect(passing('places', { places: ['akrestsina', 'none'] }, { events })).toEqual(['b', 'c']);
});

test('a map extent passes places that have a point inside it', () => {
	const events = [event('a', { place: 'minsk' }), event('b', { place: 'akrestsina' }), event('c')];
	const pass = (extent: Chosen['extent']) => passing('extent', { extent }, { events });
	expect(pass([27.5, 53.85, 27.54, 53.89])).toEqual(['b']);
	expect(pass([20, 50, 30, 60])).toEqual(['a', 'b']);
	const pointless = [{ id: 'by', name: 'Belarus', spellings: [], kind: 'country' as const }];
	expect(
		passing(
			'extent',
			{ extent: [20, 50, 30, 60] },
			{ places: pointless, events: [event('x', { place: 'by' })] }
		)
	).toEqual([]);
});

const claimed: { events: StoryEvent[]; claims: Claim[] } = {
	events: [event('a'), event('b'), event('ours'), event('note')],
	claims: [
		claim('a1', 'a', { standing: 'official', confidence: 'high', known: exact('13 10:00') }),
		claim('a2', 'a', { standing: 'eyewitness', confidence: 'low', known: exact('14 10:00') }),
		claim('b1', 'b', { standing: 'agency', confidence: 'medium', known: exact('15 10:00') }),
		claim('o1', 'ours', { standing: 'official', inference: true })
	]
};

test('standing passes if any published claim has it; our inferences have none', () => {
	expect(passing('standings', { standings: ['official'] }, claimed)).toEqual(['a']);
	expect(passing('standings', { standings: ['agency', 'eyewitness'] }, claimed)).toEqual(['a', 'b']);
	expect(passing('standings', { standings: ['eyewitness'] }, claimed, '13 12:00')).toEqual([]);
});

test('confidence passes if any published claim has it', () => {
	expect(passing('confidence', { confidence: ['low'] }, claimed)).toEqual(['a']);
	expect(passing('confidence', { confidence: ['low', 'medium'] }, claimed, '13 12:00')).toEqual([]);
});

test('words pass only where they are published', () => {
	expect(passing('words', { words: 'what a2' }, claimed)).toEqual(['a']);
	expect(passing('words', { words: 'what a2' }, claimed, '13 12:00')).toEqual([]);
	expect(passing('words', { words: 'title' }, claimed, '13 12:00')).toEqual(['a', 'note']);
});

test('an index beyond the story passes nothing', () => {
	const found = made(story({ events: [event('a')] }), {
		window: [at('9'), at('17')],
		categories: ['release'],
		places: ['minsk'],
		standings: ['official'],
		confidence: ['high'],
		words: 'title',
		extent: [20, 50, 30, 60]
	});
	expect(Object.values(found).map((clause) => clause?.(99))).toEqual(Array(7).fill(false));
});

test('a clause has a key that changes with what it reads and with nothing else', () => {
	const told = story(claimed);
	const key = (filter: Filter, chosen: Partial<Chosen>, on: string | null = null) =>
		made(told, chosen, on)[filter]?.key;
	const both = { standings: ['official'], categories: ['vote'] } as const;
	expect(key('categories', both)).toBe(key('categories', { categories: ['vote'] }));
	expect(key('categories', both)).toBe(key('categories', both, '13 12:00'));
	expect(key('standings', both)).not.toBe(key('standings', both, '13 12:00'));
	expect(key('words', { words: 'Tïtle ' })).toBe(key('words', { words: 'title' }));
});
