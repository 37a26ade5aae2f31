import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import Kept from '../../src/activities/Kept.svelte';
import type { Json } from '../../src/session/room';
import type { ActivityKind } from '../../src/story/sequence';
import { ACTIVITIES, STORY } from '../unit/activities/lesson';
import { classroom, STEP } from './task';

const ANSWERS: Readonly<Record<ActivityKind, Json>> = {
	predict: { value: 800, saved: true },
	draw: { values: [3200, null, null] },
	order: { order: ['count', 'gate', 'polls'] },
	locate: { at: [27.5, 53.9] },
	who: { said: { MIN: 'Viasna' } },
	judge: { judged: [{ verdict: 'uncertain', why: 'Who counted?' }] },
	sourcing: { cells: [['The ministry']] },
	corroborate: { stances: [['silent']] },
	reflect: { text: 'At least.' }
};
const KINDS = Object.keys(ANSWERS) as ActivityKind[];

/** What axe finds; the page around, its language and title, is not ours here. */
async function violations() {
	const found = await axe.run(document.querySelector('main') ?? document.body, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		rules: { 'heading-order': { enabled: false }, region: { enabled: false } }
	});
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each(KINDS)('“%s” is clean for axe before and after the reveal, light and dark', async (kind) => {
	for (const revealed of [false, true]) {
		await classroom(STORY, ACTIVITIES[kind], { answer: ANSWERS[kind], revealed });
		await expect.element(page.getByText('One moment…')).not.toBeInTheDocument();
		for (const theme of ['light', 'dark']) {
			document.querySelector('.daybook')?.setAttribute('data-theme', theme);
			expect(await violations()).toEqual([]);
		}
	}
});

test.each(KINDS)('“%s” fits at 320 px, and its type grows with the type around it', async (kind) => {
	for (const revealed of [false, true]) {
		await classroom(STORY, ACTIVITIES[kind], { width: 320, answer: ANSWERS[kind], revealed });
		await expect.element(page.getByText('One moment…')).not.toBeInTheDocument();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);

		const options = { width: 1024, height: 768, big: true, type: '26px', answer: ANSWERS[kind], revealed };
		await classroom(STORY, ACTIVITIES[kind], options);
		await expect.element(page.getByText('One moment…')).not.toBeInTheDocument();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1024);
		for (const element of document.querySelectorAll('main *')) {
			const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
			if (own && !element.closest('.vh'))
				expect(parseFloat(getComputedStyle(element).fontSize), element.outerHTML).toBeGreaterThanOrEqual(
					25.9
				);
		}
	}
});

test('all that was put in is shown in words, saved as a table, and cleared after a second press', async () => {
	const room = await classroom(STORY, ACTIVITIES.reflect, {}, Kept);
	await expect.element(page.getByText('Nothing has been put in yet.')).toBeVisible();
	room.change('lesson.judge', { answer: ANSWERS.judge });
	room.raise('lesson.judge', '0.supported', 3);
	await expect.element(page.getByText('Who counted?')).toBeVisible();
	await expect.element(page.getByText('supported: 3')).toBeVisible();
	expect(await violations()).toEqual([]);

	const link = page.getByRole('link', { name: 'Save as CSV' });
	link.element().addEventListener('click', (event) => event.preventDefault());
	await link.click();
	const csv = await (await fetch(link.element().getAttribute('href') ?? '')).text();
	expect(csv).toContain(
		'Step judge,judgement,What about these?,People left at night.,uncertain,Who counted?,supported: 3'
	);

	// What is pressed goes: the keyboard stays with the section, and what is asked is said.
	const heading = page.getByRole('heading', { name: 'What you have put in' });
	const status = page.getByRole('status').element();
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await expect.element(heading).toHaveFocus();
	expect(status.textContent).toMatch(/^Clear all answers/);
	await page.getByRole('button', { name: 'Keep them' }).click();
	await expect.element(heading).toHaveFocus();
	expect(room.work('lesson.judge').answer).toEqual(ANSWERS.judge);
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await page.getByRole('button', { name: 'Yes, clear' }).click();
	await expect.element(page.getByText('Everything that was put in is gone.')).toBeVisible();
	await expect.element(heading).toHaveFocus();
	expect(page.getByRole('status').element()).toBe(status);
	expect(room.work(STEP).answer).toBeNull();
});
