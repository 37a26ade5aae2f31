import { own } from '../../story/own';

/** What a host may ask of an embed. Anything else, however near to it, is not heard. */
export type Order =
	{ readonly type: 'daybook:set'; readonly address: string } | { readonly type: 'daybook:get' };

/** Longer addresses are not read. */
const LONGEST = 2000;

/** A message of the parent, if it is one of ours to the letter: these fields and no other. */
export function order(message: unknown): Order | null {
	if (typeof message !== 'object' || message === null) return null;
	const type = own(message, 'type');
	if (type !== 'daybook:get' && type !== 'daybook:set') return null;
	const names = Object.getOwnPropertyNames(message).sort().join();
	if (type === 'daybook:get') return names === 'type' ? { type } : null;
	const address = own(message, 'address');
	if (names !== 'address,type') return null;
	return typeof address === 'string' && address.length <= LONGEST ? { type, address } : null;
}
