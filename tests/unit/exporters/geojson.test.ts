import Ajv from 'ajv';
import type { FeatureCollection } from 'geojson';
import schema from 'geojson-schema/FeatureCollection.json';
import { expect, test } from 'vitest';
import { geojson } from '../../../src/exporters/geojson';
import { BELARUS, belarus } from './takenAway';

const validate = new Ajv({ strict: false }).compile(schema);
const written = (address = ''): FeatureCollection => JSON.parse(geojson(belarus(address)));

test.each(['', 'k=release', 'on=2020-08-13T12:00', 'q=nothing-has-this-word'])(
	'is GeoJSON by its schema: %s',
	(address) => {
		expect(validate(written(address)), JSON.stringify(validate.errors)).toBe(true);
	}
);

test('has a point for a single site, longitude first, with how well it is known', () => {
	const { features } = written();
	expect(features).toHaveLength(BELARUS.events.length);
	for (const { id, geometry, properties } of features) {
		const event = BELARUS.events.find((one) => one.id === id);
		const place = BELARUS.places.find((one) => one.id === event?.place);
		if (place?.kind === 'site') {
			expect(geometry).toEqual({ type: 'Point', coordinates: place.at });
			expect(properties?.['within_m']).toBe(place.within);
		} else expect(geometry, String(id)).toBeNull();
	}
});

test('says in words where something is known to have happened no better than in a city, or not at all', () => {
	const said = new Set(written().features.map(({ properties }) => String(properties?.['place_precision'])));
	expect(said).toContain('somewhere in a city: no point');
	expect(said).toContain('place not stated');
});

test('names who says so', () => {
	const claimants = written('k=release').features.flatMap(({ properties }) => String(properties?.['said']));
	expect(claimants.join('\n')).toContain('Natallia Kachanava');
});
