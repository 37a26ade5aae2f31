import { expect, it } from 'vitest';
import { english } from '../../../../src/locales/english';
import { where } from '../../../../src/views/detail/where';
import { place } from '../../../sample';

it('names a place and says how well it is known, or that none is stated', () => {
	expect(where(place('gate', { name: 'The gate', within: 100 }), english)).toBe(
		'The gate (building or site, to within 100 m)'
	);
	expect(where(undefined, english)).toBe('place not stated');
});
