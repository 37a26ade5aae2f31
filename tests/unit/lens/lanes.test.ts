// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, relabel, type Item, type Lane, type Packed } from '../../../src/lens/lanes';

const LANE: Lane = { x0: 0, x1: 400, maxRows: 3 };

/** A mark without a bar, in the window, with a label of 60 px. */
const item = (id: string, at: number, more: Partial<Item> = {}): Item => ({
	id,
	at,
	start: at,
	end: at,
	weight: 2,
	label: 60,
	extra: 0,
	inside: true,
	selected: false,
	...more
});

const rows = ({ items }: Packed) => Object.fromEntries(items.map(({ id, row }) => [id, row]));
const sides = ({ items }: Packed) => Object.fromEntries(items.map(({ id, side }) => [id, side]));

test('an event alone has its label on the right, after mark and further kinds', () => {
	const [alone] = pack([item('a', 100, { extra: 12 })], LANE).items;
	expect(alone).toMatchObject({
		row: 0,
		side: 'right',
		labelled: true,
		x: 100,
		extraX: 109.5,
		labelX: 121.5
	});
});

test('a label that would be cut on the right stands on the left', () => {
	const [alone] = pack([item('a', 380)], LANE).items;
	expect(alone).toMatchObject({ side: 'left', labelX: 370.5 });
	expect(alone?.from).toBeGreaterThanOrEqual(0);
});

test('a label that is cut on either side is not drawn', () => {
	expect(sides(pack([item('a', 200, { label: 250 })], LANE))).toEqual({ a: 'none' });
});

test('a mark at the edge of the drawing is moved in whole', () => {
	const [first, last] = pack([item('a', -3), item('b', 403)], LANE).items;
	expect([first?.x, last?.x]).toEqual([5.5, 394.5]);
});

test('neighbours keep 9 px clear, or go to the next row', () => {
	expect(rows(pack([item('a', 0, { label: 40 }), item('b', 100)], LANE))).toEqual({ a: 0, b: 0 });
	expect(rows(pack([item('a', 20), item('b', 60)], { ...LANE, x0: 0 }))).toEqual({ a: 0, b: 1 });
});

test('a bar takes room like a label does', () => {
	expect(rows(pack([item('a', 20, { end: 200 }), item('b', 150)], LANE))).toEqual({ a: 0, b: 1 });
});

test('a free row on the left comes before a new row', () => {
	expect(pack([item('a', 200), item('b', 150, { weight: 1 })], LANE)).toMatchObject({
		rows: 1,
		items: [
			{ id: 'b', side: 'left' },
			{ id: 'a', side: 'right' }
		]
	});
});

test('weight decides who is labelled, then time', () => {
	const crowd = [item('light', 100, { weight: 1 }), item('heavy', 110, { weight: 3 }), item('late', 112)];
	const packed = pack(crowd, { ...LANE, x0: 60, x1: 200, maxRows: 1 });
	expect(sides(packed)).toEqual({ light: 'none', heavy: 'right', late: 'none' });
});

test('without a row for its label an event keeps mark and bar in a row, else in the bare row', () => {
	const packed = pack([item('a', 100, { weight: 3 }), item('b', 60, { label: 90 }), item('c', 102)], {
		...LANE,
		x0: 40,
		maxRows: 1
	});
	expect(rows(packed)).toEqual({ a: 0, b: 0, c: 1 });
	expect(sides(packed)).toEqual({ a: 'right', b: 'none', c: 'none' });
	expect(packed).toMatchObject({ rows: 2, bare: 1 });
});

test('marks closer than 8 px in the bare row become one with a count', () => {
	const crowd = [100, 101, 105, 108, 120].map((at, i) => item(`e${i}`, at, { label: 0 }));
	expect(pack(crowd, { ...LANE, maxRows: 0 })).toMatchObject({
		rows: 1,
		bare: 0,
		merged: [{ x: 100, count: 3, ids: ['e0', 'e1', 'e2'] }]
	});
});

test('a lane without events is one row high', () => {
	expect(pack([], LANE)).toMatchObject({ rows: 1, bare: null, items: [], merged: [] });
});

test('events come back in order of time, ties by their bar and id', () => {
	const order = pack([item('b', 50), item('a', 50), item('c', 50, { start: 40 }), item('d', 10)], LANE).items;
	expect(order.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
});

test('brushing may show other labels and never moves a mark to another row', () => {
	const lane = { ...LANE, x1: 160, maxRows: 1 };
	const all = [item('a', 20, { weight: 3 }), item('b', 130, { weight: 1 })];
	const before = pack(all, lane);
	const brushed = all.map((one) => ({ ...one, inside: one.id === 'b' }));
	expect(sides(before)).toEqual({ a: 'right', b: 'none' });
	expect(sides(relabel(before, brushed, lane))).toEqual({ a: 'none', b: 'left' });
	expect(rows(relabel(before, brushed, lane))).toEqual(rows(before));
	expect(pack(brushed, lane)).toEqual(relabel(before, brushed, lane));
});

test('a selected event comes first, and its label has a ground of its own', () => {
	const lane = { ...LANE, x1: 160, maxRows: 1 };
	const a = item('a', 20, { weight: 3 });
	const b = item('b', 130, { weight: 1, inside: false });
	const chosen = relabel(pack([a, b], lane), [a, { ...b, selected: true }], lane);
	expect(sides(chosen)).toEqual({ a: 'none', b: 'left' });
	expect(chosen.items[1]).toMatchObject({ labelX: 130 - 5.5 - 4 - 6 });
});

test('the ground of a selected label never moves a neighbour to another row', () => {
	const a = item('a', 20);
	const next = item('b', 20 + 9.5 + 60.6 + 3 + 9 + 5.6);
	expect(rows(pack([a, next], LANE))).toEqual({ a: 0, b: 0 });
	expect(rows(pack([{ ...a, selected: true }, next], LANE))).toEqual({ a: 0, b: 0 });
});

test('a selected label that has no room for its ground is drawn without one rather than moved or lost', () => {
	const lane = { ...LANE, x1: 100, maxRows: 1 };
	const one = item('a', 20, { selected: true, label: 60 });
	expect(pack([one], lane).items[0]).toMatchObject({ side: 'right', labelX: 29.5 });
});

test('in a lane narrower than a mark nothing breaks', () => {
	expect(pack([item('a', 3)], { x0: 0, x1: 4, maxRows: 1 }).items[0]?.labelled).toBe(false);
});

/** Widths of 320 px phones to 1280 px desks, narrow and wide system fonts. */
const layout = fc.record({
	width: fc.constantFrom(288, 358, 576, 702, 780, 1150),
	font: fc.constantFrom(0.85, 1, 1.2),
	maxRows: fc.integer({ min: 0, max: 5 }),
	list: fc.array(
		fc.record({
			at: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
			bar: fc.constantFrom(0, 0, 0.02, 0.3),
			weight: fc.integer({ min: 1, max: 3 }),
			letters: fc.integer({ min: 0, max: 45 }),
			extra: fc.constantFrom(0, 12, 36),
			inside: fc.boolean()
		}),
		{ maxLength: 40 }
	),
	selected: fc.integer({ min: 0, max: 45 })
});

type Drawn = typeof layout extends fc.Arbitrary<infer T> ? T : never;

function itemsOf({ width, font, list, selected }: Drawn): Item[] {
	return list.map(({ at, bar, letters, ...rest }, i) => ({
		...rest,
		id: `e${i}`,
		at: at * width,
		start: (at - bar / 2) * width,
		end: (at + bar / 2) * width,
		label: letters * 6.4 * font,
		selected: i === selected
	}));
}

test('no two labels or marks in a labelled row touch, and none is cut', () => {
	const check = fc.property(layout, (drawn) => {
		const lane = { x0: 0, x1: drawn.width, maxRows: drawn.maxRows };
		const packed = pack(itemsOf(drawn), lane);
		const { items, bare } = packed;
		expect(items.filter(({ from, to }) => from < 0 || to > drawn.width)).toEqual([]);
		expect(items.filter(({ row, labelled }) => row === bare && labelled)).toEqual([]);
		const inRows = items.filter(({ row }) => row !== bare).sort((a, b) => a.row - b.row || a.from - b.from);
		const tooClose = inRows.filter((b, i) => {
			const a = inRows[i - 1];
			return a?.row === b.row && b.from - a.to < 9 - 1e-9;
		});
		expect(tooClose).toEqual([]);
		expect(packed.rows).toBeLessThanOrEqual(drawn.maxRows + 1);
	});
	fc.assert(check, { numRuns: 100 });
});

test('a label covers its text: measured width, further kinds and mark lie inside what it takes', () => {
	const check = fc.property(layout, (drawn) => {
		const items = itemsOf(drawn);
		for (const { id, side, labelX, from, to } of pack(items, {
			x0: 0,
			x1: drawn.width,
			maxRows: drawn.maxRows
		}).items) {
			const width = items.find((one) => one.id === id)?.label ?? 0;
			if (side === 'right') expect(labelX + width).toBeLessThanOrEqual(to);
			if (side === 'left') expect(labelX - width).toBeGreaterThanOrEqual(from);
		}
	});
	fc.assert(check, { numRuns: 50 });
});

test('rows and sides are the same whatever is brushed or selected, and whatever the order given', () => {
	const check = fc.property(layout, fc.infiniteStream(fc.boolean()), (drawn, coins) => {
		const lane = { x0: 0, x1: drawn.width, maxRows: drawn.maxRows };
		const items = itemsOf(drawn);
		const brushed = items.map((one) => ({ ...one, inside: coins.next().value === true, selected: false }));
		expect(rows(pack(brushed, lane))).toEqual(rows(pack(items, lane)));
		expect(pack([...items].reverse(), lane)).toEqual(pack(items, lane));
		expect(relabel(pack(items, lane), brushed, lane)).toEqual(pack(brushed, lane));
	});
	fc.assert(check, { numRuns: 50 });
});
