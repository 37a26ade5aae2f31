import { expect, test } from 'vitest';
import { basemapPath } from '../../../../src/views/map/basemap';

const path = (file: string) => basemapPath({ id: 'belarus-2020', basemap: { file, credit: 'A' } });

test('a street map lies beside its story', () => {
	expect(path('minsk.pmtiles')).toBe('belarus-2020/minsk.pmtiles');
	expect(path('maps/Мінск-2.pmtiles')).toBe('belarus-2020/maps/Мінск-2.pmtiles');
	expect(basemapPath({ id: 'belarus-2020' })).toBeUndefined();
});

test.each([
	'https://example.org/minsk.pmtiles',
	'//example.org/minsk.pmtiles',
	'/etc/passwd',
	'../other/minsk.pmtiles',
	'maps/../../minsk.pmtiles',
	'.hidden',
	'"><script>',
	'minsk.pmtiles?x',
	''
])('a street map is not at %s: nothing else is asked for it', (file) => {
	expect(path(file)).toBeUndefined();
});
