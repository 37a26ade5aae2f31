import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Detail from '../../src/views/detail/Detail.svelte';
import Summary from '../../src/views/detail/Summary.svelte';
import List from '../../src/views/list/List.svelte';
import type { Component } from 'svelte';
import { at } from '../sample';
import { show } from './lead';
import { TOLD } from './told';

const open = (focus = {}, width = 1280, parts: readonly Component[] = [Detail]) =>
	show(parts, { story: TOLD, focus, width });
const region = () => page.getByRole('region', { name: 'First people leave' });
const button = (name: string) => page.getByRole('button', { name });
const claim = (id: string) => {
	const found = document.querySelector<HTMLElement>(`[data-sheet] [data-claim="${id}"]`);
	if (!found) throw new Error(`no claim ${id}`);
	return found;
};
const text = () => document.body.textContent;

describe('the selected event', () => {
	test('is nothing but a hint while nothing is selected', async () => {
		await open();
		await expect.element(page.getByText(/^Press a mark/)).toBeVisible();
	});

	test('says what, when, in which zone, where and how precisely', async () => {
		await open({ event: 'gate' });
		await expect.element(region()).toHaveTextContent('Thursday 13 August, about 22:30');
		await expect.element(region()).toHaveTextContent('Minsk time (UTC+3)');
		await expect.element(region()).toHaveTextContent('Akrestsina (building or site, to within 100 m)');
		await expect.element(region()).toHaveTextContent('They came out late.');
	});

	test('tells each claim with its kind, claimant, figure, source and since when', async () => {
		await open({ event: 'gate' });
		await expect.element(region()).toBeVisible();
		for (const words of [
			'Independent',
			'known since 14 Aug, 01:01',
			'Onliner reporters. The gate opened.',
			'up to 30 people, released, one gate',
			'(private)',
			'in Russian',
			'not yet checked',
			'Known better today.',
			'Confidence that this was said: medium'
		])
			expect(claim('T').textContent.replace(/\s+/g, ' ')).toContain(words);
		expect(claim('T').querySelector('q')?.textContent).toBe('it opened');
		const links = [...claim('T').querySelectorAll('a')];
		expect(links.map((a) => [a.textContent, a.href, a.rel])).toEqual([
			['Onliner', 'https://example.org/onliner#:~:text=it%20opened', 'noreferrer'],
			['saved copy', 'https://example.net/copy', 'noreferrer']
		]);
	});

	test('gives an inference its own word, and never a claimant’s kind', async () => {
		await open({ event: 'gate' });
		await expect.element(region()).toBeVisible();
		expect(claim('I').textContent).toContain('Our inference');
		expect(claim('I').textContent).not.toContain('Official');
	});

	test('says where accounts differ, from both ends', async () => {
		const session = await open({ event: 'gate' });
		await expect.element(region()).toHaveTextContent(/Where accounts differ\s+the article and Ministry/);
		await expect
			.element(region())
			.toHaveTextContent('One of them is wrong. Ministry: More than 2,000 are out.');
		await expect.element(region()).toHaveTextContent('Onliner reporters: refined by Ministry.');
		await page.getByRole('link', { name: 'A count of 2,000' }).first().click();
		expect([session.focus.event, session.focus.claim]).toEqual(['count', 'C']);
		const count = page.getByRole('region', { name: 'A count of 2,000' });
		await expect.element(count).toHaveTextContent('the article: Dozens left.');
		await expect.element(count).toHaveTextContent('Onliner reporters: refined by Ministry.');
		expect(claim('C').classList).toContain('focused');
	});

	test('goes back and on, stays where the focus is, and closes by its button and by Esc', async () => {
		const session = await open({ event: 'gate' });
		await expect.element(button('Previous event')).toHaveAttribute('aria-disabled', 'true');
		await button('Next event').click();
		expect(session.focus.event).toBe('promise');
		await expect.element(button('Next event')).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		expect(session.focus.event).toBeNull();
		session.select('gate');
		await button('Close the selected event').click();
		expect(session.focus.event).toBeNull();
	});

	test('gives the focus back to where it came from, or keeps it near where that is gone', async () => {
		await open({}, 1280, [List, Detail]);
		const link = page.getByRole('link', { name: 'First people leave' });
		await link.click();
		const title = page.getByRole('heading', { level: 2, name: 'First people leave' });
		await button('Go to the details').click();
		await expect.element(title).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.element(link).toHaveFocus();
	});

	test('says that it lies outside the days or is held back by a filter', async () => {
		const session = await open({ event: 'gate', window: [at('9'), at('10')] });
		await expect.element(page.getByText('This lies outside the days you chose.')).toBeVisible();
		session.zoom(null);
		session.toggle('categories', 'vote');
		await expect.element(page.getByText('The filters you chose leave this event out.')).toBeVisible();
	});

	test('as known on a past moment tells what was out, without what was written later', async () => {
		await open({ event: 'gate', knownOn: at('14 10:00') });
		await expect.element(region()).toHaveTextContent('The gate opened.');
		expect(text()).not.toMatch(/came out|Known better|Dozens|2,000|Probably|accounts differ/i);
	});

	test('not yet published has no title and no word', async () => {
		await open({ event: 'count', knownOn: at('14 10:00') });
		await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Not yet published');
		expect(text()).not.toMatch(/2,000|Ministry|Detention/);
	});

	test('announces its title politely, once it has settled', async () => {
		await open({ event: 'gate' });
		await expect.element(page.getByText('Selected: First people leave')).toHaveAttribute('role', 'status');
	});

	test('keeps HTML as text', async () => {
		await open({ event: 'promise' });
		await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('<b>bold</b>');
		expect(document.querySelector('.daybook img')).toBeNull();
	});

	test('shows its address where the clipboard is denied', async () => {
		await open({ event: 'gate', words: 'people' });
		const write = navigator.clipboard.writeText;
		navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
		await button('Copy link to this event').click();
		await expect.element(page.getByRole('textbox')).toHaveValue(expect.stringMatching(/#e=gate$/));
		navigator.clipboard.writeText = write;
	});

	test('in short says the first claim, counts the sources, and leads to the whole', async () => {
		await open({ event: 'gate' }, 1280, [Summary, Detail]);
		const short = page.getByRole('region', { name: 'Selected event, in short' });
		await expect.element(short).toHaveTextContent('Onliner reporters. The gate opened.');
		await expect.element(short).toHaveTextContent(/2 sources\s+≠ accounts differ/);
		await button('All claims and sources').click();
		await expect.element(page.getByRole('heading', { level: 2 }).last()).toHaveFocus();
	});
});
