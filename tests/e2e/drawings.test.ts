import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { english } from '../../src/locales/english';
import { drawing } from '../../src/publish/drawings';
import { Session } from '../../src/session/session.svelte';
import { readText } from '../../src/story/read';
import { site } from './site';

const { story } = readText(readFileSync('data/belarus-2020/story.json', 'utf8'), 'en');
const session = new Session(story, english);
const { visit } = site();

const words = (markup: string) =>
	markup
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

test.each([296, 616])('at %i pixels every chart is drawn before any script runs', (width) => {
	for (const { id } of story.charts) {
		const markup = drawing(session, id, width);
		expect(markup, id).toContain('<figure');
		expect(markup, id).toMatch(/<g[^>]* role="button"[^>]* data-figure=/);
	}
	expect(words(drawing(session, 'detentions', width))).toMatch(/about 3,000.*no count found/);
	expect(words(drawing(session, 'releases', width))).toContain('more than 2,000');
});

test('the timeline is a strip of marks, or lanes with their charts and titles; the map has its marks', () => {
	expect(drawing(session, 'timeline', 616)).toContain('class="strip');
	const lanes = drawing(session, 'timeline', 656);
	expect(lanes.match(/data-event=/g)?.length).toBeGreaterThan(30);
	expect(words(lanes)).toMatch(/more than 2,000/);
	expect(drawing(session, 'map', 616).match(/data-event=/g)?.length).toBeGreaterThan(5);
	expect(drawing(session, 'nothing of that name', 616)).toBe('');
});

/**
 * What a chart says and draws, whatever its font: numbers, names and sentences, and every shape at its number
 * or moment. How lines break, and where a moment is left out for want of room, is the font's.
 */
function content(page: Page, id: string, markup?: string) {
	return page.evaluate(
		([name, text]) => {
			const ground = text === undefined ? document : new DOMParser().parseFromString(text, 'text/html');
			const figure = ground.querySelector(`[data-figure-of="${name}"]`);
			const pick = (selector: string) => [...(figure?.querySelectorAll(selector) ?? [])];
			const round = (value: string) => value.replace(/\d+\.\d+/g, (n) => Number(n).toFixed(1));
			return {
				words: pick('svg tspan.bold, h3, p, .who, .tick, .heading')
					.map((element) => element.textContent.replace(/\s+/g, ' ').trim())
					.sort(),
				names: pick('[data-figure]').map((element) => element.getAttribute('aria-label')),
				bars: pick('.body, .slot, .grid line').map((element) =>
					['x', 'y', 'width', 'height', 'y1'].map((a) => round(element.getAttribute(a) ?? '')).join(' ')
				),
				marks: pick('.mark path').map((element) => round(element.getAttribute('d') ?? ''))
			};
		},
		[id, markup] as const
	);
}

test.each([328, 648])(
	'in a page of %i pixels every chart says and draws what the build drew',
	async (width) => {
		const { page } = await visit('/belarus-2020/', { viewport: { width, height: 900 } });
		await page.locator('#charts').scrollIntoViewIfNeeded();
		await page.locator('#charts [data-figure]').first().waitFor();
		const room = await page
			.locator('#charts .drawing')
			.first()
			.evaluate(({ clientWidth }) => clientWidth);
		for (const { id } of story.charts) {
			const drawn = await content(page, id);
			expect(drawn.names.length, id).toBeGreaterThan(1);
			expect(await content(page, id, drawing(session, id, room)), `${id} at ${room}`).toEqual(drawn);
		}
	}
);
