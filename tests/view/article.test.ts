import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import Article from '../../src/views/article/Article.svelte';
import { at } from '../sample';
import { BELARUS, show } from './lead';
import { TOLD } from './told';

const open = (focus = {}, width = 1280) => show([Article], { story: TOLD, focus, width });
const text = () => document.body.textContent.replace(/\s+/g, ' ');

describe('the article', () => {
	test('has its headline, publisher, day and link, and its photograph in words', async () => {
		await open();
		await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('People freed');
		expect(text()).toContain('A portal, 14 August 2020.');
		expect(text()).toContain('The photograph is not shown here. Two people embrace.');
		const link = page.getByRole('link', { name: 'Read it at the publisher' });
		await expect.element(link).toHaveAttribute('href', 'https://example.org/freed');
		await expect.element(link).toHaveAttribute('rel', 'noreferrer');
	});

	test('is told claim by claim, with a word, why, its quote and its event', async () => {
		const session = await open();
		const claim = page.getByRole('list').last().getByRole('listitem');
		await expect.element(claim).toHaveTextContent(/6\s+Dozens left\.\s+In its words:\s+walked out/);
		await expect.element(claim).toHaveTextContent(/contradicted\s+It began earlier\./);
		await page.getByRole('link', { name: 'First people leave' }).click();
		expect([session.focus.event, session.focus.claim]).toEqual(['gate', 'A06']);
		await page.getByRole('link', { name: 'A count of 2,000' }).click();
		expect([session.focus.event, session.focus.claim]).toEqual(['count', 'C']);
	});

	test('puts quotation marks around quotes only', async () => {
		await show([Article], { story: BELARUS });
		await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
		for (const p of document.querySelectorAll('ol > li p')) {
			const own = [...p.childNodes].filter((node) => node instanceof Text).map((node) => node.textContent);
			expect(own.join(' ')).not.toMatch(/[“”"]/);
		}
	});

	test('has all its 29 claims in its order', async () => {
		await show([Article], { story: BELARUS });
		await expect.element(page.getByText(/^All its 29 claims/)).toBeVisible();
		const numbers = [...document.querySelectorAll('ol > li > span:first-child')].map((n) =>
			Number(n.textContent)
		);
		expect(numbers).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
	});

	test('is withheld at a moment before it was certainly out, headline and all', async () => {
		await open({ knownOn: at('14 10:00') });
		await expect.element(page.getByText('The article may not yet have been out')).toBeVisible();
		expect(text()).not.toMatch(/freed|portal|embrace|Dozens|contradicted/);
	});

	test('at a later moment is told without verdicts, which know more', async () => {
		await open({ knownOn: at('15 00:00') });
		await expect.element(page.getByText('Dozens left.')).toBeVisible();
		expect(text()).not.toMatch(/contradicted|began earlier|Second-hand/);
		expect(text()).toContain('Verdicts and notes rest on what became known later');
	});

	test.each([320, 820])('has no sideways scroll at %i px', async (width) => {
		await show([Article], { story: BELARUS, width });
		await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});
});
