import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Filters from '../../src/views/filters/Filters.svelte';
import { at } from '../sample';
import { MORNING, show } from './lead';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = () => page.getByRole('status');

describe('chips of subjects', () => {
	test('nothing pressed shows everything; pressing narrows, and each says what it would leave', async () => {
		const session = await show([Filters]);
		await expect.element(button('Release 2')).toHaveAttribute('aria-pressed', 'false');
		await userEvent.click(button('Release 2'));
		await expect.element(button('Release 2')).toHaveAttribute('aria-pressed', 'true');
		expect(session.visible.map(({ event }) => event.id)).toEqual(['gate', 'count']);
		await expect.element(button('Protest 1')).toBeVisible();
		await expect.element(button('Detention 0')).toBeEnabled();
		await userEvent.click(button('Protest 1'));
		expect(session.visible.length).toBe(3);
	});

	test('counts follow the other filters', async () => {
		const session = await show([Filters]);
		session.zoom([at('13'), at('14')]);
		await expect.element(button('Release 1')).toBeVisible();
		await expect.element(button('The vote 0')).toBeVisible();
	});
});

describe('the other facets', () => {
	test('open as lists of options with counts, and each choice becomes a chip with a way back', async () => {
		const session = await show([Filters]);
		await userEvent.click(button('Who says so'));
		const standings = page.getByRole('group', { name: 'Who says so' });
		expect(standings.element().querySelectorAll('input').length).toBe(3);
		await userEvent.click(standings.getByRole('checkbox', { name: /^News agency/ }));
		await userEvent.click(standings.getByRole('checkbox', { name: /^Independent/ }));
		expect(session.focus.standings).toEqual(['agency', 'independent']);
		await userEvent.click(button('Remove filter: News agency'));
		expect(session.focus.standings).toEqual(['independent']);
		await userEvent.click(button('Clear all'));
		expect(session.focus.standings).toEqual([]);
	});

	test('a place that is not stated is a choice of its own', async () => {
		const session = await show([Filters]);
		await userEvent.click(button('Place'));
		await userEvent.click(page.getByRole('checkbox', { name: /^Place not stated\s*1$/ }));
		expect(session.visible.map(({ event }) => event.id)).toEqual(['march']);
	});

	test('how sure says that it is about the saying', async () => {
		await show([Filters]);
		await userEvent.click(button('How sure'));
		await expect.element(page.getByText(/that the claimant said it/)).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByText(/that the claimant said it/)).not.toBeVisible();
	});

	test('words are found while they are typed, and cleared', async () => {
		const session = await show([Filters]);
		await userEvent.fill(page.getByRole('searchbox', { name: 'Words' }), 'LEAVE');
		await expect.poll(() => session.visible.map(({ event }) => event.id)).toEqual(['gate']);
		await userEvent.click(button('Clear the words'));
		expect(session.focus.words).toBe('');
		await expect.element(page.getByRole('searchbox')).toHaveFocus();
	});
});

describe('the sentence', () => {
	test('follows the eye at once and the ear when it stands still', async () => {
		const session = await show([Filters]);
		await expect.element(status()).toHaveTextContent(/^All 4 events/);
		session.zoom([at('13'), at('14')]);
		const eye = () => document.querySelector('[aria-hidden] strong')?.textContent;
		await expect.poll(eye, { interval: 5 }).toBe('1 of 4 events');
		await expect.element(status()).toHaveTextContent(/^All 4 events/);
		await expect
			.element(status())
			.toHaveTextContent(/^1 of 4 events between Thu 13 Aug, 00:00 and Thu 13 Aug, 24:00/);
	});

	test('leads back to all days, and from a moment to everything', async () => {
		const session = await show([Filters], { focus: { window: [at('13'), at('14')], knownOn: MORNING } });
		await userEvent.click(button('All days'));
		expect(session.focus.window).toBeNull();
		await userEvent.click(button('Show everything'));
		expect(session.focus.knownOn).toBeNull();
	});

	test('a window that slides moves nothing below it', async () => {
		const session = await show([Filters]);
		const ground = document.querySelector('section');
		const before = ground?.getBoundingClientRect().height;
		session.zoom([at('13'), at('14')]);
		await expect.element(button('All days')).toBeVisible();
		expect(ground?.getBoundingClientRect().height).toBe(before);
	});
});

describe('an empty result', () => {
	test('names each filter with what dropping it would bring, and drops the best', async () => {
		const session = await show([Filters], {
			focus: { window: [at('13'), at('14')], categories: ['release'], places: ['minsk'] }
		});
		await expect.element(page.getByText('No event matches all 3 filters.')).toBeVisible();
		await expect.element(page.getByText(/Without Thu 13 Aug there is 1\./)).toBeVisible();
		await expect.element(page.getByText(/Without Release there is still none\./)).toBeVisible();
		await userEvent.click(button(/^Show all (days|places) \(1\)$/));
		expect(session.visible.length).toBe(1);
		await expect.element(page.getByText(/No event matches/)).not.toBeInTheDocument();
	});

	test('that no single filter cures is cured by clearing all', async () => {
		const session = await show([Filters], { focus: { categories: ['detention'], words: 'nothing like it' } });
		await expect.element(page.getByText('No event matches both filters.')).toBeVisible();
		await userEvent.click(button('Clear everything (4)'));
		expect(session.visible.length).toBe(4);
	});

	test('of a moment before the first publication leads to today', async () => {
		const session = await show([Filters], { focus: { knownOn: at('9') } });
		await userEvent.click(button('Show what is known today'));
		expect(session.focus.knownOn).toBeNull();
	});
});

describe('on a phone', () => {
	test('subjects are behind a button that says how many are chosen', async () => {
		const session = await show([Filters], { width: 320 });
		await expect.element(button(/^Release/)).not.toBeInTheDocument();
		await userEvent.click(button(/^Subjects 5/));
		await userEvent.click(button('Release 2'));
		await expect.element(button(/^Subjects 1 of 5/)).toHaveAttribute('aria-expanded', 'true');
		expect(session.focus.categories).toEqual(['release']);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});
});
