import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../src/app.css';
import { english } from '../../src/locales/english';
import { provide } from '../../src/session/context';
import { Session } from '../../src/session/session.svelte';
import Charts from '../../src/views/charts/Charts.svelte';
import { moment, story } from '../unit/marks/lanes/story';

/** The charts of the small story in a page of that width. */
async function open(width: number) {
	const session = new Session(story, english);
	const page = document.createElement('div');
	page.className = 'daybook';
	page.style.inlineSize = `${width}px`;
	document.body.append(page);
	render(Charts, { target: page, context: provide(session) });
	await screen.findByRole('button', { name: /^80\.23%, Lukashenka/ });
	return session;
}

const chart = (name: string) => screen.getByRole('figure', { name });
const figure = (name: RegExp) => screen.getByRole('button', { name });
const user = userEvent.setup();

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('on a phone', () => {
	test('the charts of the timeline come first, whole', async () => {
		await open(390);
		const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
		expect(titles).toEqual([
			'Detained per night',
			'Released',
			'Official results',
			'Partial counts',
			'One total'
		]);
		expect(figure(/^More than 2,000 people\. Label of detentions/)).toBeVisible();
	});

	test('pressing a bar selects its event and its claim', async () => {
		const session = await open(390);
		await user.click(figure(/^About 3,000 people/));
		expect(session.focus).toMatchObject({ event: 'd1', claim: 'D1' });
		expect(figure(/^About 3,000 people/)).toHaveAttribute('aria-current', 'true');
	});

	test('pointing at a bar shows its event everywhere', async () => {
		const session = await open(390);
		await user.hover(figure(/^About 700 people/));
		expect(session.hovered).toBe('d4');
		await user.unhover(figure(/^About 700 people/));
		expect(session.hovered).toBeNull();
	});

	test('figures can be hit on 24 px', async () => {
		await open(320);
		for (const button of screen.getAllByRole('button')) {
			const { width, height } = button.getBoundingClientRect();
			expect(Math.min(width, height), button.getAttribute('aria-label') ?? '').toBeGreaterThanOrEqual(23.9);
		}
	});

	test('nothing is wider than the page, and no words are smaller than 12 px', async () => {
		await open(320);
		const page = document.querySelector('.daybook');
		expect(page?.scrollWidth).toBeLessThanOrEqual(320);
		for (const element of page?.querySelectorAll('text, p, span, li, h3') ?? []) {
			expect(parseFloat(getComputedStyle(element).fontSize)).toBeGreaterThanOrEqual(12);
		}
	});
});

describe('by keyboard', () => {
	test('Tab stops once in a chart, arrows go from figure to figure, Enter selects', async () => {
		const session = await open(390);
		const group = within(chart('Detained per night')).getByRole('group');
		expect(group.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
		group.querySelector<SVGElement>('[tabindex="0"]')?.focus();
		await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
		expect(document.activeElement).toHaveAccessibleName(/^More than 2,000 people/);
		expect(session.focus.claim).toBe('D2');
		await user.keyboard('{End}');
		expect(document.activeElement).toHaveAccessibleName(/No count found/);
		expect(group.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
	});

	test('T shows and hides the table of the chart that has the focus', async () => {
		const session = await open(390);
		figure(/^80\.23%, Lukashenka/).focus();
		await user.keyboard('t');
		const table = within(chart('Official results')).getByRole('table');
		expect(within(table).getAllByRole('row')).toHaveLength(3);
		expect(session.focus.chart).toBe('results');
		await user.keyboard('t');
		expect(screen.queryByRole('table')).toBeNull();
	});
});

describe('on a wide page', () => {
	test('charts that lie in the timeline are not drawn twice, but have their table here', async () => {
		await open(1000);
		await waitFor(() => expect(screen.getByText('Charts in the timeline')).toBeVisible());
		expect(screen.queryByRole('button', { name: /^About 3,000 people/ })).toBeNull();
		await user.click(within(chart('Detained per night')).getByRole('button', { name: /^Table/ }));
		const table = within(chart('Detained per night')).getByRole('table', { name: 'Detained per night' });
		expect(
			within(table)
				.getAllByRole('columnheader')
				.map(({ textContent }) => textContent)
		).toContain('Known since');
		expect(within(table).getByRole('row', { name: /no count found/ })).toHaveTextContent(
			'102 offence reports'
		);
		await user.click(within(table).getByRole('button', { name: 'Viasna' }));
		expect(within(table).getByRole('row', { name: /Viasna/ })).toHaveClass('selected');
	});

	test('rows of shares say claimant, base and firmness, and warn where a count is partial', async () => {
		await open(1000);
		expect(chart('Partial counts')).toHaveTextContent('Not a national estimate');
		const row = within(chart('Official results')).getAllByRole('listitem')[0];
		expect(row).toHaveTextContent('Election Commission');
		expect(row).toHaveTextContent('ballots cast');
		expect(row).toHaveTextContent('disputed');
	});

	test('sources open on a press only, and are told nothing of the reader', async () => {
		await open(1000);
		for (const link of screen.getAllByRole('link')) {
			expect(link).toHaveAttribute('rel', 'noreferrer');
			expect(link).toHaveAttribute('target', '_blank');
		}
	});
});

describe('as known on a moment', () => {
	test('nothing of what was not out is anywhere in the page', async () => {
		const session = await open(390);
		session.chart('detained');
		session.knownOn(moment(11, 8));
		await waitFor(() => expect(screen.queryAllByText(/80\.23%/).length).toBeGreaterThan(0));
		const named = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
		const html = [document.body.textContent, ...named].join('\n');
		for (const hidden of ['700', 'No count', 'no count', '102', '119', '400', '34%', 'Golos', 'Volunteers']) {
			expect(html, hidden).not.toContain(hidden);
		}
		expect(html).not.toContain('Detained per night');
		const group = within(screen.getByRole('figure', { name: /Label of detentions/ })).getByRole('group');
		expect(within(group).getAllByRole('img', { name: 'not yet published' })).toHaveLength(4);
	});

	test('a total runs to the moment and no further', async () => {
		const session = await open(390);
		session.knownOn(moment(14, 10));
		await waitFor(() =>
			expect(screen.queryByRole('button', { name: /^More than 2,000 people\. Label of official/ })).toBeNull()
		);
		expect(
			screen.getAllByRole('button', { name: /^More than 1,000 people\. Label of official/ })[0]
		).toBeVisible();
	});
});

test('outside the window a bar keeps its form and loses its hue', async () => {
	const session = await open(390);
	session.zoom([moment(12, 6), moment(14)]);
	const fill = (name: RegExp) => {
		const body = figure(name).querySelector('.body');
		return body && getComputedStyle(body).fill;
	};
	const probe = document.querySelector('.daybook')?.appendChild(document.createElement('i'));
	if (probe) probe.style.color = 'var(--ink-3)';
	const grey = probe ? getComputedStyle(probe).color : '';
	await waitFor(() => expect(fill(/^About 3,000 people/)).toBe(grey));
	expect(fill(/^About 700 people/)).not.toBe(grey);
});
