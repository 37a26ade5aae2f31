import { expect, test } from 'vitest';
import { INKS, inkOf, LAND, widthAt } from '../../../../src/views/map/inks';

const LINE = 2;
const AREA = 3;

test.each([
	['roads', { kind: 'highway' }, LINE, 'motorway'],
	['roads', { kind: 'minor_road', kind_detail: 'residential' }, LINE, 'lane'],
	['roads', { 'pmap:kind': 'medium_road' }, LINE, 'street'],
	['physical_line', { 'pmap:kind': 'river' }, LINE, 'stream'],
	['water', { kind: 'lake' }, AREA, 'water'],
	['water', { kind: 'river' }, LINE, 'stream'],
	['landuse', { kind: 'park' }, AREA, 'green'],
	['buildings', { kind: 'building' }, AREA, 'building'],
	['boundaries', { kind: 'country' }, LINE, 'border'],
	['transportation', { class: 'trunk' }, LINE, 'motorway'],
	['transportation', { class: 'secondary' }, LINE, 'road'],
	['transportation', { class: 'rail' }, LINE, 'rail'],
	['waterway', { class: 'canal' }, LINE, 'stream'],
	['landcover', { class: 'wood' }, AREA, 'green'],
	['landuse', { class: 'residential' }, AREA, 'urban'],
	['boundary', { admin_level: 2 }, LINE, 'border'],
	['building', {}, AREA, 'building']
])('of the layer %s, %j is drawn', (layer, properties, type, ink) => {
	expect(inkOf(layer, properties, type)?.id).toBe(ink);
});

test.each([
	['names', 'water', { kind: 'lake' }, 1],
	['shops', 'pois', { kind: 'shop' }, 1],
	['squares drawn as roads', 'transportation', { class: 'primary' }, AREA],
	['borders of regions', 'boundaries', { kind: 'region' }, LINE],
	['an unknown kind', 'roads', { kind: 'constructor' }, LINE],
	['an unknown layer', '__proto__', { kind: 'highway' }, LINE],
	['a road that says nothing of itself', 'roads', {}, LINE]
])('%s are not drawn', (_, layer, properties, type) => {
	expect(inkOf(layer, properties, type)).toBeUndefined();
});

test('every ink is mixed from our own colours, so that it follows the theme', () => {
	for (const { colour } of [LAND, ...INKS]) {
		expect(colour).toContain('var(--');
		expect(colour).not.toMatch(/#|rgb\(/);
	}
});

test('wide roads are painted over narrow ones, and all grow as one comes closer', () => {
	const lines = INKS.flatMap((ink) =>
		ink.shape === 'line' && /lane|street|road|way/.test(ink.id) ? ink : []
	);
	const widths = lines.map((ink) => widthAt(ink, 12));
	expect(widths).toEqual([...widths].sort((a, b) => a - b));
	for (const ink of lines) expect(widthAt(ink, 14)).toBeGreaterThan(widthAt(ink, 12));
});
