import { expect, test } from 'vitest';
import { inBothSchemes } from './axe';
import { count, shows, STORY } from './classroom';
import { site } from './site';

const { open, origin } = site();

test.each([
	['stage', 'telling.vote'],
	['stage', 'telling.akrestsina'],
	['stage', 'telling.zhodzina'],
	['stage', 'lesson.known'],
	['speaker', 'lesson.sourcing'],
	['speaker', 'telling.first-night']
])(
	'axe finds nothing wrong with the %s at “%s”, in light and dark',
	{ timeout: 60_000 },
	async (shell, step) => {
		const { page } = await open(`${origin()}/${STORY}/class.html?shell=${shell}#step=${step}`, {
			reducedMotion: 'reduce'
		});
		await count(page).waitFor();
		await page.waitForLoadState('networkidle');
		expect(await inBothSchemes(page)).toEqual([]);
	}
);

test.each(['o', 'g', '?'])('axe finds nothing wrong with the dialog that “%s” opens', async (key) => {
	const { page } = await open(`${origin()}/${STORY}/class.html?shell=stage#step=telling.vote`, {
		reducedMotion: 'reduce'
	});
	await shows(page, '1 of 12');
	await page.keyboard.press(key);
	await page.getByRole('dialog').waitFor();
	expect(await inBothSchemes(page)).toEqual([]);
});

test.each(['be', 'ru'])('axe finds nothing wrong with all tasks of the lesson in “%s”', async (language) => {
	const { page } = await open(`${origin()}/${STORY}/${language}/lesson.html`, { reducedMotion: 'reduce' });
	const tasks = page.locator('section.task');
	await expect.poll(() => tasks.count()).toBe(8);
	for (const task of await tasks.all()) {
		await task.scrollIntoViewIfNeeded();
		await expect.poll(() => task.locator('.doing :is(input, button, select, textarea)').count()).not.toBe(0);
		expect(await task.getAttribute('aria-labelledby')).toBeTruthy();
		expect(await task.getByRole('heading').first().innerText()).toMatch(/[а-яёіў]{3}/i);
	}
	await page.evaluate(() => scrollTo(0, 0));
	expect(await inBothSchemes(page)).toEqual([]);
});
