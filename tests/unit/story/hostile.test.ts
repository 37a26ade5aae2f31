// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { read, readText } from '../../../src/story/read';
import { sample } from './sample';
import { spoil, told } from './spoil';

/** Files that want to do harm, and files that were harmed. */

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

	test('a field is not found in what a record inherits', () => {
		const heir: unknown = Object.assign(Object.create({ title: 'Inherited' }), {
			...{ id: 'heir', when: '2020-08-09', category: 'vote' }
		});
		const { story, problems } = read({ ...sample(), events: [heir], claims: [] });
		expect(story.events).toEqual([]);
		expect(told(problems)[0]).toBe('events[0].title: Missing; this event “heir” is left out.');
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
