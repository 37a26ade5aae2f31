import { expect, test } from 'vitest';
import { count, met, PLACES, second, shows, title } from './classroom';
import { site } from './site';

const { open, origin } = site();

test.each(PLACES)(
	'from %s, a step, a jump and a blank screen go from either window to the other',
	async (_, at) => {
		const { page: stage, messages } = await open(at(origin(), 'stage', 'telling.vote'));
		await shows(stage, '1 of 12');
		const speaker = await second(stage, at(origin(), 'speaker', 'telling.vote'));
		await met(speaker);

		await stage.keyboard.press('PageDown');
		await shows(speaker, '2 of 12');
		await speaker.keyboard.press('ArrowRight');
		await shows(stage, '3 of 12');

		await speaker.keyboard.press('g');
		await speaker.keyboard.type('11');
		await speaker.keyboard.press('Enter');
		await shows(stage, '11 of 12');

		await speaker.getByRole('button', { name: 'Blank screen' }).click();
		await stage.getByRole('button', { name: 'Show the screen again' }).waitFor();
		await stage.keyboard.press('.');
		await speaker.getByRole('button', { name: 'Blank screen' }).waitFor();
		expect(await stage.getByRole('button', { name: 'Show the screen again' }).count()).toBe(0);
		expect(messages).toEqual([]);
	}
);

test.each(PLACES)(
	'from %s, what a class explores is seen in both windows, and both come back',
	async (_, at) => {
		const { page: stage } = await open(at(origin(), 'stage', 'telling.strikes'));
		await shows(stage, '8 of 12');
		const speaker = await second(stage, at(origin(), 'speaker', 'telling.strikes'));
		await met(speaker);

		await stage.getByRole('button', { name: /BelAZ workers stop/ }).click();
		await speaker.getByText('You have left the step.').waitFor();
		await speaker.getByRole('button', { name: 'Back to the step' }).click();
		await expect.poll(() => stage.getByText('You have left the step.').count()).toBe(0);

		await stage.mouse.move(200, 200);
		await stage.getByRole('button', { name: 'Explore' }).click();
		await stage.locator('#timeline svg').first().waitFor();
		await stage.keyboard.press('Escape');
		await shows(stage, '8 of 12');
	}
);

test.each(PLACES)('from %s, either window is reloaded, or comes late, and catches up', async (_, at) => {
	const { page: stage } = await open(at(origin(), 'stage', 'telling.vote'));
	await shows(stage, '1 of 12');
	for (let i = 0; i < 4; i += 1) await stage.keyboard.press('PageDown');
	await shows(stage, '5 of 12');

	// It was sent to another step, and takes the stage there.
	const speaker = await second(stage, at(origin(), 'speaker', 'lesson.opener'));
	await shows(speaker, '1 of 10');
	await shows(stage, '1 of 10');
	await stage.reload();
	await shows(stage, '1 of 10');
	await speaker.keyboard.press('b');
	await stage.getByRole('button', { name: 'Show the screen again' }).waitFor();
	await stage.reload();
	await stage.getByRole('button', { name: 'Show the screen again' }).waitFor();
	await speaker.reload();
	await shows(speaker, '1 of 10');
	await speaker.getByRole('button', { name: 'Show the screen' }).click();
	await shows(stage, '1 of 10');
});

test.each(PLACES)('from %s, the stage opens the speaker’s window, and notes stay there', async (_, at) => {
	const { page: stage } = await open(at(origin(), 'stage', 'lesson.opener'));
	await shows(stage, '1 of 10');
	await stage.mouse.move(200, 200);
	const [speaker] = await Promise.all([
		stage.context().waitForEvent('page'),
		stage.getByRole('link', { name: 'Speaker' }).click()
	]);
	await met(speaker);
	const notes = await speaker.getByRole('region', { name: 'Notes' }).textContent();
	const words = (notes ?? '').replace(/^\s*Notes\s*/, '').slice(0, 40);
	expect(words.length).toBeGreaterThan(20);
	expect(await stage.locator('#daybook').textContent()).not.toContain(words);
	await speaker.getByRole('button', { name: 'Next' }).click();
	await shows(stage, '2 of 10');
	// It is brought to the front as it is.
	const { hash } = new URL(speaker.url());
	await stage.keyboard.press('s');
	expect(stage.context().pages()).toHaveLength(2);
	expect(new URL(speaker.url()).hash).toBe(hash);
});

test('an address that names a step alone shows all of it, at any time', async () => {
	const { page } = await open(`${origin()}/belarus-2020/class.html?shell=stage#step=telling.vote`);
	await shows(page, '1 of 12');
	await page.evaluate(() => (location.hash = 'step=telling.first-night'));
	await shows(page, '4 of 12');
	await expect.poll(() => new URL(page.url()).hash).toMatch(/&step=telling\.first-night|view=/);
	expect(await page.getByText('You have left the step.').count()).toBe(0);
});

test('in front of a dialog only a clicker changes the step, and a blank screen covers everything', async () => {
	const { page: stage } = await open(`${origin()}/belarus-2020/class.html?shell=stage#step=telling.vote`);
	await shows(stage, '1 of 12');
	await stage.keyboard.press('?');
	await stage.keyboard.press('ArrowRight');
	await stage.keyboard.press('b');
	await stage.keyboard.press('PageDown');
	await shows(stage, '2 of 12');
	expect(await stage.locator('.black').count()).toBe(0);
	const speaker = await second(stage, `${origin()}/belarus-2020/class.html?shell=speaker#step=telling.vote`);
	await met(speaker);
	await speaker.keyboard.press('b');
	await stage.locator('.black:focus').waitFor();
	expect(await stage.locator('dialog[open]').count()).toBe(0);
	await stage.keyboard.press('Tab');
	expect(await stage.locator('nav :focus').count()).toBe(0);
});

test('without a step in the address, the first one of the first sequence is shown, and Back leads to no half of one', async () => {
	const { page } = await open(`${origin()}/belarus-2020/class.html?shell=stage`);
	await shows(page, '1 of 12');
	await page.keyboard.press('End');
	await shows(page, '12 of 12');
	await page.goBack();
	await shows(page, '1 of 12');
	await title(page).waitFor();
});

test('a clicker changes the step with a field in focus; letters and arrows stay in the field', async () => {
	const { page } = await open(`${origin()}/belarus-2020/class.html?shell=stage#step=telling.first-night`);
	await shows(page, '4 of 12');
	const field = page.getByRole('spinbutton').first();
	await field.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('b');
	await shows(page, '4 of 12');
	expect(await page.getByRole('button', { name: 'Show the screen again' }).count()).toBe(0);
	await page.keyboard.press('PageDown');
	await shows(page, '5 of 12');
});

test('single letters can be switched off, and stay off when a clicker reloads the page', async () => {
	const { page } = await open(`${origin()}/belarus-2020/class.html?shell=stage#step=telling.vote`);
	await count(page).waitFor();
	await page.keyboard.press('?');
	await page.getByRole('checkbox', { name: 'Single letters are keys' }).uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await page.reload();
	await shows(page, '1 of 12');
	await page.keyboard.press('n');
	await page.keyboard.press('ArrowRight');
	await shows(page, '2 of 12');
});
