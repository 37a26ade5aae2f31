import { activity, type Known, texts } from './activities';
import { distinct, list, notA, record } from './fields';
import { BACKGROUND, SEQUENCES } from './lists';
import { Flaw, type Rule } from './reading';
import { id, oneOf, positive, refs } from './rules';
import type { Background, Plan, Sequence, Step, Term } from './sequence';
import { prose, string, text } from './text';

/** How a story is told: its steps, what is planned with them, its words, what came before and since. */

/** An address of the page, without "#". It may be empty: everything. */
const address: Rule<string> = (input, spot) =>
	input === '' ? input : typeof input === 'string' ? string(input, spot) : notA('an address', input);

/** What the steps of a sequence refer to. */
interface Told extends Known {
	/** Old ids of events and what they are called now. */
	readonly aliases: Readonly<Record<string, string>>;
}

/** An address that leads to a renamed event by its id of today, as the page will when it is there. */
const current = (address: string, aliases: Told['aliases']) =>
	address
		.split('&')
		.map((part) => {
			const old = part.startsWith('e=') ? part.slice(2) : '';
			return Object.hasOwn(aliases, old) ? `e=${aliases[old]}` : part;
		})
		.join('&');

/** Pages that stand beside those of the sequences: no sequence may be called so. */
const PAGES: readonly string[] = ['index', 'class', 'embed', 'offline'];

/** It names a page, and stands before the first dot in the name of each of its steps. */
const sequenceId: Rule<string> = (input, spot) => {
	const found = id(input, spot);
	if (found instanceof Flaw) return found;
	if (PAGES.includes(found))
		return new Flaw(`“${found}” is the name of a page, so no sequence can be called so`, `${found}-steps`);
	return found.includes('.')
		? new Flaw('A dot would end the id in the names of its steps', found.replaceAll('.', '-'))
		: found;
};

const step = (known: Told) =>
	record<Step>('step', (f) => ({
		id: f.need('id', id, ''),
		title: f.need('title', text, ''),
		kicker: f.may('kicker', text),
		text: f.may('text', prose) ?? '',
		plain: f.may('plain', prose),
		notes: f.may('notes', prose),
		minutes: f.may('minutes', positive),
		address: current(f.should('address', address, ''), known.aliases),
		activity: f.may('activity', activity(known))
	}));

const criterion = record<Plan['rubric'][number]>('criterion', (f) => ({
	criterion: f.need('criterion', text, ''),
	levels: f.need('levels', list(text), [])
}));

const plan = record<Plan>('plan', (f) => ({
	about: f.need('about', prose, ''),
	question: f.need('question', text, ''),
	guiding: f.may('guiding', texts) ?? [],
	objectives: f.should('objectives', texts, [], 'having none'),
	care: f.should('care', prose, ''),
	age: f.should('age', text, ''),
	materials: f.may('materials', texts) ?? [],
	extensions: f.may('extensions', texts) ?? [],
	rubric: f.may('rubric', list(criterion)) ?? []
}));

export const sequence = (known: Told) =>
	record<Sequence>('sequence', (f) => ({
		id: f.need('id', sequenceId, ''),
		title: f.need('title', text, ''),
		kind: f.need('kind', oneOf(SEQUENCES), 'telling'),
		steps: f.should(
			'steps',
			distinct(step(known), (one) => one.id),
			[],
			'having none'
		),
		plan: f.may('plan', plan)
	}));

export const term = record<Term>('term', (f) => ({
	term: f.need('term', text, ''),
	text: f.need('text', prose, '')
}));

export const background = record<Background>('background', (f) => {
	const sources = f.need('sources', refs('source'), []);
	if (f.usable && sources.length === 0) f.refuse('sources', 'Nothing is told here without a source');
	return {
		when: f.need('when', text, ''),
		side: f.need('side', oneOf(BACKGROUND), 'before'),
		text: f.need('text', prose, ''),
		plain: f.may('plain', prose),
		sources
	};
});
