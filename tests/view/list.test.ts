import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import List from '../../src/views/list/List.svelte';
import { at } from '../sample';
import { show } from './lead';
import { TOLD } from './told';

const open = (focus = {}, width = 1280) => show([List], { story: TOLD, focus, width });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const row = (name: string) =>
	page
		.getByRole('listitem')
		.filter({ has: link(name) })
		.last();
const text = () => document.body.textContent;

describe('the list', () => {
	test('is an ordered list of days, and each day one of events, in order of time', async () => {
		await open();
		await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Everything in order');
		const days = page.getByRole('heading', { level: 3 }).elements();
		expect(days.map((day) => day.textContent)).toEqual([
			'Thursday 13 August',
			'Friday 14 August',
			'1 November 2020'
		]);
		const friday = page.getByRole('list', { name: 'Friday 14 August' });
		expect(friday.element().tagName).toBe('OL');
		expect(friday.getByRole('heading', { level: 4 }).elements()).toHaveLength(2);
	});

	test('says when in the source’s words, what, where, which subject, and everybody who speaks', async () => {
		await open();
		const gate = row('First people leave');
		for (const words of [
			'about 22:30',
			'Akrestsina',
			'Release',
			'Onliner reporters',
			'the article',
			'Daybook'
		])
			await expect.element(gate).toHaveTextContent(words);
		await expect.element(gate).toHaveTextContent(/Independent:\s+Onliner reporters/);
		await expect.element(gate).toHaveTextContent('accounts differ');
		await expect.element(row('A count of 2,000')).toHaveTextContent('disputed');
	});

	test('holds text, claims, figures with their qualifier and sources without any script', async () => {
		await open();
		const details = row('First people leave').element().querySelector('details');
		expect(details?.textContent).toContain('They came out late.');
		expect(details?.textContent).toContain('Onliner reporters. The gate opened.');
		expect(details?.textContent).toContain('up to 30 people, released, one gate, as of 13 August, 23:00');
		expect(details?.querySelector('a[href^="https://example.org/onliner#:~:text="]')?.textContent).toBe(
			'Onliner'
		);
	});

	test('selects a row by a press and by Enter, and says which one is selected', async () => {
		const session = await open();
		await link('First people leave').click();
		expect(session.focus.event).toBe('gate');
		await expect.element(link('First people leave')).toHaveAttribute('aria-current', 'true');
		link('A count of 2,000').element().focus();
		await userEvent.keyboard('{Enter}');
		expect(session.focus.event).toBe('count');
		await expect.element(link('First people leave')).not.toHaveAttribute('aria-current');
	});

	test('leads, with a modifier, to the event alone', async () => {
		await open({ words: 'people' });
		await expect.element(link('First people leave')).toHaveAttribute('href', '#e=gate');
	});

	test('lets the days begin or end at the selected row', async () => {
		const session = await open({ event: 'gate' });
		await page.getByRole('button', { name: 'From here' }).click();
		expect(session.focus.window).toEqual([at('13 22:30'), at('17')]);
		await page.getByRole('button', { name: 'Until here' }).click();
		expect(session.focus.window).toEqual([at('13 22:30'), at('13 22:31')]);
		await expect.element(row('First people leave')).toBeVisible();
		expect(text()).not.toContain('A count of 2,000');
	});

	test('shares what the pointer is on', async () => {
		const session = await open();
		await row('A count of 2,000').hover();
		expect(session.hovered).toBe('count');
	});

	test('shows what passes the filters, and says so where nothing does', async () => {
		const session = await open({ categories: ['release'] });
		await expect.element(page.getByText('The same 2 events as text.')).toBeVisible();
		expect(text()).not.toContain('A count of 2,000');
		session.search('nothing like it');
		await expect.element(page.getByText('No event passes the filters.')).toBeVisible();
	});

	test('draws an unpublished event as an outline, without a word of it', async () => {
		await open({ knownOn: at('14 10:00') });
		await expect.element(row('First people leave')).toBeVisible();
		expect(text()).not.toMatch(/2,000|Ministry|dozens|Daybook|Known better|came out/i);
		expect(text()).not.toContain('≠');
		const friday = page.getByRole('list', { name: 'Friday 14 August' });
		expect(friday.getByText('not yet published').elements()).toHaveLength(2);
		expect(friday.getByRole('link').elements()).toHaveLength(0);
	});

	test('keeps HTML as text', async () => {
		await open();
		expect(text()).toContain('<img src=x onerror="alert(1)"><b>bold</b>');
		expect(document.querySelector('.daybook img, .daybook p b b')).toBeNull();
	});

	test('follows links to sources on a press only, and tells them nothing', async () => {
		await open();
		const outer = [...document.querySelectorAll('a[href^="http"]')];
		expect(outer.length).toBeGreaterThan(2);
		for (const a of outer) expect(a.getAttribute('rel')).toBe('noreferrer');
	});

	test.each([320, 390, 820, 1280])('has no sideways scroll and targets of 24 px at %i px', async (width) => {
		await open({ event: 'gate' }, width);
		await expect.element(row('First people leave')).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		for (const target of document.querySelectorAll('summary, button')) {
			const { width: w, height: h } = target.getBoundingClientRect();
			expect(Math.min(w, h)).toBeGreaterThanOrEqual(24);
		}
	});

	test('on a phone hangs each row on the line of its subject', async () => {
		await open({}, 390);
		const left = (name: string) =>
			row(name).element().querySelector('svg')?.getBoundingClientRect().left ?? 0;
		await expect.element(row('First people leave')).toBeVisible();
		expect(left('First people leave') - left('A count of 2,000')).toBe(22);
	});
});
