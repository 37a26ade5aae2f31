import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { mark, open, panel, PANELS, where } from './map';

afterEach(() => {
	cleanup();
	document.body.replaceChildren();
});

test('the wheel scrolls the page; with Ctrl it zooms the map', async () => {
	await open();
	const apart = () => where(mark(/A march/)).x - where(mark(/First people/)).x;
	const before = apart();
	const wheel = (more: WheelEventInit) => {
		const { left, top } = where(panel());
		const about = { clientX: left + 180, clientY: top + 110 };
		const turn = new WheelEvent('wheel', { deltaY: -20, bubbles: true, cancelable: true, ...about, ...more });
		mark(/A march/).dispatchEvent(turn);
		return turn;
	};
	expect(wheel({}).defaultPrevented).toBe(false);
	await new Promise(requestAnimationFrame);
	expect(apart()).toBe(before);
	expect(wheel({ ctrlKey: true }).defaultPrevented).toBe(true);
	await waitFor(() => expect(apart()).toBeGreaterThan(before + 5));
});

test('one tab stop a panel; arrows go from mark to mark, plus and 0 zoom and come back', async () => {
	const session = await open();
	const stops = within(panel())
		.getAllByRole('button')
		.filter((one) => one.dataset['event'] && one.tabIndex === 0);
	expect(stops).toHaveLength(1);
	stops[0]?.focus();
	await userEvent.keyboard('{End}');
	expect(document.activeElement).toBe(mark(/A march/));
	const before = where(mark(/A march/));
	await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
	await waitFor(() => expect(where(mark(/A march/)).x).toBeLessThan(before.x - 50));
	await userEvent.keyboard('0');
	await waitFor(() => expect(where(mark(/A march/)).x).toBeCloseTo(before.x, 0));
	await userEvent.keyboard('{Enter}');
	expect(session.focus.event).toBe('march');
});

test('every gesture has a button', async () => {
	await open({}, 700);
	const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
	const start = where(mark(/A march/));
	await press('Move east');
	await waitFor(() => expect(where(mark(/A march/)).x).toBeLessThan(start.x - 50));
	await press('Back to where the map began');
	await waitFor(() => expect(where(mark(/A march/)).x).toBeCloseTo(start.x, 0));
});

test.each([
	['a mouse drags the map', 'mouse', -60],
	['one finger is left to the page', 'touch', 0]
])('%s', async (_, pointerType, by) => {
	await open();
	await waitFor(() => expect(panel().querySelectorAll('path.ground-stations')).toHaveLength(29));
	const ground = panel().querySelector('.leaflet-container') ?? panel();
	const before = where(mark(/A march/)).x;
	const { left, top } = where(ground);
	const mouse = (type: string, target: EventTarget, dx: number) =>
		target.dispatchEvent(
			new MouseEvent(type, { bubbles: true, button: 0, clientX: left + 200 + dx, clientY: top + 90 })
		);
	ground.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType }));
	mouse('mousedown', ground, 0);
	for (const dx of [-20, -40, -60]) {
		mouse('mousemove', document.body, dx);
		await new Promise(requestAnimationFrame);
	}
	mouse('mouseup', document.body, -60);
	await waitFor(() => expect(where(mark(/A march/)).x - before).toBeCloseTo(by, -1));
	expect(getComputedStyle(ground).touchAction).toBe('pan-x pan-y');
});

test('the area is a filter only when asked for, and a chip drops it', async () => {
	const session = await open({}, 700);
	await userEvent.click(screen.getByRole('button', { name: 'Move east' }));
	expect(session.focus.extent).toBeNull();
	await userEvent.click(screen.getByRole('button', { name: 'Search this area' }));
	expect(session.focus.extent?.[0]).toBeGreaterThan(27.4);
	await userEvent.click(screen.getByRole('button', { name: /Only this area/ }));
	expect(session.focus.extent).toBeNull();
});

test('a small panel can be made the large one', async () => {
	const zhodzina = {
		id: 'zhodzina',
		label: 'Zhodzina',
		bounds: [28.26, 54.06, 28.44, 54.155],
		main: false
	} as const;
	await open({ panels: [...PANELS, zhodzina] });
	const small = panel('Map of Zhodzina, about 55 km north-east of Minsk');
	const before = where(small).width;
	await userEvent.click(screen.getByRole('button', { name: 'Show Zhodzina large' }));
	await waitFor(() => expect(where(small).width).toBeGreaterThan(before * 1.5));
	expect(within(small).getByRole('button', { name: 'Zoom in' })).toBeTruthy();
});
