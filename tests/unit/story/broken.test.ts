// @vitest-environment node
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { brokenAt, whereBroken } from '../../../src/story/broken';

// Properties run hundreds of times, on a busy machine, too.
vi.setConfig({ testTimeout: 60_000 });

/** The text up to the sign that cannot stand where it stands. */
const upTo = (text: string) => text.slice(0, brokenAt(text));

test.for([
	['[1, 2,\n "x": 3]', '[1, 2,\n "x"'],
	['{"a": 1,}', '{"a": 1,'],
	['[1, 2,]', '[1, 2,'],
	['{a: 1}', '{'],
	['{"a" 1}', '{"a" '],
	['{"a": }', '{"a": '],
	['{1: 2}', '{'],
	['[1 2]', '[1 '],
	['{"a": 1]', '{"a": 1'],
	['[1}', '[1'],
	['[] []', '[] '],
	['{} x', '{} '],
	['{"a": 1 {', '{"a": 1 '],
	['undefined', ''],
	["['a']", '['],
	['[01]', '['],
	['nil', ''],
	['[.5]', '['],
	['[1.]', '['],
	['[nul]', '['],
	['["a\nb"]', '["a'],
	['["a\\x"]', '["a'],
	['["\\u12G4"]', '["'],
	[',', ''],
	[':', ''],
	[']', '']
])('%j is no JSON after %j', ([text = '', before]) => {
	expect(upTo(text)).toBe(before);
});

test.for([
	['{"a": "b'],
	['["\\'],
	['["\\u12'],
	['[1.'],
	['[-'],
	['[2e'],
	['[tru'],
	['{"a"'],
	['{'],
	['[1, 2'],
	['["a\\"b'],
	['']
])('%j breaks off at its end', ([text = '']) => {
	expect(brokenAt(text)).toBe(text.length);
});

test('line and column count from 1', () => {
	expect(whereBroken('{\n"a": x}')).toContain('“x” cannot stand at line 2, column 6');
	expect(whereBroken('')).toContain('breaks off at line 1, column 1');
});

test('a file cut anywhere breaks off at its end', () => {
	fc.assert(
		fc.property(fc.json(), fc.nat(), (json, at) => {
			const text = `[${json}]`.slice(0, (at % (json.length + 1)) + 1);
			expect(brokenAt(text)).toBe(text.length);
		})
	);
});

test('of JSON that is whole, nothing is wrong', () => {
	fc.assert(
		fc.property(fc.json(), (json) => {
			expect(brokenAt(json)).toBe(json.length);
		})
	);
});

test('what JSON.parse refuses has a place, whatever it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'[]{}:,"\\1e-.tnu \n') }), (text) => {
			const at = brokenAt(text);
			expect(at).toBeGreaterThanOrEqual(0);
			expect(at).toBeLessThanOrEqual(text.length);
		})
	);
});
