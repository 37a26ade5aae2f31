import { expect, test } from 'vitest';
import type { Side } from '../../../src/lens/clauses';
import { edition } from '../../../src/lens/known';
import { presets } from '../../../src/lens/presets';
import { lookup } from '../../../src/story/lookup';
import { at, claim, event, exact, story } from '../../sample';

const NIGHT = [at('10 20:00'), at('11 06:00')] as const;
const side = (part: Partial<Side> = {}): Side => ({ window: null, places: [], standings: [], ...part });
const STORY = story({
	events: [
		event('one', { place: 'minsk' }),
		event('two', { place: 'minsk' }),
		event('three', { place: 'akrestsina', when: exact('10 21:00') }),
		event('four')
	],
	claims: [claim('A', 'one'), claim('B', 'two', { standing: 'independent' })]
});
const { events } = edition(STORY, lookup(STORY), null);
const offered = (a: Side, of = STORY, seen = events) =>
	Object.fromEntries(presets(of, seen, a).map((preset) => [preset.kind, preset]));

test('beside a night stand the same hours of the days before and after it', () => {
	const { before, after, nights } = offered(side({ window: NIGHT, places: ['minsk'] }));
	expect(before?.a).toEqual(side({ window: NIGHT, places: ['minsk'] }));
	expect(before?.b).toEqual(side({ window: [at('9 20:00'), at('10 06:00')], places: ['minsk'] }));
	expect(after?.b.window).toEqual([at('11 20:00'), at('12 06:00')]);
	expect(nights).toBeUndefined();
});

test('what lies outside the story is not offered, and windows of several days move by their length', () => {
	const { before, after } = offered(side({ window: [at('9'), at('11 12:00')] }));
	expect(before).toBeUndefined();
	expect(after?.b.window).toEqual([at('12'), at('14 12:00')]);
});

test('the same hours are those of the clock where it changes in between', () => {
	const winter = story({
		timeZone: 'Europe/Berlin',
		span: { ...STORY.span, start: Date.parse('2020-10-20T00:00Z'), end: Date.parse('2020-10-30T00:00Z') }
	});
	const evening = [Date.parse('2020-10-24T18:00Z'), Date.parse('2020-10-24T20:00Z')] as const;
	expect(offered(side({ window: evening }), winter).after?.b.window).toEqual([
		Date.parse('2020-10-25T19:00Z'),
		Date.parse('2020-10-25T21:00Z')
	]);
});

test('without a window the first two whole nights are offered', () => {
	const { nights } = offered(side());
	expect(nights?.a.window).toEqual([at('9 20:00'), at('10 06:00')]);
	expect(nights?.b.window).toEqual([at('10 20:00'), at('11 06:00')]);
});

test('official and independent accounts stand beside each other where the story has both', () => {
	expect(offered(side()).standings).toMatchObject({
		a: { standings: ['official'] },
		b: { standings: ['independent'] }
	});
	const [first] = STORY.claims;
	expect(offered(side(), { ...STORY, claims: first ? [first] : [] }).standings).toBeUndefined();
});

test('the place that is chosen stands beside the one of most events, else the two of most events do', () => {
	expect(offered(side()).places).toMatchObject({ a: { places: ['minsk'] }, b: { places: ['akrestsina'] } });
	expect(offered(side({ places: ['akrestsina'] })).places).toMatchObject({
		a: { places: ['akrestsina'] },
		b: { places: ['minsk'] }
	});
	expect(offered(side(), STORY, events.slice(0, 2)).places).toBeUndefined();
});
