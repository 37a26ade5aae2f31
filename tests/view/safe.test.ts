import axe from 'axe-core';
import type { Component } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Safe from '../../src/marks/Safe.svelte';
import Help from '../../src/shells/reader/Help.svelte';
import Share from '../../src/shells/reader/Share.svelte';
import Step from '../../src/shells/scroll/Step.svelte';
import { asks } from '../../src/ports/question';
import Card from '../../src/views/detail/Detail.svelte';
import List from '../../src/views/list/List.svelte';
import { views } from '../../src/views/view';
import { BELARUS, show } from './lead';
import { TOLD } from './told';

const outward = () => document.querySelectorAll('a[href^="http"]');
const clean = async () => {
	const { violations } = await axe.run(document.querySelector('.daybook') ?? document.body, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
	});
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** Every view of the page, with all that they fold away. */
async function everything() {
	const found = await Promise.all(
		views.map(async ({ component, load }) => component ?? (await load?.())?.default)
	);
	return found.filter((one): one is Component => one !== undefined);
}

test.each([
	['the story of Belarus', BELARUS, 'second-official', 'question:released'],
	['a story with links in its texts', TOLD, 'gate', 'event:gate']
])('in no view of %s does a link lead out while sources are plain text', async (_, story, event, claims) => {
	const session = await show(await everything(), {
		story,
		focus: { event, claims, chart: story.charts[0]?.id ?? null }
	});
	await expect.poll(() => outward().length).toBeGreaterThan(5);
	const [source] = story.sources.filter(({ url }) => url !== undefined);
	session.guard('text', true);
	await expect.poll(() => outward().length).toBe(0);
	expect(document.body.textContent).toContain(source?.publisher);
	expect(document.body.textContent).not.toMatch(/https?:\/\//);
	session.guard('text', false);
	await expect.poll(() => outward().length).toBeGreaterThan(5);
});

test('a source is still named well enough to be found: publisher, title and day', async () => {
	await show([Card], { story: TOLD, focus: { event: 'gate', safe: ['text'] } });
	const claim = page.getByRole('listitem').filter({ hasText: 'Dozens left.' });
	await expect.element(claim).toHaveTextContent(/A portal, People freed, 14 August 2020/);
	await expect.element(page.getByText('saved copy')).not.toBeInTheDocument();
});

test.each([320, 1280])(
	'the dialog says what it does and does not do, and is clean for axe at %i px',
	async (width) => {
		const session = await show([Open(Safe)], { story: BELARUS, width });
		const box = page.getByRole('dialog', { name: 'Reading safely' });
		await expect.element(box).toHaveTextContent(/banned in Belarus/);
		await expect.element(box).toHaveTextContent(/does not hide that this page was opened/);
		await userEvent.click(box.getByRole('checkbox', { name: 'Sources as plain text' }));
		await userEvent.click(box.getByRole('checkbox', { name: 'No new entries in the history' }));
		expect(session.address).toBe('safe=quiet~text');
		await expect.element(box.getByRole('link', { name: 'Leave' })).toHaveAttribute('href', 'about:blank');
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		expect(await clean()).toEqual([]);
	}
);

test.each([320, 1280])(
	'the help lists keys and gestures in tables that axe finds clean at %i px',
	async (width) => {
		await show([Open(Help)], { width });
		await expect.element(page.getByRole('table', { name: 'Timeline' })).toBeVisible();
		expect(page.getByRole('table').elements().length).toBe(6);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		expect(await clean()).toEqual([]);
	}
);

/** A dialog that is open from the start. */
function Open(Dialog: Component<{ open: boolean }>): Component {
	const opened: Component = (anchor, props) => Dialog(anchor, { ...props, open: true });
	return opened;
}

test('“?” asks for help, and is a letter where somebody writes', () => {
	document.body.innerHTML = '<input id="words"><input id="box" type="checkbox"><p id="text">Words</p>';
	const pressed = (id: string, more: KeyboardEventInit = {}) => {
		const found: boolean[] = [];
		const target = document.getElementById(id);
		target?.addEventListener('keydown', (event) => found.push(asks(event)));
		target?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', ...more }));
		return found[0];
	};
	expect(pressed('text')).toBe(true);
	expect(pressed('box')).toBe(true);
	expect(pressed('words')).toBe(false);
	expect(pressed('text', { ctrlKey: true })).toBe(false);
});

const distressing = {
	...TOLD,
	events: TOLD.events.map((event) =>
		event.id === 'gate' ? { ...event, sensitivity: 'distressing' as const } : event
	)
};

test('in the list, a distressing entry says so and can be skipped: the focus goes to the next one', async () => {
	await show([List], { story: distressing });
	const row = page.getByRole('listitem').filter({ hasText: 'First people leave' }).last();
	await expect.element(row).toHaveTextContent('Describes violence.');
	row.getByRole('button', { name: 'Skip this' }).element().focus();
	await userEvent.keyboard('{Enter}');
	expect(document.activeElement).toHaveTextContent(/<img|A count/);
});

test('in the details, skipping leads to the next event, and its title has the focus', async () => {
	const session = await show([Card], { story: distressing, focus: { event: 'gate' } });
	await userEvent.click(page.getByRole('button', { name: 'Skip this' }));
	await expect.poll(() => session.focus.event).not.toBe('gate');
	await expect.poll(() => document.activeElement?.hasAttribute('data-title')).toBe(true);
	expect(page.getByRole('button', { name: 'Skip this' }).query()).toBeNull();
});

test('where the system has a sheet for sharing, it is given title, sentence and link', async () => {
	const share = vi.fn(() => Promise.resolve());
	Object.defineProperty(navigator, 'share', { value: share, configurable: true });
	await show([Share], { focus: { categories: ['release'], safe: ['text'] } });
	await userEvent.click(page.getByRole('button', { name: 'Share' }));
	expect(share.mock.calls).toEqual([
		[
			{
				title: 'A sample',
				text: expect.stringMatching(/^2 of 4 events, .* only Release/),
				url: expect.stringMatching(/#k=release&safe=text$/)
			}
		]
	]);
	Reflect.deleteProperty(navigator, 'share');
});

test.each([
	['e=gate', true],
	['e=count', false]
])(
	'in a telling, a step that leads to a distressing event says so and can be skipped: %s',
	async (address, says) => {
		const skip = vi.fn();
		const step = { id: 'one', title: 'One', text: 'Read this.', address };
		const told: Component = (anchor) =>
			Step(anchor, { step, name: 'telling.one', plain: false, now: true, skip });
		await show([told], { story: distressing });
		await expect.element(page.getByRole('heading', { name: 'One' })).toBeVisible();
		const button = page.getByRole('button', { name: 'Skip this' });
		expect(button.elements().length).toBe(says ? 1 : 0);
		if (says) await userEvent.click(button);
		expect(skip).toHaveBeenCalledTimes(says ? 1 : 0);
	}
);
