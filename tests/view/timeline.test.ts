import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { at, claim, day, event, exact, story, throughout } from '../sample';
import { show } from './timeline';

/** Three events in two lanes, on the 10th, 12th and 14th. */
const SMALL = story({
	events: [
		event('polls', { category: 'vote', title: 'Polls close', when: throughout('10 08:00', '10 20:00') }),
		event('flowers', { category: 'protest', title: 'Women with flowers', when: day('12') }),
		event('gate', { category: 'vote', title: 'A result', when: exact('14 14:22') })
	],
	claims: [
		claim('A1', 'polls', { known: exact('10 21:00') }),
		claim('A2', 'flowers', { standing: 'independent', known: exact('12 12:00') }),
		claim('A3', 'gate', { known: exact('14 15:00') })
	]
});

const mark = (name: RegExp) => page.getByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';

describe('by keyboard', () => {
	test('Tab stops at one mark; arrows go by time and lane, Enter selects, Escape clears', async () => {
		const session = await show(SMALL);
		expect(document.querySelectorAll('[data-event][tabindex="0"]').length).toBe(1);
		document.querySelector<SVGElement>('[data-event][tabindex="0"]')?.focus();
		expect(focused()).toMatch(/^Polls close/);
		await userEvent.keyboard('{ArrowRight}');
		expect(focused()).toMatch(/^Women with flowers/);
		await userEvent.keyboard('{ArrowUp}');
		expect(focused()).toMatch(/^Polls close|^A result/);
		await userEvent.keyboard('{End}');
		expect(focused()).toMatch(/^A result\. Friday 14 August, 14:22/);
		await userEvent.keyboard('{PageUp}');
		expect(focused()).toMatch(/^Women with flowers/);
		await userEvent.keyboard('{Enter}');
		expect(session.focus.event).toBe('flowers');
		await expect.element(mark(/^Women/)).toHaveAttribute('aria-pressed', 'true');
		await userEvent.keyboard('{Escape}{Escape}');
		expect(session.focus.event).toBeNull();
	});

	test('Shift with arrows stretches the window from event to event, and moves it by days', async () => {
		const session = await show(SMALL);
		document.querySelector<SVGElement>('[data-event="polls"]')?.focus();
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		expect(session.focus.window).toEqual([at('10 08:00'), at('13')]);
		await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
		expect(session.focus.window).toEqual([at('11 08:00'), at('14')]);
	});

	test('the ends of the window are sliders that speak dates and stop at each other', async () => {
		const session = await show(SMALL);
		const from = page.getByRole('slider', { name: 'From' });
		await expect.element(from).toHaveAttribute('aria-valuetext', 'Sunday 9 August, 00:00');
		from.element().focus();
		await userEvent.keyboard('{PageUp}{ArrowRight}');
		expect(session.focus.window).toEqual([at('10 01:00'), at('17')]);
		await expect.element(from).toHaveAttribute('aria-valuetext', 'Monday 10 August, 01:00');
		await userEvent.keyboard('{End}');
		expect(session.focus.window).toEqual([at('16 23:00'), at('17')]);
		const until = page.getByRole('slider', { name: 'Until' });
		await expect.element(until).toHaveAttribute('aria-valuetext', 'Sunday 16 August, 24:00');
		until.element().focus();
		await userEvent.keyboard('{Home}');
		expect(session.focus.window).toEqual([at('16 23:00'), at('17')]);
	});

	test('two dates can be typed, and what is wrong with them is said', async () => {
		const session = await show(SMALL);
		await page.getByRole('button', { name: 'Type dates' }).click();
		const [from, until] = [page.getByLabelText(/^From, Minsk/), page.getByLabelText(/^Until, Minsk/)];
		await expect.element(from).toHaveValue('2020-08-09T00:00');
		await from.fill('2020-08-13T06:00');
		await until.fill('2020-08-12T00:00');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect.element(page.getByRole('alert')).toHaveTextContent('earlier than the second');
		expect(session.focus.window).toBeNull();
		await until.fill('2020-08-14T00:00');
		await page.getByRole('button', { name: 'Apply' }).click();
		expect(session.focus.window).toEqual([at('13 06:00'), at('14')]);
		await page.getByRole('button', { name: 'All days' }).click();
		expect(session.focus.window).toBeNull();
	});
});

/** A drag in steps, as pointers make it. */
async function drag(
	element: Element,
	from: readonly [number, number],
	to: readonly [number, number],
	up = true
) {
	const fire = (type: string, [x, y]: readonly number[]) =>
		element.dispatchEvent(
			new PointerEvent(type, {
				clientX: x,
				clientY: y,
				pointerId: 1,
				bubbles: true,
				cancelable: true,
				button: 0
			})
		);
	// A pointer that the browser does not know cannot be captured.
	Object.defineProperty(element, 'setPointerCapture', { value: () => undefined, configurable: true });
	fire('pointerdown', from);
	fire('pointermove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
	fire('pointermove', to);
	await new Promise(requestAnimationFrame);
	if (up) fire('pointerup', to);
}

/** Where a moment lies on the page, by the handles at both ends of the story. */
function xOf(moment: number): number {
	const plot = document.querySelector('svg .plot, rect.plot')?.getBoundingClientRect();
	const { start, end } = SMALL.span;
	return (plot?.left ?? 0) + ((moment - start) / (end - start)) * (plot?.width ?? 0);
}

describe('by pointer', () => {
	const plot = () => document.querySelector<HTMLElement>('div.plot') ?? document.body;

	test.each([880, 640, 320])('a drag over the days makes a window (%i px)', async (width) => {
		const session = await show(SMALL, { width });
		const y = plot().getBoundingClientRect().top + 50;
		await drag(plot(), [xOf(at('12')), y], [xOf(at('14')), y]);
		const [from = 0, until = 0] = session.focus.window ?? [];
		const step = width < 400 ? 6 * 3_600_000 : 3_600_000;
		expect(Math.abs(from - at('12'))).toBeLessThanOrEqual(step);
		expect(Math.abs(until - at('14'))).toBeLessThanOrEqual(step);
	});

	test('Escape puts the window back', async () => {
		const session = await show(SMALL, { focus: { window: [at('10'), at('11')] } });
		const y = plot().getBoundingClientRect().top + 50;
		await drag(plot(), [xOf(at('12')), y], [xOf(at('14')), y], false);
		expect(session.focus.window?.[0]).toBe(at('12'));
		await userEvent.keyboard('{Escape}');
		expect(session.focus.window).toEqual([at('10'), at('11')]);
	});

	test('a press on a mark selects it, and pointing at it rings it and tells about it', async () => {
		const session = await show(SMALL);
		await mark(/^Women/).hover();
		expect(session.hovered).toBe('flowers');
		await expect
			.poll(() => document.querySelector('.tip')?.textContent)
			.toMatch(/Women with flowers.*12 August.*somebody/s);
		await userEvent.keyboard('{Escape}');
		await mark(/^Women/).click();
		expect(session.focus.event).toBe('flowers');
	});

	test('the wheel zooms only with Ctrl, so that the page can be scrolled', async () => {
		const session = await show(SMALL);
		const wheel = (ctrlKey: boolean) => {
			const turn = new WheelEvent('wheel', {
				deltaY: -350,
				clientX: 500,
				ctrlKey,
				bubbles: true,
				cancelable: true
			});
			plot().dispatchEvent(turn);
			return turn.defaultPrevented;
		};
		expect(wheel(false)).toBe(false);
		expect(session.focus.window).toBeNull();
		expect(wheel(true)).toBe(true);
		await expect.poll(() => session.focus.window).not.toBeNull();
	});
});

test('what was not yet published is an outline without a word of it', async () => {
	await show(SMALL, { focus: { knownOn: at('13') } });
	await expect.element(page.getByText('known by Thu 13 Aug, 00:00')).toBeInTheDocument();
	const text = document.body.textContent + document.body.innerHTML;
	expect(text).toContain('Women with flowers');
	expect(text).not.toContain('A result');
	await expect.element(page.getByRole('img', { name: 'not yet published' }).first()).toBeVisible();
	expect(document.querySelectorAll('[data-event]').length).toBe(2);
});

test('outside the window marks keep their place and name and lose their hue', async () => {
	await show(SMALL, { focus: { window: [at('10'), at('11')] } });
	await expect.element(mark(/^Women/)).toHaveClass('out');
	await expect.element(mark(/^Polls/)).toHaveClass('in');
	await expect.element(page.getByText('1 of 2 events')).toBeVisible();
});

test('events outside the span are counted, and can be selected', async () => {
	const later = event('later', { category: 'vote', title: 'A final report', when: exact('20 10:00') });
	const session = await show({ ...SMALL, events: [...SMALL.events, later] });
	await page.getByText('1 later').click();
	await page.getByRole('button', { name: /A final report/ }).click();
	expect(session.focus.event).toBe('later');
});

test('more events than can be told apart become counts on one scale, and marks again in a small window', async () => {
	const many = Array.from({ length: 400 }, (_, i) =>
		event(`e${i}`, { category: 'vote', title: `Number ${i}`, weight: 1, when: exact(`1${i % 7} 10:00`) })
	);
	const session = await show({ ...SMALL, events: [...SMALL.events, ...many] }, { width: 1000 });
	await expect.element(page.getByText(/Counts per 2 hours.*the tallest bar is 58/)).toBeVisible();
	expect(document.querySelectorAll('[data-event]').length).toBe(0);
	session.zoom([at('14 09:00'), at('14 11:00')]);
	await expect.poll(() => document.querySelectorAll('[data-event]').length).toBe(57);
	expect(document.body.textContent).not.toContain('Counts per');
});

test('years are drawn without a veil of nights', async () => {
	const long = throughout('1990-01-01', '2020-12-31');
	await show({ ...SMALL, span: long });
	expect(document.querySelectorAll('svg rect').length).toBeLessThan(60);
	await expect.element(page.getByText('2004')).toBeVisible();
});
