import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../../src/locales/english';
import { embeddingWords } from '../../../src/locales/embedding';
import { decode } from '../../../src/session/address';
import { EVERYTHING, select, zoom } from '../../../src/session/focus';
import { readOptions, THEMES } from '../../../src/session/options';
import { addressOf, embedPath, FIRST, fixed, toggled, type Choice } from '../../../src/shells/reader/choice';
import { heightOf } from '../../../src/ports/host/height';
import { partsOf, titleOf } from '../../../src/shells/reader/named';
import { at, story } from '../../sample';

const TALE = story({
	title: 'A tale',
	charts: [{ id: 'counts', form: 'bars', title: 'How many', series: [] }]
});
const NOW = { ...zoom(select(EVERYTHING, 'gate'), [at('13 20:00'), at('14 06:00')]), rest: ['amp=1'] };
const words = embeddingWords(english);

test('an embed starts at what is on screen now, or at the whole story', () => {
	expect(addressOf(FIRST, NOW, TALE)).toBe('e=gate&t=2020-08-13T20:00..2020-08-14T06:00');
	expect(addressOf({ ...FIRST, start: 'whole' }, NOW, TALE)).toBe('');
});

test('the usual views are not named in the address, others are', () => {
	expect(addressOf({ ...FIRST, views: ['list', 'map', 'timeline'] }, EVERYTHING, TALE)).toBe('');
	expect(addressOf({ ...FIRST, views: ['map', 'counts'] }, EVERYTHING, TALE)).toBe('view=counts~map');
});

test('whatever is chosen is what the embed reads from its address', () => {
	const seed = Date.now();
	const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
	const choices = fc.record({
		views: fc.uniqueArray(fc.constantFrom('timeline', 'map', 'list', 'figures', 'counts'), { minLength: 1 }),
		theme: fc.constantFrom(...THEMES),
		accent: fc.option(colour),
		title: fc.boolean(),
		controls: fc.boolean(),
		fit: fc.option(fc.integer({ min: 200, max: 1000 })),
		language: fc.option(fc.constantFrom('be', 'ru')),
		start: fc.constantFrom('now' as const, 'whole' as const),
		version: fc.constant('live' as const)
	});
	fc.assert(
		fc.property(choices, (choice: Choice) => {
			const url = new URL(embedPath(choice, addressOf(choice, NOW, TALE)), 'https://x.example/tale/');
			expect(url.pathname).toBe('/tale/embed.html');
			const { theme, accent, title, controls, fit } = choice;
			expect(readOptions(url.search)).toEqual({ theme, accent, title, controls, fit });
			const focus = decode(url.hash.slice(1), TALE.timeZone);
			// Each language has a file of its own.
			expect(focus.language).toBeNull();
			expect(focus.event).toBe(choice.start === 'now' ? 'gate' : null);
			expect(focus.window).toEqual(choice.start === 'now' ? NOW.window : null);
			expect(focus.rest).toEqual([]);
			const shown = focus.views.length ? focus.views : FIRST.views;
			expect([...shown].sort()).toEqual([...choice.views].sort());
		}),
		{ seed }
	);
});

test('a view can be added and taken out, but not the last one', () => {
	expect(toggled(['map'], 'list')).toEqual(['map', 'list']);
	expect(toggled(['map', 'list'], 'map')).toEqual(['list']);
	expect(toggled(['list'], 'list')).toEqual(['list']);
});

test.each([
	['480', 480],
	['12', 200],
	['5000', 1000],
	['400.6', 401],
	['', null],
	['tall', null]
])('a height typed as “%s” is %s', (typed, height) => {
	expect(fixed(typed)).toBe(height);
});

test('an embed is called by what it shows; a chart by itself has its own title', () => {
	const called = (views: readonly string[], heading = ({ title }: { title: string }) => title) => {
		const choice = { ...FIRST, views };
		return words.frame(titleOf(choice, TALE, heading), partsOf(choice, words));
	};
	expect(called(FIRST.views)).toBe('A tale (interactive timeline, map and list)');
	expect(called(['counts', 'figures', 'list'])).toBe('A tale (interactive list, key figures and chart)');
	expect(called(['counts'])).toBe('How many (interactive chart)');
	expect(called(['counts'], () => '')).toBe('A tale (interactive chart)');
});

test.each([
	[{ type: 'daybook:height', v: 1, id: 'tale', height: 612.2 }, 613],
	[{ type: 'daybook:height', height: 1e9 }, 20_000],
	[{ type: 'daybook:height', height: '612' }, null],
	[{ type: 'daybook:height', height: NaN }, null],
	[{ type: 'daybook:height', height: -1 }, null],
	[{ type: 'other', height: 612 }, null],
	[JSON.parse('{"__proto__":{"type":"daybook:height","height":9}}'), null],
	['daybook:height', null],
	[null, null]
])('the message %j tells the height %s', (message, height) => {
	expect(heightOf(message)).toBe(height);
});
