import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import { english } from '../../src/locales/english';
import { provide } from '../../src/session/context';
import { EVERYTHING } from '../../src/session/focus';
import { Session } from '../../src/session/session.svelte';
import { HERE, type Site } from '../../src/session/site';
import type { Story } from '../../src/story/story';
import About from '../../src/views/about/About.svelte';
import { day, story } from '../sample';
import { BELARUS } from './lead';

/** The end of a story's page, on a site that is as told. */
function show(of: Story, site: Partial<Site> = {}) {
	cleanup();
	document.body.replaceChildren();
	const context = provide(new Session(of, english, EVERYTHING), { ...HERE, ...site });
	const ground = document.body.appendChild(document.createElement('div'));
	ground.className = 'daybook';
	render(About, { target: ground, context });
	return ground;
}
const text = (ground: HTMLElement) => ground.innerText.replace(/\s+/g, ' ');

afterEach(() => vi.unstubAllGlobals());

test('the story says who publishes and edits it, who pays, how it was made, and with whom it has nothing to do', () => {
	const said = text(
		show(
			story({
				...{ publisher: 'The Desk', editor: 'An editor', funding: 'Readers pay.' },
				...{ method: 'We *read*.', affiliation: 'Not affiliated with anybody.' }
			})
		)
	);
	for (const words of [
		...['Publisher The Desk', 'Editor An editor', 'Funding Readers pay.', 'Method We read.'],
		'Not affiliated with anybody.'
	])
		expect(said).toContain(words);
});

test('what a story does not say has no heading', () => {
	const said = text(show(story()));
	for (const word of ['Publisher', 'Editor', 'Funding', 'Method', 'Contact', 'Licence', 'pinned'])
		expect(said).not.toContain(word);
});

test.each([
	['mailto:desk@example.org?subject=Mistake', 'desk@example.org'],
	['https://example.org/mistakes', 'example.org/mistakes']
])('a mistake is reported to %s', async (contact, address) => {
	show(story({ contact }));
	const link = page.getByRole('link', { name: 'Report a mistake' });
	await expect.element(link).toHaveAttribute('href', contact);
	await expect.element(page.getByText(address, { exact: true })).toBeVisible();
});

test('the Belarus story offers no way to report a mistake, because it names nobody to report to', () => {
	const ground = show(BELARUS);
	expect(text(ground)).not.toContain('Report');
	expect(ground.querySelector('[href^="mailto:"]')).toBeNull();
	expect(text(ground)).toContain('Publisher Daybook');
	expect(text(ground)).toContain('Not affiliated with the publisher of the article');
	expect(text(ground)).toContain('None so far.');
});

test('corrections stand with their date, the rule they follow, and what was there before', () => {
	const ground = show(
		story({
			correctionsPolicy: 'Listed here.',
			corrections: [{ on: day('15'), text: 'A name was wrong.', was: 'Jon' }]
		})
	);
	expect(text(ground)).toContain('Listed here. 15 August 2020 A name was wrong. Before: Jon');
	expect(text(ground)).not.toContain('None so far.');
});

test('the data lie in the story’s folder of the site, wherever the page stands', async () => {
	show(story({ id: 'week' }), { root: '../' });
	const link = page.getByRole('link', { name: 'The story as data' });
	await expect.element(link).toHaveAttribute('href', '../week/story.json');
	await expect.element(link).toHaveAttribute('download', 'daybook-all.json');
});

test('a page that carries its data hands them out itself, on a press and not before', async () => {
	const carried = (path: string) => (path === 'week/story.json' ? '{"id":"week"}' : undefined);
	const ground = show(story({ id: 'week' }), { root: 'https://unreachable.invalid/', carried });
	const link = ground.querySelector<HTMLAnchorElement>('a[download]') ?? expect.fail('no link');
	expect(link.href).toBe('https://unreachable.invalid/week/story.json');
	// What is asked here is where the link leads, not that the browser stores the file.
	ground.addEventListener('click', (event) => event.preventDefault());
	await userEvent.click(link);
	const first = link.href;
	expect(await (await fetch(first)).text()).toBe('{"id":"week"}');
	await userEvent.click(link);
	expect(link.href).toBe(first);
});

const PINNED = { root: '../', pinned: '2026-11-24' };
const COPY = story({ id: 'week', corrections: [{ on: day('15'), text: 'Old.' }] });
const live = (corrections: readonly { on: string; text: string; was?: string }[], id = 'week') =>
	JSON.stringify({ format: 'daybook/1', id, language: 'en', timeZone: 'Europe/Minsk', corrections });
const answer = (body: string, status = 200) => {
	const asked = vi.fn(() => Promise.resolve(new Response(body, { status })));
	vi.stubGlobal('fetch', asked);
	return asked;
};
const check = async () => userEvent.click(page.getByRole('button', { name: 'Check for corrections' }));
const OLD = { on: '2020-08-15', text: 'Old.' };

test('a pinned copy says since when it stays as it is, and asks nobody before a press', async () => {
	const asked = answer(live([]));
	show(COPY, PINNED);
	await expect.element(page.getByText('This copy was pinned on 24 November 2026')).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Check for corrections' })).toBeVisible();
	expect(asked).not.toHaveBeenCalled();
});

test('on a press it looks at the live story and tells that nothing was corrected since', async () => {
	const asked = answer(live([OLD]));
	show(COPY, PINNED);
	await check();
	await expect.element(page.getByRole('status')).toHaveTextContent('no newer corrections');
	expect(asked.mock.calls).toEqual([['../../../week/story.json', { cache: 'no-cache' }]]);
	await expect
		.element(page.getByRole('link', { name: 'Open the live page' }))
		.toHaveAttribute('href', '../../../week/');
});

test('it tells what was corrected since, with dates and with what stood there before', async () => {
	answer(live([{ on: '2020-08-20', text: 'A <b>name</b>.', was: 'Jon' }, OLD]));
	const ground = show(COPY, PINNED);
	await check();
	const status = page.getByRole('status');
	await expect.element(status).toHaveTextContent('One correction has been made since:');
	await expect.element(status).toHaveTextContent('20 August 2020 A <b>name</b>. Before: Jon');
	expect(status.element().textContent).not.toContain('Old.');
	answer(live([{ on: '2020-08-20', text: 'A' }, { on: '2020-08-21', text: 'B' }, OLD]));
	await check();
	await expect.element(status).toHaveTextContent('2 corrections have been made since:');
	expect(ground.querySelectorAll('[role=status] li')).toHaveLength(2);
});

test.each([
	['nobody answers', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))],
	['the story is gone', () => answer(live([]), 404)],
	['something else stands there', () => answer('<!doctype html><title>Hello</title>')],
	['another story stands there', () => answer(live([], 'other'))]
])('when %s it says that it could not look, and leads to the live page', async (_, stub) => {
	stub();
	show(COPY, PINNED);
	await check();
	await expect.element(page.getByRole('status')).toHaveTextContent('could not be reached from here');
	await expect.element(page.getByRole('link', { name: 'Open the live page' })).toBeVisible();
	expect(page.getByRole('status').element().textContent).not.toContain('no newer');
});
