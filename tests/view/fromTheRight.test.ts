import { cleanup, render } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import { provide } from '../../src/session/context';
import { EVERYTHING, type Focus } from '../../src/session/focus';
import { Session } from '../../src/session/session.svelte';
import Reader from '../../src/shells/reader/Reader.svelte';
import { fromTheRight, pseudo, retold } from '../pseudo';
import { BELARUS } from './lead';

/** The whole page of a reader in a language that is written from the right, with long words. */

const STORY = retold(BELARUS);
const root = document.documentElement;

/** The page, so wide, once all of its views are there. */
async function show(
	width: number,
	{ focus = {}, size = '' }: { focus?: Partial<Focus>; size?: string } = {}
) {
	cleanup();
	await page.viewport(width, 900);
	Object.assign(root, { lang: 'he', dir: 'rtl' });
	root.style.fontSize = size;
	document.title = STORY.title;
	const ground = document.createElement('div');
	ground.className = 'daybook';
	document.body.replaceChildren(ground);
	document.body.style.margin = '0';
	const session = new Session(STORY, fromTheRight, { ...EVERYTHING, ...focus });
	render(Reader, { target: ground, context: provide(session) });
	for (const part of document.querySelectorAll('[data-view]')) {
		part.scrollIntoView();
		if (!['compare', 'sides'].includes(part.id))
			await expect.poll(() => part.textContent.trim(), { timeout: 10_000 }).not.toBe('');
	}
	await expect.poll(() => document.querySelector('#timeline svg'), { timeout: 10_000 }).not.toBeNull();
	scrollTo(0, 0);
	return session;
}
afterEach(() => {
	root.removeAttribute('dir');
	root.lang = 'en';
	root.style.fontSize = '';
});

const box = (element: Element) => element.getBoundingClientRect();
const nameOf = (element: Element) =>
	`${element.tagName.toLowerCase()}.${element.getAttribute('class')}: ${element.textContent.trim().slice(0, 40)}`;
const seen = (element: Element) => {
	const { width, height } = box(element);
	return width > 1 && height > 1 && element.checkVisibility() && element.closest('.vh, .skip') === null;
};

/** Texts that are cut off, or stand beyond the page. */
function cut(): string[] {
	return [...document.querySelectorAll('.daybook *')].filter(seen).flatMap((element) => {
		const own = [...element.childNodes].some(
			({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()
		);
		const { left, right } = box(element);
		const scrolls = element.closest('[tabindex="0"]:not(svg *)');
		if (!scrolls && (left < -1 || right > innerWidth + 1)) return [`out: ${nameOf(element)}`];
		const hides = /hidden|clip/.test(getComputedStyle(element).overflowX);
		return hides && own && element.scrollWidth > element.clientWidth + 1 ? [`cut: ${nameOf(element)}`] : [];
	});
}

/** Controls of the page's head that lie on one another. */
function overlapping(): string[] {
	const all = [...document.querySelectorAll('header :is(a, button, b, p)')].filter(seen);
	return all.flatMap((one, i) =>
		all.slice(i + 1).flatMap((other) => {
			const [a, b] = [box(one), box(other)];
			const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			return across > 1 && down > 1 ? [`${nameOf(one)} × ${nameOf(other)}`] : [];
		})
	);
}

const clean = async () => {
	const { violations } = await axe.run(document, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
		// What the tests run in scrolls, and is not the page's.
		rules: { 'scrollable-region-focusable': { enabled: false } }
	});
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

test.each([
	[390, ''],
	[820, ''],
	[1280, ''],
	[320, '200%']
])(
	'at %i px and text of %s nothing is cut, overlaps or scrolls sideways, and axe finds nothing',
	async (width, size) => {
		await show(width, { size, focus: { event: 'zhodzina-dawn' } });
		expect(cut()).toEqual([]);
		expect(root.scrollWidth).toBeLessThanOrEqual(width);
		expect(overlapping()).toEqual([]);
		expect(await clean()).toEqual([]);
	},
	60_000
);

test('text begins on the right, and time still runs from left to right', async () => {
	await show(1280);
	const heading = document.querySelector('h1');
	expect(heading && getComputedStyle(heading).textAlign).toBe('start');
	expect(heading && getComputedStyle(heading).direction).toBe('rtl');
	const [timeline, how] = ['#timeline', '#howto'].map((id) => document.querySelector(id));
	expect(timeline && how && box(how).right < box(timeline).left).toBe(true);
	const day = (on: string) => {
		const texts = [...document.querySelectorAll('#timeline svg text')];
		const found = texts.find(({ textContent }) => textContent.replace(/\D/g, '') === on);
		return found ? box(found).left : NaN;
	};
	expect(day('10')).toBeLessThan(day('11'));
	expect(day('11')).toBeLessThan(day('15'));
});

test('labels of events stand beside their marks, on the side that the drawing chose', async () => {
	await show(1280);
	const labels = [...document.querySelectorAll('#timeline svg text.label')];
	expect(labels.length).toBeGreaterThan(5);
	for (const label of labels) {
		const x = Number(label.getAttribute('x'));
		const svg = label.closest('svg');
		const drawn = box(label).left - (svg ? box(svg).left : 0);
		if (label.getAttribute('text-anchor') === 'start') expect(Math.abs(drawn - x)).toBeLessThan(3);
	}
});

test('quotes have the direction of their own letters', async () => {
	await show(820, { focus: { event: 'zhodzina-dawn' } });
	const quotes = [...document.querySelectorAll('q')];
	expect(quotes.length).toBeGreaterThan(0);
	for (const quote of quotes) expect(getComputedStyle(quote).direction).toBe('ltr');
});

test('by keyboard, arrows follow time and Tab follows the lines', async () => {
	await show(1280);
	const marks = () => page.getByRole('button', { name: new RegExp(pseudo('August')) });
	const first = document.querySelector<HTMLElement>(
		'#timeline [role=button][tabindex="0"], #timeline svg [tabindex="0"]'
	);
	expect(first).not.toBeNull();
	first?.focus();
	const at = () => box(document.activeElement ?? document.body).left;
	const before = at();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
	expect(at()).toBeGreaterThan(before);
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
	expect(at()).toBe(before);
	expect(marks().elements().length).toBeGreaterThan(5);
	const bar = [...document.querySelectorAll('header nav a')].filter(seen).map((link) => box(link).left);
	expect(bar).toEqual([...bar].sort((a, b) => b - a));
});
