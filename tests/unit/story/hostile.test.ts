import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { read, readText } from '../../../src/story/read';
import { refusal } from '../../../src/story/urls';
import { type Json, sample, spoil, spoiled, told } from './raw';

// Properties run hundreds of times, on a busy machine, too.
vi.setConfig({ testTimeout: 60_000 });

describe('addresses', () => {
	test.for([
		['javascript:alert(1)'],
		['JavaScript:alert(1)'],
		['java\nscript:alert(1)'],
		[' javascript:alert(1)'],
		['\u0001javascript:alert(1)'],
		['data:text/html,<script>alert(1)</script>'],
		['vbscript:x'],
		['file:///etc/passwd'],
		['blob:https://example.org/1'],
		['mailto:desk@example.org'],
		['//evil.example/x'],
		['\\\\evil.example\\x'],
		['/\\evil.example'],
		['https://'],
		['https:evil'],
		['http:///path'],
		['https://example.org/\u200b'],
		['']
	])('%j is not linked to', ([url = '']) => {
		const { story, told } = spoil(['sources', 0, 'url'], url);
		expect(story.sources[0]?.url).toBeUndefined();
		expect(story.sources[0]?.title).toBe('A report');
		expect(told[0]).toMatch(/^sources\[0\]\.url: /);
	});

	test.for([
		['https://example.org/a?b=c#d'],
		['HTTP://example.org'],
		['media/photo.jpg'],
		['/there'],
		['#here'],
		['?q=a:b']
	])('%s may be linked to', ([url = '']) => {
		expect(spoil(['sources', 0, 'url'], url).told).toEqual([]);
	});

	test('a contact may have a mail address, but no script', () => {
		expect(spoil(['contact'], 'mailto:desk@example.org').told).toEqual([]);
		expect(spoil(['contact'], 'javascript:alert(1)').told).toHaveLength(1);
	});

	test('a link inside a text that is refused is named', () => {
		const { story, told } = spoil(['events', 0, 'text'], 'Press [here](javascript:alert).');
		expect(story.events.at(-1)?.text).toBe('Press [here](javascript:alert).');
		expect(told).toEqual([
			'events[0].text: The link to “javascript:alert” is shown as text. Addresses that begin with “javascript:” are refused.'
		]);
	});

	test('nothing is accepted that a browser would run or send elsewhere', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.string()), (url) => {
				if (refusal(url) !== null) return;
				const { protocol, host } = new URL(url, 'https://base.example/folder/');
				expect(['http:', 'https:']).toContain(protocol);
				if (!/^https?:/i.test(url)) expect(host).toBe('base.example');
			})
		);
	});
});

describe('text', () => {
	const html = '<img src=x onerror=alert(1)><script>alert(1)</script>';

	test('HTML is text like any other and stays as it is', () => {
		const raw = JSON.parse(JSON.stringify(sample()).replaceAll('They walk out', html.replaceAll('"', '')));
		const { story, problems } = read(raw);
		expect(problems).toEqual([]);
		expect(story.events.at(-1)?.title).toBe(html);
	});
});

describe('keys', () => {
	test('keys that would reach into every object are names like any other', () => {
		const text = JSON.stringify(sample()).replace('{', '{"__proto__": {"polluted": 1}, "constructor": 1,');
		const { story, problems } = readText(text);
		expect(told(problems)).toEqual([
			'__proto__: The story knows no such key; ignored.',
			'constructor: The story knows no such key; ignored.'
		]);
		expect('polluted' in {}).toBe(false);
		expect('polluted' in story).toBe(false);
	});

	test('an id may be a word that every object knows', () => {
		const text = JSON.stringify(sample())
			.replaceAll('"dawn"', '"constructor"')
			.replaceAll('"zhodzina"', '"toString"');
		const { story, problems } = readText(text);
		expect(problems).toEqual([]);
		expect(story.claims[0]?.about).toEqual({ event: 'constructor' });
		expect(Object.hasOwn(story.aliases, 'constructor')).toBe(false);
	});

	test('a required field is not found in what every object has', () => {
		expect(read({ events: [{ id: 'a', when: '2020' }] }).story.events).toEqual([]);
	});

	test.for([
		['a~b'],
		['a#b'],
		['a&b'],
		['a=b'],
		['_a'],
		['-a'],
		['a b'],
		[''],
		['é'],
		['a'.repeat(101)],
		['__proto__']
	])('%s is no id: it would break an address', ([id = '']) => {
		expect(spoil(['events', 2, 'id'], id).story.events).toHaveLength(2);
	});
});

describe('files', () => {
	test('a file that is whole is read', () => {
		const { story, problems } = readText(JSON.stringify(sample()), 'be');
		expect(problems).toEqual([]);
		expect(story.title).toBe('Прыклад');
	});

	test('a byte order mark is no flaw', () => {
		expect(readText(`\uFEFF${JSON.stringify(sample())}`).problems).toEqual([]);
	});

	test('a file that breaks off says where', () => {
		const { story, problems } = readText('{\n\t"format": "daybook/1",\n\t"title": "A');
		expect(told(problems)).toEqual([
			': The file breaks off at line 3, column 13; nothing of it could be read.'
		]);
		expect(story.events).toEqual([]);
	});

	test('a file that is not JSON says what stands where', () => {
		expect(told(readText('{"a": 1,}').problems)).toEqual([
			': The file is not JSON: “}” cannot stand at line 1, column 9; nothing of it could be read.'
		]);
	});

	test('a file of more than 64 MiB is not read', () => {
		const { problems } = readText(' '.repeat(64 * 1024 * 1024 + 1));
		expect(told(problems)).toEqual([': The file is larger than 64 MiB; nothing of it was read.']);
	});
});

describe('whatever is given', () => {
	const anything = fc.anything({
		withBigInt: true,
		withDate: true,
		withMap: true,
		withSet: true,
		withNullPrototype: true,
		withSparseArray: true,
		withObjectString: true
	});
	/** Every path of the sample. */
	const paths: (string | number)[][] = [];
	const walk = (at: Json, path: (string | number)[]) => {
		paths.push(path);
		if (Array.isArray(at)) at.forEach((item, i) => walk(item, [...path, i]));
		else if (typeof at === 'object' && at !== null)
			for (const [key, value] of Object.entries(at)) walk(value, [...path, key]);
	};
	walk(sample(), []);

	/** A story that every view can be trusted with. */
	function sound({ story, problems }: ReturnType<typeof read>) {
		expect(story.span.end).toBeGreaterThan(story.span.start);
		const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
		const [categories, places, events, claims] = [
			story.categories,
			story.places,
			story.events,
			story.claims
		].map(ids);
		expect(events?.size).toBe(story.events.length);
		for (const { when, category, place } of story.events) {
			expect(when.end).toBeGreaterThanOrEqual(when.start);
			expect(categories?.has(category)).toBe(true);
			expect(place === null || places?.has(place)).toBe(true);
		}
		for (const { about, relations } of story.claims) {
			if ('event' in about) expect(events?.has(about.event)).toBe(true);
			for (const { to } of relations) expect(claims?.has(to)).toBe(true);
		}
		for (const { at, says } of problems) {
			expect(typeof at).toBe('string');
			expect(says).toMatch(/^\S.*\.$/s);
		}
		expect(JSON.parse(JSON.stringify(story))).toEqual(story);
	}

	test('a story comes back, and every problem is a sentence', () => {
		fc.assert(fc.property(anything, (input) => sound(read(input))));
	});

	test('anything in any field of a good story does no harm beyond it', () => {
		fc.assert(
			fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue(), (path, value) => {
				const json: Json = JSON.parse(JSON.stringify(value));
				const result = read(spoiled(path, json));
				sound(result);
			}),
			{ numRuns: 500 }
		);
	});

	test('two flaws at once do no more harm', () => {
		const path = fc.constantFrom(...paths.slice(1));
		fc.assert(
			fc.property(path, path, (a, b) => sound(read(spoiled(b, 7, spoiled(a, undefined))))),
			{ numRuns: 300 }
		);
	});

	test('nothing is left out without a word', () => {
		const lists = [
			'events',
			'claims',
			'places',
			'people',
			'sources',
			'series',
			'questions',
			'charts'
		] as const;
		fc.assert(
			fc.property(
				fc.constantFrom(...paths.slice(1)),
				fc.constantFrom(null, 7, '', 'x', [], {}),
				(path, value) => {
					const raw = spoiled(path, value);
					const { story, problems } = read(raw);
					const fewer = lists.some((list) => [raw[list] ?? []].flat().length > story[list].length);
					if (fewer) expect(problems.length).toBeGreaterThan(0);
				}
			),
			{ numRuns: 300 }
		);
	});
});
