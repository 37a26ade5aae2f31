import { expect, test } from 'vitest';
import story from '../../data/belarus-2020/story.json';
import { count, shows, STORY } from './classroom';
import { illegible } from './legible';
import { site } from './site';

const { open, origin } = site();
const SIZES = [
	[1024, 768],
	[1920, 1080],
	[3840, 2160]
] as const;
const sequences = story.sequences.map(({ id, steps }) => ({ id, steps: steps.length }));

test.each(SIZES.flatMap(([w, h]) => sequences.map(({ id, steps }) => [w, h, id, steps] as const)))(
	'at %i × %i, “%s” runs from first to last by page keys alone, with nothing cut off and no type under a fortieth',
	{ timeout: 180_000 },
	async (width, height, id, steps) => {
		const { page, messages } = await open(`${origin()}/${STORY}/class.html?shell=stage#step=${id}`, {
			viewport: { width, height }
		});
		await count(page).waitFor();
		for (let step = 1; step <= steps; step += 1) {
			await shows(page, `${step} of ${steps}`);
			// What is fetched has arrived, and what did not fit has given way.
			await page.waitForLoadState('networkidle');
			await expect.poll(() => page.locator('main .content').innerText()).toMatch(/\w{3}/);
			await expect.poll(() => illegible(page), { timeout: 5000 }).toEqual([]);
			await page.keyboard.press('PageDown');
		}
		await shows(page, `${steps} of ${steps}`);
		expect(messages).toEqual([]);
	}
);

const asked = story.sequences.flatMap(({ id, steps }) =>
	steps.filter((step) => 'activity' in step).map((step) => `${id}.${step.id}`)
);

test.each(asked)('at 1024 × 768, each answer of “%s” fits, too', { timeout: 120_000 }, async (step) => {
	const { page } = await open(`${origin()}/${STORY}/class.html?shell=stage#step=${step}`, {
		viewport: { width: 1024, height: 768 }
	});
	const reveal = page.getByRole('button', { name: 'Reveal', exact: true });
	const next = page.getByRole('button', { name: 'Next one' });
	await reveal.waitFor();
	for (let items = 0; items < 12 && (await reveal.isVisible()); items += 1) {
		await reveal.click();
		await page.getByRole('button', { name: 'Hide the answer' }).waitFor();
		await expect.poll(() => illegible(page), { timeout: 5000 }).toEqual([]);
		if ((await next.isVisible()) && (await next.getAttribute('aria-disabled')) === 'false')
			await next.click();
	}
	expect(await reveal.isVisible()).toBe(false);
});

const told = ['be', 'ru'].flatMap((language) =>
	sequences.map(({ id, steps }) => [language, id, steps] as const)
);

test.each(told)(
	'in “%s”, too, whose words are longer, “%s” fits at 1024 × 768',
	{ timeout: 180_000 },
	async (language, id, steps) => {
		const { page, messages } = await open(
			`${origin()}/${STORY}/${language}/class.html?shell=stage#step=${id}`,
			{ viewport: { width: 1024, height: 768 } }
		);
		await count(page).waitFor();
		for (let step = 1; step <= steps; step += 1) {
			await expect.poll(() => count(page).textContent()).toMatch(new RegExp(`^\\D*${step}\\D+${steps}\\D*$`));
			await page.waitForLoadState('networkidle');
			await expect.poll(() => page.locator('main .content').innerText()).toMatch(/[а-яёіў]{3}/i);
			await expect.poll(() => illegible(page), { timeout: 5000 }).toEqual([]);
			await page.keyboard.press('PageDown');
		}
		expect(messages).toEqual([]);
	}
);
