import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Detail from '../../src/views/detail/Detail.svelte';
import List from '../../src/views/list/List.svelte';
import { show } from './lead';
import { TOLD } from './told';

const open = (width = 390) => show([List, Detail], { story: TOLD, focus: { event: 'gate' }, width });
const sheet = () => page.getByRole('region', { name: 'First people leave' });
const box = () => sheet().element().getBoundingClientRect();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const handle = () => button('Show more of the selected event').first();

describe('on a phone the selected event', () => {
	test('stands in a sheet of 352 px at the lower edge, and the page stays usable', async () => {
		const session = await open();
		await expect.poll(() => [box().bottom, box().height]).toEqual([900, 352]);
		expect(box().width).toBe(390);
		await page.getByRole('link', { name: 'First people leave' }).click();
		expect(session.focus.event).toBe('gate');
	});

	test('stands in its place where there is room', async () => {
		await open(820);
		await expect.element(sheet()).toBeVisible();
		expect(sheet().element().matches(':popover-open')).toBe(false);
	});

	test('grows and shrinks by buttons, and closes by a button', async () => {
		const session = await open();
		await button('Show more of the selected event').last().click();
		await expect.poll(() => box().height).toBe(765);
		await button('Show less of the selected event').first().click();
		await expect.poll(() => box().height).toBe(352);
		await button('Close the selected event').click();
		expect(session.focus.event).toBeNull();
	});

	test('closes by Esc while the focus is in it', async () => {
		const session = await open();
		handle().element().focus();
		await userEvent.keyboard('{Escape}');
		expect(session.focus.event).toBeNull();
	});

	test('follows the handle, grows when it is dragged up and closes when it is dragged down', async () => {
		const session = await open();
		await expect.poll(() => box().height).toBe(352);
		const press = (type: string, clientY: number) =>
			handle()
				.element()
				.dispatchEvent(
					new PointerEvent(type, { clientX: 195, clientY, pointerId: 1, isPrimary: true, bubbles: true })
				);
		const frame = () => new Promise(requestAnimationFrame);
		press('pointerdown', 560);
		press('pointermove', 500);
		await frame();
		press('pointermove', 300);
		await frame();
		expect(box().height).toBeGreaterThan(500);
		press('pointerup', 300);
		await expect.poll(() => box().height).toBe(765);
		await button('Show less of the selected event').first().click();
		press('pointerdown', 560);
		press('pointermove', 700);
		await frame();
		press('pointermove', 880);
		await frame();
		press('pointerup', 880);
		expect(session.focus.event).toBeNull();
	});

	test('does not cover what has the focus', async () => {
		await open();
		await expect.poll(() => box().height).toBe(352);
		const links = page.getByRole('list').first().getByRole('link').elements();
		for (const link of links.filter((item) => !item.closest('details'))) {
			(link as HTMLElement).focus();
			expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(box().top);
		}
	});

	test('comes without moving what the reader looks at', async () => {
		await show([Detail, List], { story: TOLD, width: 390 });
		const link = page.getByRole('link', { name: 'Much later' });
		link.element().scrollIntoView();
		const before = link.element().getBoundingClientRect().top;
		await link.click();
		await expect.element(page.getByRole('region', { name: 'Much later' })).toBeVisible();
		await new Promise((done) => setTimeout(done, 300));
		expect(link.element().getBoundingClientRect().top).toBeCloseTo(before, 0);
	});

	test('brings the claim that was asked for into sight inside the sheet, and moves nothing else', async () => {
		const session = await open();
		await expect.poll(() => box().height).toBe(352);
		const before = scrollY;
		session.select('gate', 'I');
		const claim = () => document.querySelector('[data-sheet] [data-claim="I"]')?.getBoundingClientRect();
		await expect.poll(() => (claim()?.bottom ?? Infinity) <= 901).toBe(true);
		expect(claim()?.top).toBeGreaterThan(box().top);
		expect(scrollY).toBe(before);
	});
});
