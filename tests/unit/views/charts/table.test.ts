import { expect, test } from 'vitest';
import { english } from '../../../../src/locales/english';
import { edition } from '../../../../src/lens/known';
import { tableLines } from '../../../../src/views/charts/table';
import { find, listOf, words } from '../../marks/lanes/charts';
import { moment, story, ZONE } from '../../marks/lanes/story';

const lines = (id: string, on: number | null = null) =>
	tableLines(listOf(id, on), edition(story, find, on), {
		story,
		find,
		locale: english,
		dates: english.dates(ZONE),
		words
	});

test('a table has a line for every figure, part and neighbour, with its qualifier', () => {
	expect(lines('detained').map(({ row }) => row?.figure)).toEqual([
		'about 3,000 people',
		'about 1,000 people',
		'more than 2,000 people',
		'more than 2,000 people',
		'more than 1,000 people',
		'about 700 people',
		'no count found',
		'at least 140 people'
	]);
	expect(lines('results').map(({ row }) => row?.figure)).toEqual(['80.23%', '9.9%']);
});

test('it says who, how firmly, of what base, since when and where to read it', () => {
	expect(lines('results')[0]?.row).toMatchObject({
		who: 'Election Commission',
		standing: 'Official, disputed',
		of: 'Lukashenka',
		measure: 'share',
		base: 'ballots cast',
		known: '10 Aug, 09:57',
		sources: [{ publisher: 'The Paper' }]
	});
});

test('a gap is the editors’ word, with the other unit beside it', () => {
	expect(lines('detained')[6]?.row).toMatchObject({
		voice: 'note',
		who: 'Editor’s note',
		figure: 'no count found',
		of: 'editor’s note: 102 offence reports, another unit'
	});
});

test('what is not out has a line and no word', () => {
	const then = lines('detained', moment(12, 9));
	expect(then).toHaveLength(6 + 2);
	expect(then.filter(({ row }) => row === null)).toHaveLength(3);
});
