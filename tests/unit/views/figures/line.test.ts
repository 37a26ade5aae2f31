import { expect, test } from 'vitest';
import { english } from '../../../../src/locales/english';
import { lookup } from '../../../../src/story/lookup';
import type { Claim, Figure } from '../../../../src/story/story';
import { brief, line, since, surname } from '../../../../src/views/figures/line';
import { claim, day, exact, figure, person, story, throughout } from '../../../sample';

const dates = english.dates('Europe/Minsk');
const told = { find: lookup(story()), dates, locale: english };

function answer(figures: readonly Figure[], more: Partial<Claim> = {}) {
	const one = claim('c', 'e', { by: 'Interior Ministry, via RBC', known: exact('14 16:11'), ...more });
	const stated = figures.map((one_) => ({ address: `c#${one_.id}`, claim: one, figure: one_ }));
	return { key: 'c', claim: one, figures: stated };
}

test('a line says shape, figure with qualifier, claimant and since when', () => {
	expect(line(answer([figure({ value: 2000, qualifier: 'more than' })]), told)).toMatchObject({
		voice: 'official',
		figure: 'more than 2,000',
		by: 'Interior Ministry',
		when: '14 Aug, 16:11',
		long: true
	});
});

test('shares of two candidates stand together, each with its sign', () => {
	const share = (id: string, value: number) => figure({ id, value, unit: 'percent', measure: 'share' });
	expect(line(answer([share('a', 80.1), share('b', 10.12)]), told).figure).toBe('80.1% / 10.12%');
	const words = figure({ words: 'barely 10%', unit: 'percent', measure: 'share' });
	expect(line(answer([words]), told).figure).toBe('barely 10%');
});

test('our inference is called so, with its own shape', () => {
	const inference = answer([figure({ value: 6700, qualifier: 'about' })], { inference: true });
	expect(line(inference, told)).toMatchObject({ voice: 'note', by: 'our inference' });
	expect(line({ ...inference, figures: [], note: 'Probably hers.' }, told)).toMatchObject({
		figure: '',
		by: 'our inference',
		note: 'Probably hers',
		when: ''
	});
});

test('a figure that counts something else says what', () => {
	expect(line({ ...answer([figure({ value: 200 })]), of: 'in hospital' }, told).by).toBe(
		'in hospital, Interior Ministry'
	);
});

test('a clock is named only where a source gives one', () => {
	expect(since(claim('c', 'e', { known: day('14') }), dates)).toBe('14 Aug');
	const month = throughout('1', '31', { precision: 'month' });
	expect(since(claim('c', 'e', { known: month }), dates)).toBe('1 to 30 August 2020');
	expect(since(claim('c', 'e'), dates, 'undated')).toBe('undated');
});

test('names are cut where a column is narrow, and only those of people', () => {
	const one = story({ people: [person('l', { name: 'Aliaksandr Lukashenka' })] });
	expect(surname('Aliaksandr Lukashenka', one)).toBe('Lukashenka');
	expect(surname('against all', one)).toBe('against all');
	expect(brief('UN rights office (Geneva)')).toBe('UN rights office');
});
