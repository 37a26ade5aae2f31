import { describe, expect, test } from 'vitest';
import type { Focus } from '../../src/session/focus';
import { readText } from '../../src/story/read';
import { at } from '../sample';
import { show } from './timeline';

const { story: BELARUS } = readText(await (await fetch('/belarus-2020/story.json')).text(), 'en');

/** Boxes of labels that are drawn, as the reader sees them. */
function labels(): { text: string; box: DOMRect }[] {
	return [...document.querySelectorAll('svg text.label')].map((label) => ({
		text: label.textContent ?? '',
		box: label.getBoundingClientRect()
	}));
}

const touching = (all: ReturnType<typeof labels>) =>
	all.flatMap((a, i) =>
		all
			.slice(i + 1)
			.filter(
				(b) =>
					a.box.left < b.box.right &&
					b.box.left < a.box.right &&
					// Letters, not line boxes: two pixels above and below are empty.
					a.box.top + 2 < b.box.bottom - 2 &&
					b.box.top + 2 < a.box.bottom - 2
			)
			.map((b) => `${a.text} / ${b.text}`)
	);

describe('labels of the real story', () => {
	const wide = [1480, 1280, 1120, 960, 840, 780, 664];
	const chosen: readonly Partial<Focus>[] = [
		{},
		{ window: [at('13 06:00'), at('15')], event: 'akrestsina-first' },
		{ window: [at('9'), at('10')] }
	];

	test.each(wide)('never touch each other and are never cut (%i px)', async (width) => {
		for (const focus of chosen) {
			await show(BELARUS, { width, focus });
			const all = labels();
			expect(all.length).toBeGreaterThan(12);
			expect(touching(all)).toEqual([]);
			for (const { text, box } of all) {
				expect(box.left, text).toBeGreaterThanOrEqual(0);
				expect(box.right, text).toBeLessThanOrEqual(innerWidth);
			}
		}
	});

	test('stay clear of each other whatever is selected', async () => {
		const session = await show(BELARUS, { width: 860 });
		for (const { id } of BELARUS.events) {
			session.select(id);
			await new Promise(requestAnimationFrame);
			expect(touching(labels()), id).toEqual([]);
		}
	});

	test.each([640, 358, 296])('are left to the list on a narrow page (%i px)', async (width) => {
		await show(BELARUS, { width });
		expect(labels()).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
		const strip = document.querySelector('.strip .plot')?.getBoundingClientRect();
		expect(strip?.height).toBeGreaterThanOrEqual(54);
		expect(strip?.height).toBeLessThanOrEqual(84);
	});

	test('five lanes with their charts are at most 585 px high at 840 px, and name every weighty event', async () => {
		await show(BELARUS, { width: 840 });
		const height = document.querySelector('.lanes')?.getBoundingClientRect().height;
		expect(height).toBeLessThanOrEqual(585);
		expect(labels().length).toBeGreaterThanOrEqual(17);
	});
});
