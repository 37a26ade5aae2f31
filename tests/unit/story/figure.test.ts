// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Json } from './sample';
import { spoil } from './spoil';

/** A number is only as good as the word that goes with it. */

describe('figures', () => {
	const figure = (more: Record<string, Json>) => {
		const one = { id: 'n', unit: 'people', measure: 'stock', ...more };
		const { story, told } = spoil(['claims', 0, 'figures'], [one]);
		return { figure: story.claims[0]?.figures[0], says: told[0] };
	};

	test.for([
		[{ qualifier: 'exact' }, 'value: “exact” needs “value”'],
		[{ qualifier: 'range', min: 1 }, 'max: “range” needs “max”'],
		[{ qualifier: 'range', min: 2, max: 1 }, 'min: “min” is not below “max”'],
		[{ qualifier: 'range', min: 2, max: 2 }, 'min: “min” is not below “max”'],
		[{ qualifier: 'indefinite' }, 'words: “indefinite” needs “words”'],
		[{ qualifier: 'about', value: 80, measure: 'share' }, 'base: A share needs “base”: what it is a share of']
	] as const)('%j means nothing and is left out', ([more, says]) => {
		const read = figure(more);
		expect(read.figure).toBeUndefined();
		expect(read.says).toBe(`claims[0].figures[0].${says}; this figure “n” is left out.`);
	});

	test.for([
		[{ qualifier: 'indefinite', words: 'dozens', value: 24 }, 'value'],
		[{ qualifier: 'not published', value: 0 }, 'value'],
		[{ qualifier: 'at least', value: 5, max: 9 }, 'max'],
		[{ qualifier: 'range', min: 1, max: 2, value: 1.5 }, 'value']
	] as const)('%j keeps its words and loses its “%s”', ([more, part]) => {
		const read = figure(more);
		expect(read.figure?.[part]).toBeUndefined();
		expect(read.figure?.qualifier).toBe(more.qualifier);
		expect(read.says).toBe(`claims[0].figures[0].${part}: “${more.qualifier}” has no “${part}”; ignored.`);
	});

	test('a number is a number, not a text', () => {
		expect(figure({ qualifier: 'exact', value: '5' }).says).toBe(
			'claims[0].figures[0].value: Should be a number, but is “5”; ignored.'
		);
	});

	test('a derived figure belongs to an inference', () => {
		const { told } = spoil(['claims', 2, 'inference'], false);
		expect(told).toContain(
			'claims[2].inference: A figure with a formula is derived, so this claim should be an inference.'
		);
	});

	test('a point of a series has a figure or a gap, and the figure wins', () => {
		expect(spoil(['series', 0, 'points', 0], { at: '2020-08-14' }).told).toEqual([
			'series[0].points[0].figure: Neither “figure” nor “missing”; this point is left out.'
		]);
		const { story, told } = spoil(['series', 0, 'points', 0, 'missing'], 'not found');
		expect(told).toEqual(['series[0].points[0].missing: There is a figure; ignored.']);
		expect(story.series[0]?.points[0]).toMatchObject({ figure: 'A07#n', missing: undefined });
	});

	test.for([
		['unit', 'days', 'people'],
		['measure', 'flow', 'cumulative'],
		['standing', 'note', 'eyewitness']
	])('figures of another %s do not join a series', ([field = '', here = '', there]) => {
		const { story, told } = spoil(['series', 0, field], here);
		expect(story.series[0]?.points).toHaveLength(1);
		expect(told[0]).toBe(
			`series[0].points[0].figure: Its ${field} is “${there}”, but that of the series is “${here}”; ignored.`
		);
	});

	test('a chart without a series is left out', () => {
		expect(spoil(['series'], []).story.charts).toEqual([]);
	});
});
