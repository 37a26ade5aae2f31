import { expect, it } from 'vitest';
import { settle } from '../../../src/ui/settle';

it('lets a sheet come to rest at the nearest of its heights', () => {
	expect([100, 175, 177, 352, 500, 520, 700].map((height) => settle(height, 352, 680))).toEqual([
		'closed',
		'closed',
		'low',
		'low',
		'low',
		'tall',
		'tall'
	]);
});
