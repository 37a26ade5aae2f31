import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	heard,
	message,
	replica,
	said,
	wrote,
	type Message,
	type Replica
} from '../../../../src/ports/windows/replica';
import { EMPTY, NOTHING } from '../../../../src/session/room';

const at = (address: string) => ({ address, room: EMPTY });
const seed = Date.now() & 0x7fffffff;

/** All say what they know, each to all others, and are answered. */
function round(all: readonly Replica[]): Replica[] {
	const next = [...all];
	const tell = (from: number, words: Message) => {
		for (let to = 0; to < next.length; to += 1) {
			const own = next[to];
			if (to === from || !own) continue;
			const { own: after, answer } = heard(own, words);
			next[to] = after;
			if (answer) tell(to, said(after));
		}
	};
	for (let from = 0; from < next.length; from += 1) {
		const own = next[from];
		if (own) tell(from, said(own));
	}
	return next;
}

interface Move {
	readonly who: number;
	readonly kind: 'write' | 'lose' | 'deliver' | 'twice' | 'reload';
	readonly pick: number;
}
const moves = fc.array(
	fc.record({
		who: fc.nat(2),
		kind: fc.constantFrom<Move['kind'][]>('write', 'write', 'lose', 'deliver', 'deliver', 'twice', 'reload'),
		pick: fc.nat(1000)
	}),
	{ maxLength: 40 }
);

/** Windows that write and reload while their messages come late, twice, in another order, or never. */
function play(count: number, all: readonly Move[]): Replica[] {
	const windows = Array.from({ length: count }, (_, i) => replica('s', `w${i}`, at(`e=${i}`), i % 2 === 1));
	const under: { readonly to: number; readonly words: Message }[] = [];
	const send = (from: number, words: Message) =>
		windows.forEach((_, to) => to !== from && under.push({ to, words }));
	const deliver = ({ to, words }: (typeof under)[number]) => {
		const own = windows[to];
		if (!own) return;
		const { own: after, answer } = heard(own, words);
		windows[to] = after;
		if (answer) send(to, said(after));
	};
	all.forEach(({ who, kind, pick }, n) => {
		const from = who % count;
		const own = windows[from];
		if (!own) return;
		if (kind === 'write') send(from, said((windows[from] = wrote(own, at(`e=${n}`)))));
		// A window that is loaded anew has a new name.
		else if (kind === 'reload') send(from, said((windows[from] = replica('s', `${own.me}${n}`, own.state))));
		else {
			const [taken] = under.splice(pick % Math.max(under.length, 1), 1);
			if (!taken || kind === 'lose') return;
			deliver(taken);
			if (kind === 'twice') deliver(taken);
		}
	});
	return windows;
}

test(`in 200 runs of late, doubled, lost and reordered messages, one round of heartbeats settles all (seed ${seed})`, () => {
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 3 }), moves, (count, all) => {
			const settled = round(play(count, all));
			const [first] = settled;
			for (const one of settled) expect(one.state).toEqual(first?.state);
			expect(round(settled)).toEqual(settled);
		}),
		{ seed, numRuns: 200 }
	);
});

test('a window that comes late asks, and shows what those that were there show', () => {
	const there = wrote(replica('s', 'a', at('e=a')), at('e=b'));
	const late = replica('s', 'z', at('e=z'));
	const { own, answer } = heard(there, said(late));
	expect(answer).toBe(true);
	expect(heard(late, said(own)).own.state.address).toBe('e=b');
});

test('a window in which nothing was done yet stands, when it is asked by one that comes after it', () => {
	const there = replica('s', 'a', at('e=a'));
	const late = replica('s', 'z', at('e=z'));
	const { own } = heard(there, said(late));
	expect(heard(late, said(own)).own.state.address).toBe('e=a');
});

test('a window that was sent to a step takes the others there, and takes from them what the class has done', () => {
	const room = { black: false, work: { 'a.b': { ...NOTHING, answer: 1, revealed: true } } };
	const there = wrote(wrote(replica('s', 'a', at('')), at('e=a')), { address: 'e=b', room });
	const late = heard(replica('s', 'b', at('e=z'), true), said(there));
	expect(late).toMatchObject({ own: { seq: 3, state: { address: 'e=z', room } }, answer: true });
	expect(heard(there, said(late.own)).own.state).toEqual({ address: 'e=z', room });
	// Only once: from then on it is a window like all others.
	const next = wrote(there, at('e=c'));
	expect(heard(late.own, said(wrote(next, at('e=d')))).own.state.address).toBe('e=d');
});

test('of two that write at once, both keep the same one', () => {
	const [a, b] = [wrote(replica('s', 'a', at('')), at('e=a')), wrote(replica('s', 'b', at('')), at('e=b'))];
	expect(heard(a, said(b)).own.state).toEqual(heard(b, said(a)).own.state);
});

test('an older message changes nothing, and is answered with what is newer', () => {
	const old = wrote(replica('s', 'a', at('')), at('e=a'));
	const now = wrote(wrote(replica('s', 'b', at('')), at('e=b')), at('e=c'));
	expect(heard(now, said(old))).toEqual({ own: now, answer: true });
});

const good = {
	v: 1,
	story: 's',
	seq: 3,
	by: 'a',
	state: { address: 'e=x', room: { black: true, work: {} } }
};

test('a message is read as it was sent', () => {
	expect(message(JSON.parse(JSON.stringify(good)), 's')).toEqual(good);
	expect(message({ v: 1, story: 's', hello: true }, 's')).toEqual({ v: 1, story: 's', hello: true });
});

test.each([
	['of another story', { ...good, story: 't' }],
	['of a later kind', { ...good, v: 2 }],
	['without a number', { ...good, seq: undefined }],
	['with a number that would silence all others', { ...good, seq: Number.MAX_SAFE_INTEGER }],
	['with half a number', { ...good, seq: 1.5 }],
	['of nobody', { ...good, by: '' }],
	['with a name too long', { ...good, by: 'x'.repeat(65) }],
	['without a state', { ...good, state: null }],
	['without a room', { ...good, state: { address: '' } }],
	['with an address too long', { ...good, state: { address: 'x'.repeat(8001), room: {} } }],
	['that is a text', 'hello'],
	['that is a list', [good]],
	['that is nothing', null]
])('a message %s is nobody’s', (_, input) => {
	expect(message(input, 's')).toBeUndefined();
});

test('anything at all may be received', () => {
	fc.assert(
		fc.property(fc.anything(), (input) => {
			message(input, 's');
			message({ ...good, state: input }, 's');
		}),
		{ seed, numRuns: 200 }
	);
});
