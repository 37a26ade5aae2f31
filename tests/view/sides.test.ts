import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Side } from '../../src/lens/clauses';
import Further from '../../src/shells/reader/Further.svelte';
import Sides from '../../src/views/sides/Sides.svelte';
import { at } from '../sample';
import { BELARUS, show } from './lead';

const side = (part: Partial<Side> = {}): Side => ({ window: null, places: [], standings: [], ...part });
const FIRST = side({ window: [at('9 20:00'), at('10 06:00')] });
const SECOND = side({ window: [at('10 20:00'), at('11 06:00')] });
const NIGHTS = { ...FIRST, other: SECOND };
const ACCOUNTS = { standings: ['official' as const], other: side({ standings: ['independent'] }) };

const clean = async () => {
	const { violations } = await axe.run(document.querySelector('.daybook') ?? document.body, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
	});
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};
const text = () => document.body.textContent.replace(/\s+/g, ' ');
const button = (name: string | RegExp) => page.getByRole('button', { name });

test.each([
	['two nights', NIGHTS, 320],
	['two nights', NIGHTS, 1280],
	['two kinds of claimants', ACCOUNTS, 320],
	['two places', { places: ['minsk'], other: side({ places: ['zhodzina'] }) }, 390]
] as const)('%s beside each other are clean for axe and not cut', async (_, focus, width) => {
	await show([Sides], { story: BELARUS, focus, width });
	await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
	await expect.element(page.getByRole('img', { name: /^Events by subject and time: A/ })).toBeVisible();
	for (const details of document.querySelectorAll('details')) details.open = true;
	expect(await clean()).toEqual([]);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('nothing stands there until somebody asks for it', async () => {
	await show([Sides], { story: BELARUS });
	expect(text().trim()).toBe('');
});

test('each side is told in a sentence, drawn on one axis, counted and listed', async () => {
	await show([Sides], { focus: NIGHTS });
	await expect.element(page.getByText(/1 of 4 events between Sun 9 Aug, 20:00/)).toBeVisible();
	await expect.element(page.getByText(/None of the 4 events between Mon 10 Aug, 20:00/)).toBeVisible();
	await expect.element(page.getByText('Side B is empty: no event of the story passes it.')).toBeVisible();
	await expect.element(page.getByText('Clock time, both windows laid over each other')).toBeVisible();
	await expect.element(page.getByRole('row', { name: /^The vote 1 0/ })).toBeVisible();
	await page.getByText('Every event as a table').click();
	await expect
		.element(page.getByRole('row', { name: /^A Sunday 9 August, 20:00 Polls close/ }))
		.toBeVisible();
});

test('of two kinds of claimants each lists only its own figures, never a sum', async () => {
	await show([Sides], { story: BELARUS, focus: ACCOUNTS });
	for (const more of await button(/^Show all/).all()) await more.click();
	const figures = (letter: string) =>
		[...document.querySelectorAll('h3')]
			.find(({ textContent }) => textContent === `Figures claimed in ${letter}`)
			?.parentElement?.textContent.replace(/\s+/g, ' ') ?? '';
	expect(figures('A')).toContain('(Official');
	expect(figures('A')).toContain('more than 1,000 people');
	expect(figures('A')).not.toMatch(/\((Independent|Eyewitness|News agency)/);
	expect(figures('B')).toContain('(Independent');
	expect(figures('B')).not.toMatch(/\((Official|Eyewitness|News agency)/);
});

test('sides are swapped, changed by fields, and closed', async () => {
	const session = await show([Sides], { focus: NIGHTS });
	await button('Swap A and B').click();
	expect(session.focus).toMatchObject({ window: SECOND.window, other: FIRST });
	await page.getByText('Change side B').click();
	const fields = page.getByRole('group', { name: 'Change side B' });
	await userEvent.fill(fields.getByLabelText(/^Until/), '2020-08-10T08:00');
	await userEvent.tab();
	expect(session.focus.other?.window).toEqual([at('9 20:00'), at('10 08:00')]);
	await userEvent.selectOptions(fields.getByLabelText('Place'), 'Minsk');
	await userEvent.selectOptions(fields.getByLabelText('Who says so'), 'Official');
	expect(session.focus.other).toMatchObject({ places: ['minsk'], standings: ['official'] });
	await fields.getByRole('button', { name: 'All days' }).click();
	expect(session.focus.other?.window).toBeNull();
	expect(session.focus.window).toEqual(SECOND.window);
	await button('Close A | B').click();
	expect(session.focus).toMatchObject({ window: SECOND.window, other: null });
});

test('what was not published at the chosen moment is on neither side', async () => {
	await show([Sides], { focus: { other: side({ places: ['minsk'] }), knownOn: at('11') } });
	await page.getByText('Every event as a table').click();
	await expect.element(page.getByRole('row', { name: /^A .* Polls close/ })).toBeVisible();
	expect(text()).not.toMatch(/A count|A march|First people leave/);
});

test('“Compare with…” offers what is worth it, Escape closes the offer, and a press sets both sides', async () => {
	const session = await show([Further], { focus: { window: FIRST.window } });
	await button('Compare with…').click();
	await expect.element(button(/^The same hours later/)).toBeVisible();
	expect(button(/^The first two whole nights/).elements()).toHaveLength(0);
	button(/^The same hours later/)
		.element()
		.focus();
	await userEvent.keyboard('{Escape}');
	await expect.element(button('Compare with…')).toHaveFocus();
	await button('Compare with…').click();
	await button(/^The same hours later: Sun 9 Aug, 20:00/).click();
	expect(session.focus).toMatchObject({ window: FIRST.window, other: SECOND });
	await expect.element(button('Compare with…')).toHaveAttribute('aria-expanded', 'false');
});
