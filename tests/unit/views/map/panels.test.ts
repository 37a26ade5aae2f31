import { expect, test } from 'vitest';
import { english } from '../../../../src/locales/english';
import type { Panel } from '../../../../src/story/story';
import { home } from '../../../../src/views/map/home';
import { drawn, inside, located, panelName, panelOf } from '../../../../src/views/map/panels';
import { fit, point } from '../../../../src/views/map/project';
import { place } from '../../../sample';

const MINSK: Panel = { id: 'minsk', label: 'Minsk', bounds: [27.4, 53.83, 27.7, 53.97], main: true };
const ZHODZINA: Panel = {
	id: 'zhodzina',
	label: 'Zhodzina',
	bounds: [28.26, 54.06, 28.44, 54.155],
	main: false
};
const BELARUS: Panel = { id: 'belarus', label: 'Belarus', bounds: [23.1, 51.2, 32.85, 56.2], main: false };
const PANELS = [MINSK, ZHODZINA, BELARUS];
const SIZE = [358, 176] as const;
const site = place('akrestsina', { at: [27.4936, 53.8822], within: 100 });

test('a place is drawn in the closest panel that shows it', () => {
	expect(panelOf(site, PANELS)).toBe(MINSK);
	expect(panelOf(place('brest', { at: [23.7175, 52.1089] }), PANELS)).toBe(BELARUS);
	expect(panelOf(place('vilnius', { at: [14, 54] }), PANELS)).toBeUndefined();
	expect(panelOf(place('nowhere'), PANELS)).toBeUndefined();
});

test.each([
	['a site is a mark', site, 'marks'],
	[
		'a city in a panel of a town is an area',
		place('z', { kind: 'city', at: [28.33, 54.0985], within: 2500 }),
		'area'
	],
	[
		'a city whose middle is well known is an area all the same',
		place('m', { kind: 'city', at: [27.57, 53.9], within: 50 }),
		'area'
	],
	[
		'a city in the panel of a country is as good as a point',
		place('b', { kind: 'city', at: [23.7, 52.1], within: 3000 }),
		'marks'
	],
	['a country is no point', place('BY', { kind: 'country', at: [28, 53] }), 'chip'],
	['a region is no point', place('r', { kind: 'region', at: [28, 53] }), 'chip'],
	['a place without a point is a chip', place('n'), 'chip'],
	['a place outside every panel is a chip', place('x', { kind: 'city', at: [4.3, 50.8] }), 'chip']
])('%s', (_, one, how) => {
	expect(drawn(one, PANELS)).toBe(how);
});

test('the panel of the country shows where the others are', () => {
	expect(inside(BELARUS, PANELS)).toEqual([MINSK, ZHODZINA]);
	expect(inside(MINSK, PANELS)).toEqual([]);
});

test('a panel comes as close to its places as their labels allow, and never shows less than them', () => {
	const market = place('kamarouka', { at: [27.579, 53.92], within: 350 });
	const places = [site, market].filter(located);
	const view = home(MINSK, PANELS, places, SIZE);
	expect(view.zoom).toBeGreaterThan(fit(MINSK.bounds, SIZE).zoom);
	for (const { at } of places) {
		const [x, y] = point(view, at);
		expect(x).toBeGreaterThan(40);
		expect(x).toBeLessThan(318);
		expect(y).toBeGreaterThan(30);
		expect(y).toBeLessThan(156);
	}
});

test('without places, and in the panel of the country, the story’s own bounds are shown', () => {
	const whole = fit(MINSK.bounds, SIZE, [4, 4]);
	expect(home(MINSK, PANELS, [], SIZE)).toEqual(whole);
	expect(home(BELARUS, PANELS, [site].filter(located), SIZE)).toEqual(fit(BELARUS.bounds, SIZE, [4, 4]));
	const everywhere = place('m', { kind: 'city', at: [27.55, 53.9], within: 12_000 });
	expect(home(MINSK, PANELS, [everywhere].filter(located), SIZE)).toEqual(whole);
});

test('the name of a panel says where it lies', () => {
	expect(PANELS.map((panel) => panelName(panel, PANELS, english))).toEqual([
		'Map of Minsk',
		'Map of Zhodzina, about 55 km north-east of Minsk',
		'Map of Belarus'
	]);
});
