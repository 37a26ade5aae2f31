import { expect, it } from 'vitest';
import { claimants } from '../../../src/marks/claimants';
import { claim } from '../../sample';

it('names everybody once for each kind, in the order in which they spoke', () => {
	const claims = [
		claim('1', 'e', { by: 'Ministry' }),
		claim('2', 'e', { by: 'AP', standing: 'agency' }),
		claim('3', 'e', { by: 'Ministry' }),
		claim('4', 'e', { by: 'Daybook', inference: true })
	];
	expect(claimants(claims).map(({ voice, by }) => [voice, by])).toEqual([
		['official', 'Ministry'],
		['agency', 'AP'],
		['note', 'Daybook']
	]);
});

it('cuts a claimant in two before the first comma, semicolon or bracket, and loses nothing', () => {
	const cut = (by: string) => claimants([claim('1', 'e', { by })]).map(({ name, rest }) => [name, rest])[0];
	expect(cut('Natallia Kachanava, chair')).toEqual(['Natallia Kachanava', ', chair']);
	expect(cut('AP (photo)')).toEqual(['AP', ' (photo)']);
	expect(cut('21.by')).toEqual(['21.by', '']);
});
