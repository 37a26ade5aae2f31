import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Figures from '../../src/views/figures/Figures.svelte';
import { BELARUS, MORNING, show } from './lead';

const question = (name: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const released = () => question('How many were released?');
const button = (name: RegExp) => page.getByRole('button', { name });

describe('the key figures', () => {
	test('set the article’s own figure beside what others say, with its qualifier', async () => {
		await show([Figures], { story: BELARUS });
		await expect.element(released()).toHaveTextContent(/some\s+1,000\s+in the article/);
		await expect.element(released()).toHaveTextContent(/more than 2,000\s+Interior Ministry/);
		await expect.element(released()).toHaveTextContent(/our inference: Kachanava/);
		await expect.element(question('How many were injured?')).toHaveTextContent(/hundreds\s+in the article/);
		await expect.element(question('What share of the vote?')).toHaveTextContent(/80%\s+and\s+barely\s+10%/);
	});

	test('stay within 86 px at 1280, and are all there on the narrowest phone', async () => {
		await show([Figures], { story: BELARUS });
		await expect.element(released()).toBeVisible();
		const strip = () => document.querySelector('section');
		expect(strip()?.getBoundingClientRect().height).toBeLessThanOrEqual(86);
		await page.viewport(320, 900);
		expect(strip()?.scrollWidth).toBeLessThanOrEqual(320);
	});

	test('as known on the morning of 14 August are those that were out', async () => {
		await show([Figures], { story: BELARUS, focus: { knownOn: MORNING } });
		await expect
			.element(released())
			.toHaveTextContent(/more than\s+1,000.*Natallia Kachanava, 13 Aug, 22:17/);
		await expect.element(released()).toHaveTextContent(/more may not yet have been out/);
		await expect
			.element(question('How many left Zhodzina prison?'))
			.toHaveTextContent(/may not yet have been out/);
		expect(document.body.textContent).not.toMatch(/2,000|in the article|119|80\.10/);
	});

	test('are empty slots before anything was out', async () => {
		await show([Figures], { story: BELARUS, focus: { knownOn: BELARUS.span.start } });
		await expect.element(released()).toHaveTextContent(/not out yet/);
		expect(document.body.textContent).not.toMatch(/\d,\d/);
	});
});

describe('a press', () => {
	test('on a figure selects its claim and its event', async () => {
		const session = await show([Figures], { story: BELARUS });
		await userEvent.click(button(/^more than 2,000/));
		expect(session.focus).toMatchObject({ event: 'second-official', claim: 'F-REL-2' });
		await expect.element(button(/^more than 2,000/)).toHaveAttribute('aria-current', 'true');
		await userEvent.click(button(/^some 1,000/));
		expect(session.focus.claim).toBe('A03');
	});

	test('on "+n" lists every answer with its claimant and day; Esc closes it and a press elsewhere too', async () => {
		const session = await show([Figures], { story: BELARUS });
		const more = button(/more answers: How many were released/);
		await userEvent.click(more);
		const all = page.getByRole('group', { name: 'All answers: How many were released?' });
		await expect
			.element(all)
			.toHaveTextContent(/Natallia Kachanava, chair of the upper house.*13 Aug, 22:17/);
		await userEvent.keyboard('{Escape}');
		await expect.element(more).toHaveAttribute('aria-expanded', 'false');
		expect(document.activeElement).toBe(more.element());
		await userEvent.click(more);
		await userEvent.click(page.getByRole('heading', { name: 'How many were detained?' }));
		await expect.element(more).toHaveAttribute('aria-expanded', 'false');
		await userEvent.click(more);
		await userEvent.click(all.getByRole('button', { name: /^more than 1,000/ }));
		expect(session.focus.claim).toBe('F-REL-1');
	});
});
