import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ActivityKind } from '../../src/story/sequence';
import { forPupils } from '../../src/story/cut';
import { ACTIVITIES, STORY } from '../unit/activities/lesson';
import { classroom, STEP } from './task';

const KINDS = Object.keys(ACTIVITIES) as ActivityKind[];
const keys = (text: string) => userEvent.keyboard(text);
const focused = () => document.activeElement;

/** Goes on with Tab until something of that name, or that kind, has focus. */
async function reach(name: RegExp) {
	for (let presses = 0; presses < 40; presses += 1) {
		await userEvent.tab();
		const here = focused();
		const label = here?.closest('label')?.textContent ?? '';
		if (name.test(`${here?.getAttribute('aria-label') ?? ''} ${here?.textContent} ${label}`)) return here;
	}
	throw new Error(`Tab never reaches ${name}`);
}

const answer = (room: Awaited<ReturnType<typeof classroom>>) => expect.poll(() => room.work(STEP).answer);
const open = async (kind: ActivityKind, more: Parameters<typeof classroom>[2] = {}) => {
	const room = await classroom(STORY, ACTIVITIES[kind], more);
	await expect.element(page.getByText('One moment…')).not.toBeInTheDocument();
	return room;
};

describe('by keyboard alone', () => {
	test('an estimate is moved by arrows, typed and saved; page keys and their values are left alone', async () => {
		const room = await open('predict');
		await reach(/on the scale/);
		await keys('{ArrowRight}{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
		await answer(room).toEqual({ value: 1200, saved: false });
		const heard: string[] = [];
		const hear = ({ key }: KeyboardEvent) => heard.push(key);
		window.addEventListener('keydown', hear);
		await keys('{PageDown}{PageUp}');
		window.removeEventListener('keydown', hear);
		expect(heard).toEqual(['PageDown', 'PageUp']);
		expect(room.work(STEP).answer).toEqual({ value: 1200, saved: false });
		await keys('{End}');
		await answer(room).toEqual({ value: 6000, saved: false });
		await reach(/Your estimate/);
		await userEvent.fill(focused() as HTMLElement, '800');
		await keys('{Enter}');
		await answer(room).toEqual({ value: 800, saved: true });
		await expect.element(page.getByText(/^Saved: 800\./)).toBeVisible();
		await userEvent.fill(page.getByRole('spinbutton'), '9000');
		await userEvent.tab();
		await expect.element(page.getByText('The scale goes from 0 to 6,000')).toBeVisible();
	});

	test('each point of a series has a slider and a field of its own', async () => {
		const room = await open('draw');
		await reach(/9 August/);
		await keys('{ArrowUp}');
		await reach(/9 August/);
		await reach(/10 August/);
		await reach(/10 August/);
		await userEvent.fill(focused() as HTMLElement, '2100');
		await userEvent.tab();
		await answer(room).toEqual({ values: [100, 2100, null] });
		await expect.element(page.getByText('no count found: nothing to draw here')).toBeVisible();
	});

	test('an event is moved by buttons, which keep the focus and say where it stands', async () => {
		const room = await open('order', { answer: { order: ['count', 'polls', 'gate'] } });
		await reach(/Move down: A count/);
		await keys('{Enter}');
		await answer(room).toEqual({ order: ['polls', 'count', 'gate'] });
		await expect.element(page.getByText('A count: now 2 of 3.')).toBeInTheDocument();
		await keys(' ');
		await answer(room).toEqual({ order: ['polls', 'gate', 'count'] });
		expect(focused()?.getAttribute('aria-label')).toBe('Move down: A count');
		await keys('{Enter}');
		expect(room.work(STEP).answer).toEqual({ order: ['polls', 'gate', 'count'] });
	});

	test('a mark is moved by arrows, with Shift in small steps, and its place is said', async () => {
		const room = await open('locate');
		await reach(/Your mark/);
		await keys('{Enter}');
		await expect.element(page.getByText(/^The mark stands/)).toBeVisible();
		const at = () => (room.work(STEP).answer as { at: [number, number] }).at;
		const [before] = at();
		await keys('{ArrowLeft}');
		const coarse = before - at()[0];
		await keys('{Shift>}{ArrowLeft}{/Shift}');
		const fine = before - coarse - at()[0];
		expect(coarse / fine).toBeGreaterThan(7);
		await reach(/North/);
		const [, south] = at();
		await keys('{Enter}');
		expect(at()[1]).toBeGreaterThan(south);
	});

	test('a claimant and a verdict are chosen, a reason written, hands counted', async () => {
		const room = await open('judge');
		await reach(/supported/);
		await keys('{ArrowRight}');
		await reach(/Count hands/);
		await keys('{Enter}');
		await reach(/Why\?/);
		await keys('Who counted?');
		await answer(room).toMatchObject({ judged: [{ verdict: 'uncertain', why: 'Who counted?' }, {}] });
		await page.getByRole('button', { name: 'One hand more for “unsupported”' }).first().element();
		(
			page.getByRole('button', { name: 'One hand more for “supported”' }).first().element() as HTMLElement
		).focus();
		await keys('{Enter}{Enter}');
		expect(room.work(STEP).hands).toEqual({ '0.supported': 2 });

		const who = await open('who');
		await reach(/Interior Ministry/);
		await keys(' ');
		await answer(who).toEqual({ said: { MIN: 'Interior Ministry' } });
	});

	test('grids and texts are filled in', async () => {
		const sourcing = await open('sourcing');
		await reach(/Were they there\? About 3,000/);
		await keys('No');
		await answer(sourcing).toEqual({
			cells: [
				['', 'No'],
				['', '']
			]
		});
		const grid = await open('corroborate');
		await reach(/An agency Thousands were held\./);
		await keys('s');
		await answer(grid).toEqual({
			stances: [
				['supports', null],
				[null, null]
			]
		});
		const reflect = await open('reflect');
		await reach(/In our own words/);
		await keys('At least.');
		await answer(reflect).toEqual({ text: 'At least.' });
	});
});

describe('an answer', () => {
	test.each(KINDS)(
		'of “%s” explains itself and cites who says so, with the source one step away',
		async (kind) => {
			const room = await open(kind);
			await reach(/Reveal/);
			await keys('{Enter}');
			await expect.element(page.getByText(ACTIVITIES[kind].answer ?? '')).toBeVisible();
			expect(focused()?.textContent?.trim()).toBe('Hide the answer');
			const text = () => document.querySelector('main')?.textContent ?? '';
			expect(text()).toMatch(/Interior Ministry|Reporters/);
			const link = page.getByRole('link', { name: /An agency|A monitor/ }).first();
			await expect.element(link).toHaveAttribute('href', expect.stringMatching(/example\/n$/));
			expect(text()).not.toMatch(/\b(right|wrong|correct|score|points?)\b/i);
			await keys('{Enter}');
			expect(room.work(STEP).revealed).toBe(false);
		}
	);

	test('is on no page for pupils, also if another window has revealed it', async () => {
		const pupils = forPupils(STORY);
		for (const step of pupils.sequences[0]?.steps ?? []) {
			if (!step.activity) continue;
			await classroom(pupils, step.activity, { revealed: true });
			await expect.element(page.getByText('One moment…')).not.toBeInTheDocument();
			await expect
				.element(page.getByRole('button', { name: /Reveal|Hide|Count hands/ }))
				.not.toBeInTheDocument();
			expect(document.body.textContent).not.toContain('What there is to say');
		}
		await expect
			.element(page.getByText('What is put in stays on this device.', { exact: false }))
			.toBeVisible();
	});
});
