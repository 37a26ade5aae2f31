import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout, PITCH, type Laid, type Site } from '../../../../src/views/map/rows';

const SIZE = [358, 176] as const;
const site = (id: string, x: number, y: number, more: Partial<Site> = {}): Site => ({
	id,
	at: [x, y],
	marks: 1,
	half: [0, 0],
	sides: ['e', 'w', 'n', 's'],
	label: [{ lines: [id], width: 60 }],
	...more
});
const lay = (...sites: Site[]): Laid[] => layout(sites, SIZE);

/** What the label of a laid site covers. */
function rect({ label }: Laid, width = 60) {
	if (!label) return undefined;
	const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
	return [left, label.y - 11, left + width, label.y - 11 + label.lines.length * 14] as const;
}

test('one mark stands on its place, its label beside it', () => {
	const [one] = lay(site('a', 100, 80));
	expect(one?.marks).toEqual([[100, 80]]);
	expect(one?.leader).toBeNull();
	expect(one?.label).toMatchObject({ anchor: 'start', lines: ['a'] });
	expect(one?.label?.x).toBeGreaterThan(100);
});

test('several marks of one place stand in a row, wide enough apart to be pressed', () => {
	const [one] = lay(site('a', 100, 80, { marks: 3 }));
	expect(one?.marks).toEqual([
		[100 - PITCH, 80],
		[100, 80],
		[100 + PITCH, 80]
	]);
});

test('rows of places that lie close together step aside, each to its label’s side, on a leader', () => {
	const [west, east] = lay(
		site('commission', 180, 80, { marks: 2, sides: ['w', 'e', 'n', 's'] }),
		site('square', 185, 81)
	);
	expect(west?.marks.every(([x]) => x < 175)).toBe(true);
	expect(east?.marks.every(([x]) => x > 190)).toBe(true);
	expect(west?.leader?.[0]).toEqual([180, 80]);
	expect(east?.leader?.[0]).toEqual([185, 81]);
	expect(west?.label?.anchor).toBe('end');
});

test('a label goes where there is room, breaks if it must, and is left out rather than cut', () => {
	const wide = {
		label: [
			{ lines: ['a long name'], width: 200 },
			{ lines: ['a long', 'name'], width: 60 }
		]
	};
	expect(lay(site('a', 340, 80))[0]?.label?.anchor).toBe('end');
	expect(lay(site('a', 300, 4, wide))[0]?.label?.lines).toEqual(['a long name']);
	expect(lay(site('a', 179, 80, wide))[0]?.label?.lines).toEqual(['a long', 'name']);
	const [none] = layout([site('a', 30, 20, wide)], [60, 40]);
	expect(none?.label).toBeNull();
	expect(none?.marks).toHaveLength(1);
});

test('an area and a frame bear a name and no marks', () => {
	const [one] = lay(site('city', 100, 80, { marks: 0, half: [30, 20], sides: ['s'] }));
	expect(one).toMatchObject({ marks: [], leader: null });
	expect(one?.label?.y).toBeGreaterThan(100);
});

test('no label touches another, a row, the title or the edge, wherever the places are', () => {
	const anywhere = fc.record({
		x: fc.integer({ min: 0, max: 358 }),
		y: fc.integer({ min: 0, max: 176 }),
		marks: fc.integer({ min: 1, max: 4 })
	});
	const title = [0, 0, 60, 22] as const;
	fc.assert(
		fc.property(fc.array(anywhere, { maxLength: 14 }), (list) => {
			const laid = layout(
				list.map(({ x, y, marks }, index) => site(`s${index}`, x, y, { marks })),
				SIZE,
				[title]
			);
			const labels = laid.flatMap((one) => rect(one) ?? []);
			const boxes = laid.flatMap((one) => {
				const box = rect(one);
				return box ? [box] : [];
			});
			expect(labels.every(Number.isFinite)).toBe(true);
			const rows = laid.map(({ marks }) => {
				const xs = marks.map(([x]) => x);
				const y = marks[0]?.[1] ?? 0;
				return [Math.min(...xs) - 9, y - 9, Math.max(...xs) + 9, y + 9] as const;
			});
			boxes.forEach((box, index) => {
				expect(box[0]).toBeGreaterThanOrEqual(2);
				expect(box[2]).toBeLessThanOrEqual(356);
				for (const other of [...boxes.slice(index + 1), ...rows, title]) {
					const apart = box[2] <= other[0] || other[2] <= box[0] || box[3] <= other[1] || other[3] <= box[1];
					expect(apart).toBe(true);
				}
			});
		})
	);
});
