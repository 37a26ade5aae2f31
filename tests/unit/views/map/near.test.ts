import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ground } from '../../../../src/views/map/ground';
import { direction, distance, near, type Direction } from '../../../../src/views/map/near';

const NIAMIHA = [27.5539, 53.9058] as const;
const { landmarks } = ground(JSON.parse(readFileSync('data/basemap/schematic.topo.json', 'utf8')));
const named = (at: readonly [number, number]) => {
	const found = near(landmarks, at);
	return found && [found.metres, found.towards, found.landmark.name['en']];
};

test('Minsk and Zhodzina are 55 km apart, the second to the north-east', () => {
	expect(distance([27.5667, 53.9], [28.3331, 54.0985])).toBeCloseTo(54_700, -2);
	expect(direction([27.5667, 53.9], [28.3331, 54.0985])).toBe('ne');
});

test.each<[number, number, Direction]>([
	[0, 1, 'n'],
	[1.7, 1, 'ne'],
	[1, 0, 'e'],
	[1.7, -1, 'se'],
	[0, -1, 's'],
	[-1.7, -1, 'sw'],
	[-1, 0, 'w'],
	[-1.7, 1, 'nw']
])('going %d east and %d north is going %s', (east, north, towards) => {
	expect(direction(NIAMIHA, [NIAMIHA[0] + east / 100, NIAMIHA[1] + north / 100])).toBe(towards);
});

test('a place lies so far from the nearest metro station, as roundly as "about" allows', () => {
	expect(named([27.5382, 53.9159])).toEqual([1200, 'n', 'Frunzenskaya']);
	expect(named([27.4968, 53.9096])).toEqual([100, 'e', 'Pushkinskaya']);
	expect(named([27.4936, 53.8822])).toEqual([650, 'n', 'Mikhalova']);
});

test('where no station is near, none is named', () => {
	expect(named([28.365, 54.1303])).toBeUndefined();
	expect(near([], NIAMIHA)).toBeUndefined();
});

test('stations have their names in three languages, and the line that opened later is left out', () => {
	expect(landmarks).toHaveLength(29);
	expect(landmarks.find(({ name }) => name['en'] === 'Niamiha')?.name).toEqual({
		en: 'Niamiha',
		be: 'Няміга',
		ru: 'Немига'
	});
});
