import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alive, site } from './site';

const { visit, origin } = site();

/** The built page with nothing rendered in it and other data: what a careless or hostile author could make. */
function pageWith(data: string): string {
	const page = readFileSync('dist/belarus-2020/index.html', 'utf8');
	const [root, island] = [
		'<div class="daybook" id="daybook">',
		'<script type="application/json" id="story">'
	];
	const [from, to] = [page.indexOf(root), page.indexOf(island)];
	const rest = page.slice(page.indexOf('</script>', to));
	return `${page.slice(0, from)}${root}</div>${island}${data.replace(/</g, '\\u003c')}${rest}`;
}

async function open(data: string) {
	const visitor = await visit('/belarus-2020/');
	await visitor.page.route('**/belarus-2020/', (route) =>
		route.fulfill({ contentType: 'text/html', body: pageWith(data) })
	);
	visitor.messages.length = 0;
	await visitor.page.goto(`${origin()}/belarus-2020/`);
	await visitor.page.getByRole('heading', { level: 1 }).waitFor();
	return visitor;
}

const PAYLOAD = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const small = (more: object = {}) => ({
	format: 'daybook/1',
	id: 'small',
	title: `Small ${PAYLOAD}`,
	standfirst: PAYLOAD,
	language: 'en',
	timeZone: 'Europe/Minsk',
	zoneLabel: 'Minsk time (UTC+3)',
	span: '2020-08-09/2020-08-16',
	categories: [{ id: 'a', label: `A ${PAYLOAD}` }],
	places: [{ id: 'minsk', name: `Minsk ${PAYLOAD}`, kind: 'city', at: [27.5667, 53.9], within: 500 }],
	sources: [
		{
			id: 's',
			publisher: `P ${PAYLOAD}`,
			title: PAYLOAD,
			url: 'javascript:window.pwned=1',
			language: 'en',
			kind: 'media',
			ownership: 'private',
			published: '2020-08-10'
		}
	],
	events: [
		{
			id: 'one',
			when: '2020-08-10',
			title: `One ${PAYLOAD}`,
			text: `${PAYLOAD} [press](javascript:window.pwned=1)`,
			category: 'a',
			place: 'minsk'
		}
	],
	claims: [
		{
			id: 'c1',
			about: { event: 'one' },
			sources: ['s'],
			says: PAYLOAD,
			by: PAYLOAD,
			standing: 'official',
			firmness: 'stated',
			confidence: 'high'
		}
	],
	panels: [{ id: 'm', label: `M ${PAYLOAD}`, bounds: [27.4, 53.83, 27.7, 53.97], main: true }],
	...more
});
const json = (more: object = {}) => JSON.stringify(small(more));
const event = small().events[0];

test('HTML and script links in every text stay text, and nothing runs', async () => {
	const { page, messages } = await open(json());
	await alive(page);
	await page.locator('#list').getByRole('link', { name: /^One/ }).click();
	await page.locator('#detail').getByRole('heading', { level: 2 }).waitFor();
	expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
	expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
	expect(await page.locator('img[src="x"]').count()).toBe(0);
	await page
		.getByText(/flaws? (was|were) found in the story file/)
		.first()
		.waitFor();
	expect(messages).toEqual([]);
});

test.each([
	['truncated JSON', json().slice(0, 900), /line \d+/],
	['0 events', json({ events: [], claims: [] }), /no events/],
	['a story that is a list', '[]', /no events/]
])('%s: the page stands and says what is wrong', async (_, data, words) => {
	const { page, messages } = await open(data);
	await page.getByText(words).first().waitFor();
	expect(messages).toEqual([]);
});

test.each([
	['wrong types', { events: [event, 7, { ...event, id: 'two', title: 3 }] }, 'events[1]'],
	['unknown ids', { events: [event, { ...event, id: 'two', place: 'minks' }] }, 'events[1].place'],
	['swapped coordinates', { places: [{ ...small().places[0], at: [53.9, 27.5667] }] }, 'places[0].at'],
	['impossible dates', { events: [event, { ...event, id: 'two', when: '2020-02-31' }] }, 'events[1].when'],
	['duplicate ids', { events: [event, event] }, 'events[1]']
])(
	'%s: the good parts are shown, the flaw is listed with its place and a sentence',
	async (_, more, place) => {
		const { page, messages } = await open(json(more));
		await alive(page);
		await page.locator('#list').getByRole('link', { name: /^One/ }).first().waitFor();
		await page.getByText(/found in the story file/).click();
		const flaw = page.getByRole('listitem').filter({ hasText: place });
		expect((await flaw.first().innerText()).length).toBeGreaterThan(place.length + 10);
		expect(messages).toEqual([]);
	}
);
