// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { refusal } from '../../../src/story/urls';
import { spoil } from './spoil';

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

test('what looks like an address and is none is refused', () => {
	for (const url of ['https://:', 'https://a:b', 'http://[1'])
		expect(refusal(url)).toBe('It names no server.');
	expect(refusal('https://a:80/b')).toBeNull();
});
