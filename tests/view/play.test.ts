import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Further from '../../src/shells/reader/Further.svelte';
import History from '../../src/views/history/History.svelte';
import { at } from '../sample';
import { show } from './lead';

/** What tells the player to go on: only its clock is ours, so that no test waits. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const player = () => page.getByRole('region', { name: /^Play/ });
/** Before the tick nothing is waited for: the timers are set as soon as Svelte has drawn. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

async function play() {
	const session = await show([Further]);
	expect(session.focus.window).toBeNull();
	await button('Play').click();
	await expect.element(player()).toBeVisible();
	return session;
}

test('nothing plays until it is asked for; then the window goes from event to event, in words', async () => {
	const session = await play();
	expect(session.focus.window).toEqual([at('9'), at('9 20:01')]);
	await expect.element(player()).toHaveTextContent('Polls close Sunday 9 August, 20:00');
	await pass(3500);
	expect(session.focus.window).toEqual([at('9'), at('12 00:01')]);
	await expect.element(player()).toHaveTextContent(/A march [^:]*12 August[^:]*Speed/);
	await pass(3500);
	await pass(3500);
	expect(session.focus.window).toEqual([at('9'), at('14 16:12')]);
	await expect.element(player()).toHaveTextContent('4 of 4');
	await expect.element(player().getByRole('button', { name: 'Play' })).toBeVisible();
	await pass(20_000);
	expect(session.focus.window).toEqual([at('9'), at('14 16:12')]);
});

test('it pauses, steps, slows down, shows the last hours, and puts back what was before', async () => {
	const session = await show([Further], { focus: { window: [at('10'), at('11')] } });
	await button('Play').click();
	await button('Pause').click();
	await pass(20_000);
	expect(session.focus.window).toEqual([at('9'), at('9 20:01')]);
	await button('One step on').click();
	await button('One step on').click();
	expect(session.focus.window).toEqual([at('9'), at('13 22:31')]);
	await button('One step back').click();
	expect(session.focus.window).toEqual([at('9'), at('12 00:01')]);
	await userEvent.selectOptions(page.getByLabelText('Shows'), 'the last 12 hours');
	expect(session.focus.window).toEqual([at('11 12:01'), at('12 00:01')]);
	await userEvent.selectOptions(page.getByLabelText('Speed'), 'slow');
	await player().getByRole('button', { name: 'Play' }).click();
	expect(session.focus.window).toEqual([at('13 10:31'), at('13 22:31')]);
	await pass(6900);
	expect(session.focus.window).toEqual([at('13 10:31'), at('13 22:31')]);
	await pass(200);
	expect(session.focus.window).toEqual([at('14 04:12'), at('14 16:12')]);
	await button('Back to before').click();
	expect(session.focus.window).toEqual([at('10'), at('11')]);
	await button('Close').click();
	await expect.element(button('Play')).toHaveFocus();
});

test.each(['pointerdown', 'touchstart', 'wheel', 'keydown'])(
	'playback stops on %s elsewhere, and the window stays where it is',
	async (touch) => {
		const session = await play();
		const before = session.focus.window;
		document.body.dispatchEvent(new Event(touch, { bubbles: true }));
		await expect.element(player().getByRole('button', { name: 'Play' })).toBeVisible();
		await pass(20_000);
		expect(session.focus.window).toEqual(before);
		expect(session.playing).toBe(false);
	}
);

test('Escape stops it, and once more closes it; what somebody else moves stops it too', async () => {
	const session = await play();
	await userEvent.keyboard('{Escape}');
	await expect.element(player().getByRole('button', { name: 'Play' })).toBeVisible();
	await player().getByRole('button', { name: 'Play' }).click();
	session.zoom([at('13'), at('14')]);
	await pass(3500);
	expect(session.focus.window).toEqual([at('13'), at('14')]);
	expect(session.playing).toBe(false);
	await userEvent.keyboard('{Escape}');
	await expect.element(player()).not.toBeInTheDocument();
});

test('what stands still is spoken, what plays is not', async () => {
	await play();
	const status = player().getByRole('status');
	await pass(3000);
	await expect.element(status).toHaveTextContent('');
	await button('Pause').click();
	await pass(600);
	await expect.element(status).toHaveTextContent('Polls close, Sunday 9 August, 20:00');
});

test('only events that pass the other filters are stops', async () => {
	const session = await show([Further], { focus: { categories: ['release'] } });
	await button('Play').click();
	await expect.element(player()).toHaveTextContent('1 of 2');
	expect(session.focus.window).toEqual([at('9'), at('13 22:31')]);
	await button('Close').click();
	session.search('nowhere');
	await button('Play').click();
	await expect.element(player()).toHaveTextContent('no event passes the filters');
});

test('the history plays how it became known, moving “as known on”', async () => {
	const session = await show([History]);
	await button('Play what became known').click();
	await expect.element(player()).toHaveTextContent('1 of 4');
	expect(session.focus.knownOn).toBe(at('9 20:10'));
	await expect.element(player()).toHaveTextContent('somebody: What P says. known since 9 Aug, 20:10');
	await pass(3500);
	expect(session.focus.knownOn).toBe(at('13'));
	await expect.element(player()).toHaveTextContent('known since 12 Aug (hour not given)');
	await button('Back to before').click();
	expect(session.focus.knownOn).toBeNull();
});

test.each([320, 390, 1280])('the player is clean for axe and not cut at %i px', async (width) => {
	await show([Further], { width });
	await button('Play').click();
	await button('Pause').click();
	const box = player().element().getBoundingClientRect();
	expect(Math.round(box.bottom)).toBe(innerHeight);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	vi.useRealTimers();
	const { violations } = await axe.run(document.querySelector('.daybook') ?? document.body, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
	});
	expect(violations.map(({ id }) => id)).toEqual([]);
});
