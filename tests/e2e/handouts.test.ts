import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/story/read';
import type { Activity, Sequence } from '../../src/story/sequence';
import { inBothSchemes } from './axe';
import { greyness, paperOf } from './paper';
import { readPdf, tight } from './pdf';
import { site } from './site';

const { open, origin } = site();
const { story } = readText(readFileSync('data/belarus-2020/story.json', 'utf8'), 'en');

const PAPERS = ['a4', 'letter'] as const;
/** A printer's rounding, in points. */
const ROUGHLY = 1;

/** What every sheet of the lesson ends with, and how many pages it may take. */
const SHEETS: Readonly<
	Record<string, { readonly last: string; readonly most: number; readonly teachers?: true }>
> = {
	worksheet: { last: 'How many were released, and how does anybody know? What is still missing?', most: 5 },
	cards: { last: 'The releases were meant to calm public anger', most: 4 },
	grid: { last: 'Everyone was free by 06:00 on 14 August.', most: 3 },
	strip: { last: 'Minister apologises for injuries to bystanders', most: 1 },
	axes: { last: 'Minsk time (UTC+3)', most: 2 },
	map: { last: 'Which, and why?', most: 1 },
	plain: { last: 'What do you not know?', most: 2 },
	glossary: { last: 'speaks for them and for nobody else', most: 2 },
	background: { last: 'Mediazona', most: 3 },
	plan: { last: 'Close with the questions on the board.', most: 4, teachers: true },
	key: { last: 'cannot be marked', most: 9, teachers: true },
	rubric: { last: 'what would have to be found', most: 1, teachers: true }
};

const lesson = (): Sequence => {
	const found = story.sequences.find(({ kind }) => kind === 'lesson');
	if (!found) throw new Error('lesson(): the story has none');
	return found;
};

/** Texts that only those who teach may read. */
function secrets({ steps }: Sequence): string[] {
	const why = (activity: Activity | undefined) =>
		activity?.kind === 'judge' ? activity.statements.flatMap(({ why: text }) => text ?? []) : [];
	const model = (activity: Activity | undefined) =>
		activity?.kind === 'sourcing' ? (activity.model ?? []).flat().filter((text) => text.length > 30) : [];
	return steps.flatMap(({ notes, activity }) => [
		...[notes, activity?.answer].flatMap((text) => text ?? []),
		...why(activity),
		...model(activity)
	]);
}

/** One page for all sheets: what the first has fetched, the others have. */
let opened: Promise<Page> | undefined;
async function sheet(name: string, paper: string, step = lesson().id): Promise<Page> {
	opened ??= open(`${origin()}/`).then(({ page }) => page);
	const page = await opened;
	const query = `?shell=print&sheet=${name}&paper=${paper}`;
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.emulateMedia({ media: null });
	// Past a blank page: another step alone would be a move within the same one.
	await page.goto('about:blank');
	await page.goto(`${origin()}/belarus-2020/class.html${query}#step=${step}`);
	await page.locator('article[data-sheet] footer').last().waitFor();
	return page;
}

const print = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true }));

describe.each(PAPERS)('on %s', (paper) => {
	const [width, height] = paper === 'a4' ? [595, 842] : [612, 792];

	test.each(Object.keys(SHEETS))('the sheet “%s” prints whole, in grey alone', async (name) => {
		const { last = '', most = 0, teachers = false } = SHEETS[name] ?? {};
		const page = await sheet(name, paper);
		const { pages, sizes } = await print(page);
		expect(pages.length).toBeGreaterThan(0);
		expect(pages.length).toBeLessThanOrEqual(most);
		for (const size of sizes) {
			expect(Math.abs(size[0] - width)).toBeLessThan(ROUGHLY);
			expect(Math.abs(size[1] - height)).toBeLessThan(ROUGHLY);
		}
		const text = pages.join('');
		expect(text).toContain(tight(last));
		expect(text).toContain(tight('Figures keep the words of whoever gave them.'));
		const told = secrets(lesson()).filter((secret) => text.includes(tight(secret)));
		if (teachers) expect(pages[0]).toContain('Forteachers');
		else expect(told).toEqual([]);

		expect(await paperOf(page, paper)).toEqual([]);
		// The ink is the same on both.
		if (paper === 'a4') expect(await greyness(page)).toEqual({ coloured: 0, dark: true });
	});

	test('slides are one page for each thing that is seen, across, with nothing cut', async () => {
		for (const { id, steps } of story.sequences) {
			const page = await sheet('slides', paper, id);
			const { pages, sizes } = await print(page);
			expect(pages.length).toBe(await page.locator('article section').count());
			expect(pages.length).toBeGreaterThanOrEqual(steps.length);
			for (const size of sizes) {
				expect(Math.abs(size[0] - height)).toBeLessThan(ROUGHLY);
				expect(Math.abs(size[1] - width)).toBeLessThan(ROUGHLY);
			}
			for (const { title } of steps) expect(pages.some((text) => text.includes(tight(title)))).toBe(true);
			expect(secrets(lesson()).filter((secret) => pages.join('').includes(tight(secret)))).toEqual([]);
			const cut = await page
				.locator('article section')
				.evaluateAll((all) =>
					all.flatMap((one, i) => (one.scrollHeight > one.clientHeight + 1 ? [i + 1] : []))
				);
			expect(cut).toEqual([]);
			if (paper === 'a4') expect(await greyness(page)).toEqual({ coloured: 0, dark: true });
		}
	});
});

test('the answer key has every answer of the sequence', async () => {
	const { pages } = await print(await sheet('key', 'a4'));
	const text = pages.join('');
	for (const { activity } of lesson().steps) {
		if (activity?.answer) expect(text).toContain(tight(activity.answer));
	}
});

test('axe finds nothing on the list of handouts, nor on a sheet of each sort', async () => {
	const { page } = await open(`${origin()}/belarus-2020/class.html?shell=print#step=lesson`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(await inBothSchemes(page)).toEqual([]);
	for (const name of ['worksheet', 'cards', 'map', 'slides', 'key'])
		expect([name, ...(await inBothSchemes(await sheet(name, 'a4')))]).toEqual([name]);
});

test('a file to carry away is saved with or without notes', async () => {
	const { page, requests } = await open(`${origin()}/belarus-2020/class.html?shell=print#step=lesson`);
	const save = async (name: RegExp) => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).click()
		]);
		return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
	};
	const gift = await save(/GIFT/);
	expect(gift.name).toBe('daybook-quiz.gift');
	expect(gift.bytes.toString()).toContain('$CATEGORY: How many were released');
	const odt = await save(/With notes.*ODT/);
	expect(odt.bytes.subarray(30, 38).toString()).toBe('mimetype');
	const [whole, cut] = [
		await save(/With notes.*Sequence as text/),
		await save(/For pupils.*Sequence as text/)
	];
	expect(secrets(lesson()).every((secret) => cut.bytes.toString().includes(secret.slice(0, 40)))).toBe(false);
	expect(whole.bytes.length).toBeGreaterThan(cut.bytes.length);
	expect(requests.filter((url) => !url.startsWith(origin()) && !url.startsWith('blob:'))).toEqual([]);
});
