import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NOTHING } from '../../src/session/room';
import { ACTIVITIES, STORY } from '../unit/activities/lesson';
import { classroom, STEP } from './task';
import { mouse, spot, touch } from './touch';

const PHONE = { width: 320, height: 640 };
const button = (name: RegExp | string) => page.getByRole('button', { name });
const slider = (name: RegExp) => page.getByRole('slider', { name });
const drags = { mouse, touch };

describe.each(['mouse', 'touch'] as const)('by %s', (by) => {
	const drag = drags[by];
	const press = (element: Element) => drag(spot(element));

	test('an estimate is dragged along the scale and saved', async () => {
		const room = await classroom(STORY, ACTIVITIES.predict, PHONE);
		const scale = slider(/on the scale/);
		await expect.element(scale).toBeVisible();
		const along = (share: number) => spot(scale.element(), share);
		await drag(along(0.1), along(0.3), along(0.5));
		await expect.poll(() => room.work(STEP).answer).toEqual({ value: 3000, saved: false });
		await press(button('Save estimate').element());
		await expect.element(page.getByText('Saved: 3,000.', { exact: false })).toBeVisible();
		expect(room.work(STEP).answer).toEqual({ value: 3000, saved: true });
	});

	test('a bar of the series is drawn by dragging', async () => {
		const room = await classroom(STORY, ACTIVITIES.draw, PHONE);
		await expect.element(slider(/9 August/).first()).toBeVisible();
		const bar = slider(/10 August/).element();
		await drag(spot(bar, 0.3), spot(bar, 0.5));
		await expect.poll(() => room.work(STEP).answer).toEqual({ values: [null, 2500, null] });
	});

	test('an event is carried over the others by its handle', async () => {
		const room = await classroom(STORY, ACTIVITIES.order, {
			...PHONE,
			answer: { order: ['count', 'polls', 'gate'] }
		});
		await expect.element(page.getByText('A count')).toBeVisible();
		const items = [...document.querySelectorAll('ol > li')];
		const [first, , last] = items.map((item) => spot(item, 0.05));
		if (!first || !last) throw new Error('no items');
		const middle = [first[0], (first[1] + last[1]) / 2] as const;
		await drag(first, middle, last);
		await expect.poll(() => room.work(STEP).answer).toEqual({ order: ['polls', 'gate', 'count'] });
	});

	test('a mark is put on the map by a press, and dragged on', async () => {
		const room = await classroom(STORY, ACTIVITIES.locate, PHONE);
		const map = page.getByRole('group', { name: 'Minsk', exact: true });
		await expect.element(map).toBeVisible();
		await drag(spot(map.element(), 0.25, 0.75));
		await expect.element(page.getByText(/^The mark stands about .* Independence Square/)).toBeVisible();
		const before = JSON.stringify(room.work(STEP).answer);
		const cross = button(/Your mark/).element();
		await drag(spot(cross), spot(map.element(), 0.6, 0.4), spot(map.element(), 0.7, 0.3));
		await expect.poll(() => JSON.stringify(room.work(STEP).answer)).not.toBe(before);
		const { left, width } = map.element().getBoundingClientRect();
		const at = cross.getBoundingClientRect();
		expect((at.left + at.width / 2 - left) / width).toBeCloseTo(0.7, 1);
	});

	test('a claimant is chosen, and hands are counted for each', async () => {
		const room = await classroom(STORY, ACTIVITIES.who, PHONE);
		const first = page.getByRole('group', { name: 'About 3,000 were held.' });
		await expect.element(first).toBeVisible();
		await press(first.getByRole('radio', { name: 'Viasna' }).element());
		await expect.poll(() => room.work(STEP).answer).toEqual({ said: { MIN: 'Viasna' } });
		await press(first.getByRole('button', { name: 'Count hands' }).element());
		const more = first.getByRole('button', { name: 'One hand more for “Reporters”' });
		await expect.element(more).toBeVisible();
		await press(more.element());
		await press(more.element());
		await expect.poll(() => room.work(STEP).hands).toEqual({ 'MIN.Reporters': 2 });
		const { width, height } = more.element().getBoundingClientRect();
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	});

	test('a verdict is chosen', async () => {
		const room = await classroom(STORY, ACTIVITIES.judge, PHONE);
		const second = page.getByRole('group', { name: 'Exactly 3,000.' });
		await expect.element(second).toBeVisible();
		await press(second.getByRole('radio', { name: 'uncertain' }).element());
		await expect
			.poll(() => room.work(STEP).answer)
			.toEqual({
				judged: [
					{ verdict: null, why: '' },
					{ verdict: 'uncertain', why: '' }
				]
			});
	});

	test.each(['sourcing', 'reflect', 'corroborate'] as const)('a field of “%s” is reached', async (kind) => {
		const room = await classroom(STORY, ACTIVITIES[kind], PHONE);
		const field = page.getByRole(kind === 'corroborate' ? 'combobox' : 'textbox').first();
		await expect.element(field).toBeVisible();
		await press(field.element());
		await expect.element(field).toHaveFocus();
		if (kind === 'corroborate') {
			await userEvent.keyboard('{Escape}');
			await userEvent.selectOptions(field, 'silent');
		} else await userEvent.keyboard('Not stated');
		await expect.poll(() => JSON.stringify(room.work(STEP).answer)).toMatch(/Not stated|silent/);
	});

	test('what was put in is cleared, and brought back if that was a slip', async () => {
		const room = await classroom(STORY, ACTIVITIES.reflect, { ...PHONE, answer: { text: 'So.' } });
		await expect.element(page.getByRole('textbox')).toHaveValue('So.');
		await press(button('Reveal').element());
		await expect.element(page.getByText('What there is to say about it all.')).toBeVisible();
		await press(button('Clear').element());
		await expect.poll(() => room.work(STEP)).toEqual(NOTHING);
		await expect.element(page.getByRole('heading', { name: ACTIVITIES.reflect.prompt })).toHaveFocus();
		await press(button('Bring it back').element());
		await expect.element(page.getByRole('textbox')).toHaveValue('So.');
		expect(room.work(STEP).revealed).toBe(true);
	});
});
