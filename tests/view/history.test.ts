import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Compare from '../../src/views/compare/Compare.svelte';
import History from '../../src/views/history/History.svelte';
import { at } from '../sample';
import { BELARUS, show } from './lead';

const clean = async () => {
	const { violations } = await axe.run(document.querySelector('.daybook') ?? document.body, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
	});
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};
const text = () => document.body.textContent.replace(/\s+/g, ' ');

test.each([320, 1280])('what was known when is clean for axe and not cut at %i px', async (width) => {
	await show([History], { story: BELARUS, width });
	await expect.element(page.getByRole('img', { name: /^\d+ claims by when it happened/ })).toBeVisible();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	expect(await clean()).toEqual([]);
});

test('the article’s day stands in it whatever moment is chosen, and no later claim does', async () => {
	const session = await show([History], { story: BELARUS });
	await expect.element(page.getByText('the article’s day, its hour not known')).toBeInTheDocument();
	expect(text()).toMatch(/its author could know them/);
	session.knownOn(at('12 00:00'));
	await expect
		.element(page.getByText(/^\d+ claims? came out from Mon 10 Aug, 24:00 until Tue 11 Aug, 24:00/).first())
		.toBeVisible();
	await expect.element(page.getByText('the article’s day, its hour not known')).toBeInTheDocument();
	expect(text()).not.toMatch(/2,000 people had been released|Kachanava|its author could know/);
});

test('what changed between two moments says what is new, corrected and contradicted, and leads there', async () => {
	const session = await show([History], { story: BELARUS, focus: { knownOn: at('14 16:11') } });
	const since = page.getByLabelText(/^Since/);
	await userEvent.fill(since, '2020-08-14T16:00');
	expect(session.address).toContain('since=2020-08-14T16:00');
	const item = page.getByRole('listitem').filter({ hasText: 'more than 2,000 people had been released' });
	await expect.element(item).toHaveTextContent(/correction.*Corrects or makes more precise: .*Kachanava/);
	await userEvent.click(item.getByRole('button'));
	expect(session.focus).toMatchObject({ event: 'second-official', claim: 'F-REL-2' });
	await userEvent.fill(page.getByLabelText(/^Until/), '2020-08-14T16:05');
	await userEvent.tab();
	expect(session.focus.knownOn).toBe(at('14 16:05'));
	await userEvent.click(page.getByRole('button', { name: 'Until now' }));
	expect(session.focus.knownOn).toBeNull();
	await expect.element(page.getByText('contradiction', { exact: true }).first()).toBeVisible();
});

test.each(['question:released', 'question:injured', 'question:vote', 'event:apology', 'event:lost'])(
	'the comparison of %s is clean for axe, at 320 px too',
	async (claims) => {
		await show([Compare], { story: BELARUS, focus: { claims }, width: 320 });
		await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		expect(await clean()).toEqual([]);
	}
);

test('“hundreds” has no mark on the scale but a note, and a source can be too vague', async () => {
	await show([Compare], { story: BELARUS, focus: { claims: 'question:injured' } });
	const row = page.getByRole('listitem').filter({ hasText: 'hundreds of people' }).first();
	await expect.element(row).toHaveTextContent('no number given');
	expect(row.element().querySelector('.plot svg')).toBeNull();
	await expect.element(page.getByRole('cell', { name: 'too vague' }).first()).toBeVisible();
});

test('an event of which nothing was out has neither title nor claims', async () => {
	await show([Compare], { story: BELARUS, focus: { claims: 'event:second-official', knownOn: at('12') } });
	await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Not yet published');
	expect(text()).not.toMatch(/2,000|Ministry|released/);
});
