import { describe, expect, test } from 'vitest';
import { edition } from '../../../../src/lens/known';
import { lookup } from '../../../../src/story/lookup';
import type { Claim, Question, Story } from '../../../../src/story/story';
import { strip } from '../../../../src/views/figures/strip';
import { at, claim, day, event, exact, figure, source, story, throughout } from '../../../sample';

const EVENTS = [event('e')];
const SOURCES = [source('article', { published: day('14') }), source('ministry')];
const number = (value: number, of = 'released') => [figure({ value, of })];
const said = (id: string, more: Partial<Claim>) => claim(id, 'e', { sources: ['ministry'], ...more });

const OWN = said('own', { sources: ['article'], known: day('14'), figures: number(1000) });
const FIRST = said('first', { known: exact('13 22:17'), figures: number(1000) });
const SECOND = said('second', { known: exact('14 16:11'), figures: number(2000) });

function asked(
	claims: readonly Claim[],
	figures: readonly string[],
	on: string | null,
	more: Partial<Question> = {}
) {
	const one: Story = story({
		events: EVENTS,
		sources: SOURCES,
		article: { source: 'article' },
		claims,
		questions: [{ id: 'q', label: 'How many?', unit: 'people', figures, ...more }],
		keyFigures: ['q']
	});
	const find = lookup(one);
	const [found] = strip(one, find, edition(one, find, on === null ? null : at(on)));
	if (!found) throw new Error('no question');
	return {
		...found,
		lead: found.lead.map(({ claim: { id } }) => id),
		others: found.others.map(({ claim: { id } }) => id)
	};
}

const ALL = [OWN, SECOND, FIRST];
const FIGURES = ['own#n', 'second#n', 'first#n'];

describe('the large figure', () => {
	test('is the article’s own; the others keep the question’s order', () => {
		expect(asked(ALL, FIGURES, null)).toMatchObject({
			lead: ['own'],
			own: true,
			others: ['second', 'first']
		});
	});

	test('as known on a moment before the article is the latest that was out', () => {
		expect(asked(ALL, FIGURES, '14 10:00')).toMatchObject({ lead: ['first'], own: false, others: [] });
		expect(asked(ALL, FIGURES, '14 17:00')).toMatchObject({ lead: ['second'], others: ['first'] });
		expect(asked(ALL, FIGURES, '15 00:00')).toMatchObject({ lead: ['own'], own: true });
	});

	test('is missing before anything was out', () => {
		expect(asked(ALL, FIGURES, '10')).toMatchObject({ lead: [], others: [] });
	});

	test('counts what the article counts, as long as somebody does', () => {
		const officers = said('officers', { known: exact('14 01:00'), figures: number(103, 'officers') });
		const figures = [...FIGURES, 'officers#n'];
		expect(asked([...ALL, officers], figures, '14 10:00')).toMatchObject({
			lead: ['first'],
			others: ['officers']
		});
		expect(asked([OWN, officers], ['own#n', 'officers#n'], '14 10:00').lead).toEqual(['officers']);
	});

	test('is never an inference', () => {
		const sum = said('sum', { inference: true, known: exact('14 01:00'), figures: number(900) });
		expect(asked([FIRST, sum], ['sum#n', 'first#n'], '14 10:00')).toMatchObject({
			lead: ['first'],
			others: ['sum']
		});
	});

	test('is two where two candidates share one count', () => {
		const share = (id: string, of: string) =>
			said(id, {
				sources: ['article'],
				known: day('14'),
				figures: [figure({ value: 10, measure: 'share', of })]
			});
		const final = said('final', {
			known: day('14'),
			figures: [
				figure({ id: 'a', value: 80, measure: 'share', of: 'A' }),
				figure({ id: 'b', value: 10, measure: 'share', of: 'B' })
			]
		});
		const found = asked(
			[share('a', 'A'), share('b', 'B'), final],
			['a#n', 'b#n', 'final#a', 'final#b'],
			null
		);
		expect(found).toMatchObject({ lead: ['a', 'b'], others: ['final'] });
	});
});

describe('beside it', () => {
	test('figures of one claim stand one by one, unless they are shares of one whole', () => {
		const gate = said('gate', {
			figures: [figure({ id: 'x', value: 400 }), figure({ id: 'y', value: 350 })]
		});
		expect(asked([OWN, gate], ['own#n', 'gate#x', 'gate#y'], null).others).toEqual(['gate', 'gate']);
	});

	test('what we infer about the large figure comes second, once', () => {
		const why = said('why', {
			inference: true,
			known: day('14'),
			relations: [{ to: 'own', kind: 'refines' }]
		});
		expect(asked([...ALL, why], FIGURES, null).others).toEqual(['second', 'why', 'first']);
		expect(asked([...ALL, why], FIGURES, '14 17:00').others).toEqual(['first']);
	});

	test('a figure of the day whose hour nobody gives may not yet have been out', () => {
		expect(asked(ALL, FIGURES, '14 10:00').soft).toBe(true);
		expect(asked(ALL, FIGURES, '13 23:00').soft).toBe(false);
		expect(asked(ALL, FIGURES, null).soft).toBe(false);
	});

	test('a gap is told once the time it speaks of is over', () => {
		const missing = { at: throughout('13', '14'), why: 'not found', text: 'No count found.' } as const;
		expect(asked(ALL, FIGURES, null, { missing }).missing).toBe('No count found.');
		expect(asked(ALL, FIGURES, '13 12:00', { missing }).missing).toBeUndefined();
	});

	test('an address that leads nowhere is left out', () => {
		expect(asked(ALL, ['nothing#n', 'second#n'], null).lead).toEqual(['second']);
	});
});
