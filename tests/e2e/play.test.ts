import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { addressHolds, alive, site } from './site';

const { open, visit } = site();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const player = (page: Page) => page.getByRole('region', { name: 'Play the story' });
const button = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true });
const told = async (page: Page) => (await player(page).innerText()).replace(/\s+/g, ' ');

/** A page whose clock only the test moves, so that nothing is waited for. */
async function still(options: BrowserContextOptions = {}) {
	const { page, messages, origin } = await open('about:blank', options);
	await page.clock.install();
	await page.goto(`${origin}/belarus-2020/`);
	await alive(page);
	return { page, messages };
}
async function play(page: Page) {
	await page.getByRole('button', { name: 'Play', exact: true }).first().click();
	await player(page).waitFor();
	await expect.poll(() => told(page)).toContain('1 of ');
}

test('nothing plays until Play is pressed; then the window goes from event to event, in the address too', async () => {
	const { page, messages } = await still();
	await page.clock.runFor(60_000);
	expect(page.url()).not.toContain('t=');
	const before = await page.evaluate(() => history.length);
	await play(page);
	await page.clock.runFor(300);
	await addressHolds(page, 't=2020-08-09T00:00..2020-08-09T');
	const first = page.url();
	await page.clock.runFor(3500);
	await expect.poll(() => told(page)).toMatch(/^Pause.* 2 of \d+ .* August/);
	await page.clock.runFor(300);
	await expect.poll(() => page.url()).not.toBe(first);
	expect(await page.evaluate(() => history.length)).toBe(before);
	expect(messages).toEqual([]);
});

test('playback stops on touch, and the window stays where it is', async () => {
	const { page } = await still(PHONE);
	await page.getByRole('button', { name: 'Play', exact: true }).first().scrollIntoViewIfNeeded();
	await play(page);
	await page.clock.runFor(3600);
	await expect.poll(() => told(page)).toContain('2 of ');
	await page.touchscreen.tap(200, 120);
	await button(page, 'Play').waitFor();
	const stopped = page.url();
	await page.clock.runFor(60_000);
	expect(await told(page)).toContain('2 of ');
	await page.clock.runFor(300);
	expect(page.url()).toBe(stopped);
});

test('playback stops on a key elsewhere and on the wheel, and goes on where it stopped', async () => {
	const { page } = await still();
	await play(page);
	await page.locator('#timeline button').first().focus();
	await page.keyboard.press('Shift');
	await button(page, 'Play').click();
	await expect.poll(() => told(page)).toContain('2 of ');
	await page.mouse.move(400, 300);
	await page.mouse.wheel(0, 200);
	await button(page, 'Play').waitFor();
	await page.clock.runFor(60_000);
	expect(await told(page)).toContain('2 of ');
});

test('by keyboard alone: play, pause, step, read aloud once it stands, back to before, close', async () => {
	const { page } = await still();
	const opener = page.getByRole('button', { name: 'Play', exact: true }).first();
	await opener.press('Enter');
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Pause');
	await page.keyboard.press('Enter');
	await button(page, 'Play').waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => told(page)).toContain('2 of ');
	await page.clock.runFor(600);
	const status = player(page).getByRole('status');
	await expect.poll(() => status.textContent()).toMatch(/ August/);
	await button(page, 'Back to before').press('Enter');
	await page.clock.runFor(300);
	await expect.poll(() => page.url()).not.toContain('t=');
	await page.keyboard.press('Escape');
	await player(page).waitFor({ state: 'detached' });
	expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true);
});

test('where less motion is asked for, nothing plays by itself, and steps are there', async () => {
	const { page } = await still({ reducedMotion: 'reduce' });
	await play(page);
	expect(await button(page, 'Pause').count()).toBe(0);
	expect(await told(page)).toContain('Your device asks for less motion');
	await page.clock.runFor(60_000);
	expect(await told(page)).toContain('1 of ');
	await button(page, 'One step on').click();
	await expect.poll(() => told(page)).toContain('2 of ');
});

test('no address starts it, and what was known plays in the history', async () => {
	const { page } = await visit('/belarus-2020/#play=1&view=play');
	expect(await player(page).count()).toBe(0);
	await page.locator('#history').scrollIntoViewIfNeeded();
	await page.getByRole('button', { name: 'Play what became known' }).click();
	const known = page.getByRole('region', { name: 'Play what became known' });
	await known.waitFor();
	await addressHolds(page, 'on=2020-08-');
	await known.getByRole('button', { name: 'Back to before' }).click();
	await expect.poll(() => page.url()).not.toContain('on=');
});
