import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import AllSources from '../../src/views/sources/AllSources.svelte';
import { at, claim, day, event, exact, source, story } from '../sample';
import { BELARUS, show } from './lead';

const clean = async () => {
	const { violations } = await axe.run(document.querySelector('.daybook') ?? document.body, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
	});
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};
const text = () => document.body.textContent.replace(/\s+/g, ' ');
const names = () => [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
const row = (name: string) => page.getByText(name, { exact: true });

const SMALL = story({
	sources: [
		source('wire', {
			publisher: 'Wire',
			title: 'A count',
			kind: 'agency',
			ownership: 'state-run',
			url: 'https://example.org/count',
			archived: 'https://archive.example/count',
			published: exact('14 16:11'),
			note: 'Owned by a ministry.'
		}),
		source('copy', { publisher: 'Copy', origin: 'Wire', title: 'The same', url: 'https://example.org/copy' }),
		source('paper', { publisher: 'Paper', title: 'At the gate', language: 'be', published: day('13') })
	],
	events: [
		event('count', { category: 'detention', title: 'A count', when: exact('14 16:11'), place: 'minsk' }),
		event('gate', { title: 'People leave', when: day('13'), place: 'akrestsina' })
	],
	claims: [
		claim('C', 'count', {
			by: 'The ministry',
			sources: ['wire', 'copy'],
			passages: [{ source: 'wire', words: 'about 700' }],
			known: exact('14 16:11')
		}),
		claim('G', 'gate', { by: 'Reporters', standing: 'independent', sources: ['paper'], known: day('13') })
	]
});

test.each([320, 1280])(
	'the sources of the whole story are clean for axe and not cut at %i px',
	async (width) => {
		await show([AllSources], { story: BELARUS, width });
		await expect
			.element(page.getByText('Shown: 49 events, 83 sources, 46 publishers.').first())
			.toBeVisible();
		await userEvent.click(page.getByRole('button', { name: 'Show all 46' }));
		for (const summary of document.querySelectorAll('summary')) summary.click();
		await expect.element(row('Not counted').first()).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		expect(await clean()).toEqual([]);
	}
);

test('a source says whose it is, of what kind, language and day, as whose word it is used, and what to know of it', async () => {
	await show([AllSources], { story: SMALL });
	const link = page.getByRole('link', { name: 'A count', exact: true }).first();
	await expect.element(link).toHaveAttribute('href', 'https://example.org/count#:~:text=about%20700');
	for (const said of [
		'News agency · state-run · English · published 14 August 2020, 16:11',
		'Owned by a ministry.',
		'1 claim about 1 event; standing of its claims: official',
		'Copy · Media · private · English · no date given',
		'Media · private · Belarusian · published 13 August 2020',
		'standing of its claims: independent'
	])
		expect(text()).toContain(said);
	await expect
		.element(page.getByRole('link', { name: 'saved copy' }))
		.toHaveAttribute('href', 'https://archive.example/count');
	// A copy stands with its original.
	expect(names().slice(0, 2)).toEqual(['Wire', 'Paper']);
});

test('a switch groups them by kind', async () => {
	await show([AllSources], { story: SMALL });
	await userEvent.click(page.getByRole('radio', { name: 'kind of source' }));
	expect(names().slice(0, 2)).toEqual(['Media', 'News agency']);
	expect(text()).toContain('Wire · News agency · state-run');
	await userEvent.click(page.getByRole('radio', { name: 'publisher' }));
	expect(names()[0]).toBe('Wire');
});

test('they follow the filters, count what is left out, and say so aloud', async () => {
	const session = await show([AllSources], { story: SMALL });
	const status = page.getByRole('status');
	await expect.element(status).toHaveTextContent('Shown: 2 events, 3 sources, 2 publishers.');
	session.toggle('categories', 'release');
	await expect.element(status).toHaveTextContent('Shown: 1 event, 1 source, 1 publisher.');
	expect(text()).toContain('And 2 sources more, used only by events that are not shown.');
	session.toggle('categories', 'release');
	session.toggle('categories', 'vote');
	await expect.element(status).toHaveTextContent('No event is shown, so there is no source to list');
	expect(page.getByRole('radio').elements()).toEqual([]);
	expect(names()).toEqual([]);
});

test('at a past moment nothing stands there that came out later', async () => {
	const session = await show([AllSources], { story: SMALL, focus: { knownOn: at('14 16:10') } });
	expect(text()).toContain('Shown: 1 event, 1 source, 1 publisher.');
	expect(text()).not.toMatch(/A count|Wire|ministry/);
	expect(text()).toContain('At the gate');
	session.knownOn(at('14 16:11'));
	await expect.element(page.getByText('Wire', { exact: true })).toBeVisible();
	// Notes were written with today’s knowledge.
	expect(text()).not.toContain('Owned by');
	// The copy is undated: nobody knows whether it was out.
	expect(text()).not.toContain('The same');
});

test('what rests on a source is listed and leads to the claim, and from there to the sentence', async () => {
	const session = await show([AllSources], { story: SMALL });
	const [rest] = page.getByText('standing of its claims: official').elements();
	(rest as HTMLElement).click();
	const item = page.getByRole('listitem').filter({ hasText: 'The ministry' }).last();
	await expect
		.element(item.getByRole('link', { name: 'the sentence' }))
		.toHaveAttribute('href', 'https://example.org/count#:~:text=about%20700');
	await userEvent.click(item.getByRole('link', { name: 'A count' }));
	expect(session.focus).toMatchObject({ event: 'count', claim: 'C' });
});

test('measures are words and bars on one scale, and open to what was counted', async () => {
	const session = await show([AllSources], { story: SMALL });
	const measure = (name: string) => page.getByRole('group').filter({ hasText: name }).last();
	await expect.element(measure('Exact time')).toHaveTextContent('1 of 2');
	await expect.element(measure('Exact place')).toHaveTextContent('1 of 2');
	await expect.element(measure('Two or more independent sources')).toHaveTextContent('0 of 2');
	await expect.element(measure('Claims whose link leads to the sentence')).toHaveTextContent('1 of 2');
	const widths = [...document.querySelectorAll('.bar')].map((bar) => bar.clientWidth);
	expect(new Set(widths).size).toBe(1);
	await userEvent.click(row('Days with nothing recorded'));
	const empty = measure('Days with nothing recorded');
	await expect.element(empty).toHaveTextContent('6 of 8');
	await expect.element(empty).toHaveTextContent(/9 to 12 August.*15 to 16 August/);
	await expect.element(empty).toHaveTextContent('does not mean that nothing happened');
	await userEvent.click(row('Exact place'));
	await userEvent.click(measure('Exact place').getByRole('link', { name: 'People leave' }));
	expect(session.focus.event).toBe('gate');
	session.toggle('categories', 'detention');
	await expect.element(measure('Exact time')).toHaveTextContent('1 of 1');
});
