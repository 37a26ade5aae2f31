import { expect, test } from 'vitest';
import { named, target } from '../../../src/activities/locate/answer';
import { outlines } from '../../../src/activities/locate/paths';
import { apartEnough } from '../../../src/activities/locate/room';
import { apart, where } from '../../../src/activities/locate/where';
import { english } from '../../../src/locales/english';
import { fit } from '../../../src/views/map/project';
import { located } from '../../../src/views/map/panels';
import { place } from '../../sample';
import { ACTIVITIES, session, STORY } from './lesson';

const visit = session();
const [panel] = STORY.panels;
const landmarks = panel ? named(ACTIVITIES.locate, panel, visit) : [];

test('a mark is told from the nearest place that is named, never from the one that is asked for', () => {
	expect(landmarks.map(({ id }) => id)).toEqual(['minsk', 'square']);
	expect(where([27.4936, 53.8822], landmarks, english)).toBe(
		'about 3.9 km south-west of Independence Square'
	);
	expect(where([27.56, 53.9001], landmarks, english)).toBe('at Minsk');
	expect(where([27.5, 53.9], [], english)).toBe('away from all that is named on this map');
});

test('a distance is told no finer than the place is known', () => {
	const prison = target(ACTIVITIES.locate, visit.find);
	if (!prison) throw new Error('no place');
	expect(apart([27.4936, 53.8826], prison)).toBeNull();
	expect(apart([27.56, 53.9], prison)).toBe(4800);
	expect(apart([27.56, 53.9], { ...prison, within: 2500 })).toBe(5000);
	expect(apart([27.4936, 53.8835], { ...prison, within: 0 })).toBe(140);
	expect([place('nowhere')].filter(located)).toEqual([]);
});

test('of names that would lie upon each other the first is kept', () => {
	expect(
		apartEnough([
			[0.5, 0.5],
			[0.55, 0.52],
			[0.5, 0.8]
		])
	).toEqual([0, 2]);
});

test('outlines are one path a layer, in pixels, with the country of the map apart', () => {
	const square = [
		[27, 53],
		[28, 53],
		[28, 54],
		[27, 54],
		[27, 53]
	];
	const feature = (geometry: object) => ({ type: 'Feature', properties: null, geometry }) as never;
	const view = fit([27, 53, 28, 54], [100, 100]);
	const found = outlines(
		{
			landmarks: [],
			layers: [
				{ kind: 'countries', features: [feature({ type: 'Polygon', coordinates: [square] })] },
				{
					kind: 'rivers',
					features: [feature({ type: 'MultiLineString', coordinates: [square.slice(0, 2)] })]
				},
				{ kind: 'stations', features: [feature({ type: 'Point', coordinates: [27, 53] })] }
			]
		},
		view,
		[27.5, 53.5]
	);
	expect(found.map(({ kind }) => kind)).toEqual(['countries', 'home', 'rivers']);
	expect(found[0]?.d).toMatch(/^M[\d.-]+ 100L.*Z$/);
	expect(found[2]?.d).not.toContain('Z');
});
