import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { inBothSchemes } from './axe';
import { site } from './site';

/** The same steps as a page to be read: for readers, and for pupils. */

const { open, origin } = site();
const TELLING = '/belarus-2020/telling.html';
const told: {
	sequences: readonly {
		id: string;
		steps: readonly { title: string; notes?: string; activity?: Readonly<Record<string, unknown>> }[];
	}[];
} = JSON.parse(readFileSync('data/belarus-2020/story.json', 'utf8'), (_, value) => value?.en ?? value);
const titles = told.sequences.find(({ id }) => id === 'telling')?.steps.map(({ title }) => title) ?? [];

const telling = async (hash = '', options: Parameters<typeof open>[1] = {}) => {
	const visit = await open(`${origin()}${TELLING}${hash}`, options);
	return {
		...visit,
		now: visit.page.locator('li[aria-current=step]'),
		view: visit.page.getByRole('region', { name: 'What the step shows' })
	};
};
const stepOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

describe('a telling', () => {
	test('shows what each step shows as it is read, and makes no history of it', async () => {
		const { page, now, view, messages } = await telling();
		await now.getByRole('heading', { name: titles[0] }).waitFor();
		// The question above has arrived, so nothing moves any more.
		await page.getByRole('button', { name: 'Save estimate' }).waitFor();
		const before = await page.evaluate(() => history.length);
		await page
			.getByRole('heading', { name: titles[4] })
			.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
		await now.getByRole('heading', { name: titles[4] }).waitFor();
		await view.getByRole('heading', { name: 'Fewer people detained each night' }).waitFor();
		await expect.poll(() => stepOf(page)).toContain('step=telling.nights');
		expect(await page.evaluate(() => history.length)).toBe(before);
		expect(messages).toEqual([]);
	});

	test('turns by keyboard, and takes the focus along', async () => {
		const { page, now } = await telling();
		await page.getByRole('button', { name: 'Save estimate' }).waitFor();
		const next = page.getByRole('button', { name: 'Next step' });
		await next.focus();
		await page.keyboard.press('Enter');
		await now.getByRole('heading', { name: titles[1] }).waitFor();
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(titles[1]);
		await page.getByText('2 of 12').waitFor();
	});

	test('begins at the step that a link names, also after a reload', async () => {
		const { page, now, view } = await telling('#step=telling.women');
		for (const again of [false, true]) {
			if (again) await page.reload();
			await now.getByRole('heading', { name: 'Women in white' }).waitFor();
			await view.getByText('Nasha Niva reporters.').waitFor();
		}
	});

	test('holds back a drawing that would answer the question, until it is asked for', async () => {
		const { page, view } = await telling('#step=telling.first-night');
		await page.getByRole('button', { name: 'Save estimate' }).waitFor();
		expect(await view.textContent()).not.toMatch(/3,000/);
		await view.getByRole('button', { name: 'Show what was reported' }).click();
		await view.getByText('3,000').first().waitFor();
	});

	test('can be read in short words', async () => {
		const { page, now } = await telling();
		const full = await now.innerText();
		await page.getByRole('button', { name: 'In short words' }).click();
		await expect.poll(() => now.innerText()).not.toBe(full);
	});

	test.each([
		['without scripts', { javaScriptEnabled: false }],
		['on paper', {}]
	])('is one long page %s, with its drawings', async (_, options) => {
		const { page, now } = await telling('', options);
		if (!('javaScriptEnabled' in options)) await now.first().waitFor();
		if (!('javaScriptEnabled' in options)) await page.emulateMedia({ media: 'print' });
		const steps = page.getByRole('list', { name: 'Steps' }).locator('> li');
		expect(await page.locator('li > h2').allTextContents()).toEqual(titles);
		for (const step of [1, 4, 6])
			expect(await steps.nth(step).locator('.still :is(svg, p)').first().isVisible()).toBe(true);
		expect(await steps.nth(3).locator('.still svg').count()).toBe(0);
		expect(await page.getByRole('button', { name: 'Next step' }).count()).toBe(0);
	});

	test.each([320, 390, 820, 1280])(
		'has nothing for axe to find, nor to scroll sideways, at %i px',
		async (width) => {
			const { page, now } = await telling('', { viewport: { width, height: 900 } });
			await now.waitFor();
			await page.getByRole('button', { name: 'Save estimate' }).waitFor();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			expect(await inBothSchemes(page)).toEqual([]);
		}
	);
});

test.each(['index.html', 'embed.html', 'telling.html', 'lesson.html'])(
	'no note and no answer is in %s',
	(name) => {
		const page = readFileSync(`dist/belarus-2020/${name}`, 'utf8');
		const elsewhere = JSON.stringify({ ...told, sequences: [] });
		const kept = told.sequences.flatMap(({ steps }) =>
			steps.flatMap(({ notes, activity }) => [
				notes,
				activity?.['answer'],
				...deep(activity, ['why', 'model'])
			])
		);
		const secrets = kept
			.filter((one) => typeof one === 'string')
			.flatMap((one) => one.split(/\n\n|(?<=[.?]) /))
			// A name of a claimant stands with the claim, too.
			.filter((one) => !elsewhere.includes(one.replace(/\.$/, '')));
		expect(secrets.length).toBeGreaterThan(100);
		expect(
			secrets.filter((one) => one.length > 24 && page.includes(JSON.stringify(one).slice(1, -1)))
		).toEqual([]);
	}
);

/** All that stands under one of the keys, at any depth. */
function deep(value: unknown, keys: readonly string[], under = false): readonly string[] {
	if (typeof value === 'string') return under ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => deep(inner, keys, under || keys.includes(key)));
}

test('an estimate is kept on the device, and only once there is one', async () => {
	const { page } = await telling('#step=telling.first-night');
	const stored = () => page.evaluate(() => Object.keys(localStorage));
	await page.getByRole('button', { name: 'Save estimate' }).waitFor();
	expect(await stored()).toEqual([]);
	await page.getByLabel('Your estimate').last().fill('800');
	await page.getByRole('button', { name: 'Save estimate' }).click();
	await expect.poll(stored).toEqual(['daybook:class:belarus-2020']);
	await page.reload();
	await expect.poll(() => page.getByLabel('Your estimate').last().inputValue()).toBe('800');
	const kept = page.getByRole('region', { name: 'What you have put in' });
	expect(await kept.innerText()).toContain('800');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		kept.getByRole('link', { name: 'Save as CSV' }).click()
	]);
	expect(readFileSync(await download.path(), 'utf8')).toContain('800');
	await kept.getByRole('button', { name: 'Clear everything' }).click();
	await kept.getByRole('button', { name: 'Yes, clear' }).click();
	await expect.poll(stored).toEqual([]);
});
