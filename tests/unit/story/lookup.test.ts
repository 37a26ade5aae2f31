// @vitest-environment node
import { expect, test } from 'vitest';
import { lookup } from '../../../src/story/lookup';
import { read } from '../../../src/story/read';
import { sample } from './sample';

const find = lookup(read(sample()).story);

test('things are found by their ids', () => {
	expect(find.event('dawn')).toMatchObject({ title: 'They walk out' });
	expect(find.place('zhodzina')).toMatchObject({ name: 'Zhodzina' });
	expect(find.person('karayev')).toMatchObject({ role: 'minister' });
	expect(find.category('vote')).toMatchObject({ label: 'Vote' });
	expect(find.source('ap')).toMatchObject({ publisher: 'AP' });
	expect(find.unit('percent')).toMatchObject({ label: { other: '%' } });
	expect(find.question('released')).toMatchObject({ label: 'How many?' });
	expect(find.series('tally')).toMatchObject({ measure: 'cumulative' });
	expect(find.chart('tally')).toMatchObject({ form: 'floors' });
	expect(find.claim('A07')).toMatchObject({ by: 'volunteers' });
});

test('nothing is found by no id, by an unknown one, or by a word that every object knows', () => {
	expect([find.event(null), find.event('nothing'), find.event('constructor')]).toEqual([
		...[undefined, undefined, undefined]
	]);
});

test('a figure is found by its address, with the claim that states it', () => {
	expect(find.figure('A07#n')).toMatchObject({ figure: { value: 119 }, claim: { id: 'A07' } });
	expect(find.figure('A07')).toBeUndefined();
});

test('an event has the claims about it; an editor’s note has none', () => {
	expect(find.claimsOf('dawn').map(({ id }) => id)).toEqual(['A07']);
	expect(find.claimsOf('vote')).toEqual([]);
});

test('a relation is seen from both ends', () => {
	expect(find.relationsOf('A07')).toMatchObject([
		{ other: { id: 'Z1' }, kind: 'contradicts', outgoing: true }
	]);
	expect(find.relationsOf('Z1')).toMatchObject([
		{ other: { id: 'A07' }, kind: 'contradicts', outgoing: false }
	]);
	expect(find.relationsOf('I1')).toEqual([]);
});
