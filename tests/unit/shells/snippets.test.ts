import { expect, test } from 'vitest';
import { FIRST, type Choice } from '../../../src/shells/reader/choice';
import { pictureOf, snippets, type Form, type Place } from '../../../src/shells/reader/snippets';

const PLACE: Place = {
	root: 'https://x.example/',
	live: 'https://x.example/',
	folder: 'tale/',
	home: 'tale/',
	address: 'e=gate&k=release',
	title: 'A tale (interactive map)',
	picture: 'A tale (picture of the map)'
};
const text = (form: Form, choice: Partial<Choice> = {}, place: Partial<Place> = {}) =>
	snippets({ ...FIRST, ...choice }, { ...PLACE, ...place })[form];
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
/** The only element of that name, or a complaint. */
function only(html: string, name: string): Element {
	const [found, ...more] = parsed(html).querySelectorAll(name);
	return found && more.length === 0 ? found : expect.fail(`not one <${name}> in ${html}`);
}

test('a frame is lazy, named, as wide as there is room and as high as its content', () => {
	expect(text('iframe')).toBe(
		'<iframe src="https://x.example/tale/embed.html#e=gate&amp;k=release" title="A tale (interactive map)" loading="lazy" style="width:100%;min-height:640px;border:0;frame-sizing:content-height" allow="fullscreen; clipboard-write; web-share"></iframe>'
	);
});

test('a frame of fixed height says so in its style and to the embed', () => {
	const frame = only(text('iframe', { fit: 400 }), 'iframe');
	expect(frame.getAttribute('style')).toBe('width:100%;height:400px;border:0');
	expect(frame.getAttribute('src')).toContain('?fit=400#');
});

test('the frame for editors that strip styles has none, and a height that the embed knows', () => {
	const frame = only(text('cms'), 'iframe');
	expect(frame.getAttribute('style')).toBeNull();
	expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['100%', '720']);
	expect(frame.getAttribute('src')).toContain('?fit=720#');
	expect(only(text('cms', { views: ['counts'] }), 'iframe').getAttribute('height')).toBe('720');
	expect(only(text('cms', { fit: 300 }), 'iframe').getAttribute('height')).toBe('300');
});

test('the script form has a link with a picture in it for where scripts are blocked', () => {
	const html = text('script', { theme: 'dark' });
	const box = only(html, '[data-daybook-embed]');
	expect(box.getAttribute('data-src')).toBe('https://x.example/tale/embed.html?theme=dark#e=gate&k=release');
	const link = only(html, 'div > a');
	expect(link.getAttribute('href')).toBe('https://x.example/tale/#e=gate&k=release');
	expect(only(html, 'a > img').getAttribute('src')).toBe('https://x.example/tale/timeline.png');
	expect(only(html, 'a > img').getAttribute('alt')).toBe('A tale (picture of the map)');
	const script = only(html, 'script');
	expect([script.getAttribute('src'), script.hasAttribute('async')]).toEqual([
		'https://x.example/embed.js',
		true
	]);
});

test('the element has in attributes what the frame has in its query', () => {
	const look = {
		theme: 'contrast',
		accent: '#005689',
		title: false,
		controls: false,
		language: 'be'
	} as const;
	const story = only(text('element', look), 'daybook-story');
	const attributes = Object.fromEntries([...story.attributes].map(({ name, value }) => [name, value]));
	expect(attributes).toEqual({
		src: 'https://x.example/tale/',
		address: 'e=gate&k=release',
		lang: 'be',
		theme: 'contrast',
		accent: '#005689',
		headline: '0',
		controls: '0'
	});
	expect([...only(text('element', {}, { address: '' }), 'daybook-story').attributes]).toHaveLength(1);
});

test('all forms of a pinned embed lead into the copy, but for the link, which has no other', () => {
	const root = 'https://x.example/v/0123456789/';
	for (const form of ['iframe', 'cms', 'script', 'element'] as const)
		expect(text(form, {}, { root }).split(root).length, form).toBeGreaterThan(1);
	expect(text('script', {}, { root }).replaceAll(root, '')).not.toContain('https:');
	expect(text('link', {}, { root })).toBe('https://x.example/tale/');
});

test('the frame for a downloaded file leads to no server', () => {
	const html = text('file', { theme: 'dark' });
	expect(only(html, 'iframe').getAttribute('src')).toBe('embed.html?theme=dark#e=gate&k=release');
	expect(html).not.toContain('https:');
});

test.each(['"><script>alert(1)</script>', 'He said "no" & left <b>', "it's", '&quot;', '$& $1'])(
	'a title such as %s stays a title',
	(title) => {
		for (const form of ['iframe', 'cms', 'script', 'file'] as const) {
			const html = text(form, {}, { title, picture: title });
			const holder = only(html, form === 'script' ? '[data-title]' : 'iframe');
			expect(holder.getAttribute(form === 'script' ? 'data-title' : 'title')).toBe(title);
			expect(parsed(html).querySelectorAll('b, script:not([src])')).toHaveLength(0);
		}
		expect(only(text('element', {}, { picture: title }), 'img').getAttribute('alt')).toBe(title);
	}
);

test('an address comes out of every form as it went in', () => {
	const address = 'e=a%22b&k=release~vote&q=%3Cb%3E+&amp=1';
	for (const form of ['iframe', 'cms', 'file'] as const)
		expect(
			only(text(form, {}, { address }), 'iframe')
				.getAttribute('src')
				?.split('#')[1]
		).toBe(address);
	expect(only(text('element', {}, { address }), 'daybook-story').getAttribute('address')).toBe(address);
});

test.each([
	[['list', 'map', 'timeline'], 'timeline'],
	[['list', 'map', 'counts'], 'map'],
	[['list', 'counts'], 'counts'],
	[['list', 'figures'], 'preview']
])('of %j the picture is %s', (views, picture) => {
	expect(pictureOf(views)).toBe(picture);
});
