import { describe, expect, test } from 'vitest';
import { axisOf, spanOf } from '../../../../src/views/charts/axis';
import { captionOf } from '../../../../src/views/charts/caption';
import { family, initial, rows, subjects } from '../../../../src/views/charts/rows';
import { scale } from '../../../../src/views/charts/scale';
import { shareRow } from '../../../../src/views/charts/shares';
import { titleOf } from '../../../../src/marks/lanes/entries';
import { edition } from '../../../../src/lens/known';
import { boxOf } from '../../../../src/marks/lanes/label';
import { find, listOf, measure, textOf, touching, words } from '../../marks/lanes/charts';
import { moment, story } from '../../marks/lanes/story';

const known = (on: number | null = null) => edition(story, find, on);
const layout = (id: string, width: number, first = true) => {
	const list = listOf(id);
	const axis = scale('shares', list, width);
	const [row] = rows(list, known());
	return shareRow({
		figures: row?.figures ?? [],
		scale: axis,
		width,
		words,
		measure,
		over: (entry) => (first ? family(entry.stated?.figure.of ?? '') : ''),
		before: (entry) => (first ? '' : initial(entry.stated?.figure.of ?? ''))
	});
};

describe('rows of shares', () => {
	test('hold one claim each, with the figures beside it as figures of their own', () => {
		const [row] = rows(listOf('results'), known());
		expect(row?.figures.map(({ stated }) => stated?.figure.value)).toEqual([80.23, 9.9]);
		expect(subjects(rows(listOf('results'), known()))).toEqual(['Lukashenka', 'Tsikhanouskaya']);
	});

	test('stand on one scale from 0 to 100 in every frame, whatever their numbers', () => {
		expect(scale('shares', listOf('results'), 400).x(50)).toBe(200);
		expect(scale('shares', listOf('partial'), 400).x(50)).toBe(200);
		expect(scale('shares', listOf('results'), 400).ticks.map(({ value }) => value)).toEqual([
			0, 25, 50, 75, 100
		]);
	});

	test('write the qualifier before the number, and the unit after it', () => {
		const { points } = layout('partial', 400, false);
		expect(points.map(({ label }) => textOf(label ?? undefined))).toEqual(['T barely 10%', 'L about 34%']);
	});

	test('spell names on the first row', () => {
		expect(layout('results', 400).points.map(({ name }) => textOf(name ?? undefined))).toEqual([
			'Tsikhanouskaya',
			'Lukashenka'
		]);
	});

	test.each([840, 500, 340, 288])('have no two labels that touch, %i px wide', (width) => {
		for (const id of ['results', 'partial']) {
			for (const first of [true, false]) {
				const { points } = layout(id, width, first);
				expect(points.every(({ label }) => label !== null)).toBe(true);
				const spots = points.flatMap(({ label, name }) => [label, name]).filter((spot) => spot !== null);
				expect(touching(spots)).toEqual([]);
			}
		}
	});

	test('have a guide that no words stand on', () => {
		const { points, guide, y } = layout('results', 288, false);
		for (const { label } of points) {
			const box = label && boxOf(label, measure);
			if (!box || !guide || box.y1 < y) continue;
			expect(box.x1 <= guide[0] || box.x0 >= guide[1]).toBe(true);
		}
	});
});

describe('rows of totals', () => {
	test('stand on a scale from zero that goes no further than what is out', () => {
		const all = scale('dots', listOf('totals'), 600);
		expect(all.ticks[0]?.value).toBe(0);
		expect(all.ticks.at(-1)?.value).toBe(2000);
		const then = scale('dots', listOf('totals', moment(14, 10)), 600);
		expect(then.ticks.at(-1)?.value).toBeLessThanOrEqual(1500);
		expect(then.x(1000)).toBe(all.x(1000));
	});
});

describe('what stands around a chart', () => {
	const chart = (id: string) =>
		find.chart(id) ?? story.charts[0] ?? { id, form: 'bars' as const, title: '', series: [] };

	test('is its title once every figure is out, and until then the names of what is', () => {
		expect(titleOf(chart('detained'), listOf('detained'))).toBe('Detained per night');
		expect(titleOf(chart('detained'), listOf('detained', moment(12, 9)))).toBe(
			'Label of detentions; Label of viasna'
		);
		expect(titleOf(chart('detained'), listOf('detained', moment(9, 9)))).toBe('');
	});

	test('is a warning of a few words over the drawing, as long as there is anything to warn of', () => {
		expect(captionOf(chart('partial'), listOf('partial'), find)).toMatchObject({
			warning: 'Not a national estimate',
			caveat: ''
		});
		expect(captionOf(chart('partial'), listOf('partial', moment(9, 9)), find)).toMatchObject({
			warning: '',
			sources: []
		});
	});

	test('is a caveat in sentences under it only while every figure is out', () => {
		const said = { ...chart('detained'), caveat: 'The nights are reporting periods.' };
		expect(captionOf(said, listOf('detained'), find).caveat).toBe('The nights are reporting periods.');
		expect(captionOf(said, listOf('detained', moment(12, 9)), find).caveat).toBe('');
	});
});

test('a chart on its own takes the time of its own figures', () => {
	const { start, end } = spanOf(listOf('detained'), 'bars');
	expect(start).toBeLessThan(moment(9, 20));
	expect(end).toBeGreaterThan(moment(14, 16, 11));
	expect(end).toBeLessThan(moment(16));
	const x = axisOf({ start, end }, 300);
	expect([x(start), x(end)]).toEqual([0, 300]);
	expect(spanOf([], 'floors').end).toBeGreaterThan(spanOf([], 'floors').start);
});
