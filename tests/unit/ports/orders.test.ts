import { expect, test } from 'vitest';
import { order } from '../../../src/ports/host/orders';

test('a host may set an address and ask for it', () => {
	expect(order({ type: 'daybook:set', address: 'e=a&k=b' })).toEqual({
		type: 'daybook:set',
		address: 'e=a&k=b'
	});
	expect(order({ type: 'daybook:get' })).toEqual({ type: 'daybook:get' });
});

const inherited: unknown = Object.create({ type: 'daybook:set', address: 'e=a' });

test.each([
	['a string', '{"type":"daybook:get"}'],
	['nothing', null],
	['a list', ['daybook:get']],
	['another type', { type: 'daybook:navigate', address: 'e=a' }],
	['one field too many', { type: 'daybook:set', address: 'e=a', html: '<b>' }],
	['a prototype key', JSON.parse('{"type":"daybook:set","address":"e=a","__proto__":{"x":1}}')],
	['inherited fields', inherited],
	['an address that is no text', { type: 'daybook:set', address: { e: 'a' } }],
	['no address', { type: 'daybook:set' }],
	['an address beyond 2,000 characters', { type: 'daybook:set', address: `q=${'a'.repeat(1999)}` }]
])('%s is not heard', (_, message) => expect(order(message)).toBeNull());

test('an address of 2,000 characters is heard', () => {
	expect(order({ type: 'daybook:set', address: `q=${'a'.repeat(1998)}` })).not.toBeNull();
});
