import { distinct, type Fields, kindOf, record } from './fields';
import { figure } from './figure';
import { CONFIDENCE, FIRMNESS, RELATIONS, SENSITIVITY, STANDINGS, VERDICTS } from './lists';
import { Flaw, type Rule } from './reading';
import { isRecord } from './record';
import { boolean, id, loose, NEVER, oneOf, orNull, ref, refs, when } from './rules';
import type { Claim, Passage, Relation, Source, StoryEvent, When } from './story';
import { prose, string, telling, text } from './text';

/** What happened and who says so: events and claims. */

/** Lanes that a timeline has room for. */
export const MOST_CATEGORIES = 8;
const category = loose('category', MOST_CATEGORIES);

/** An open side reaches to the edge of the story's span, unless it is beyond it already. */
const reach = (moment: When, span: When | undefined): When => ({
	...moment,
	start: span && moment.openStart ? Math.min(moment.start, span.start) : moment.start,
	end: span && moment.openEnd ? Math.max(moment.end, span.end) : moment.end
});

export const event = (span: When | undefined) =>
	record<StoryEvent>('event', (f) => {
		f.may('added', when);
		return {
			id: f.need('id', id, ''),
			when: reach(f.need('when', when, NEVER), span),
			whenText: f.may('whenText', telling),
			title: f.need('title', telling, ''),
			text: f.may('text', prose) ?? '',
			category: f.need('category', category, ''),
			place: f.may('place', orNull(ref('place'))) ?? null,
			people: f.may('people', refs('person')) ?? [],
			weight: f.may('weight', oneOf<1 | 2 | 3>([1, 2, 3])) ?? 2,
			sensitivity: f.may('sensitivity', oneOf(SENSITIVITY)) ?? 'none'
		};
	});

/** What a claim is about: one event, one place, or the story. */
const about: Rule<Claim['about']> = (input, spot) => {
	const entries = isRecord(input) ? Object.entries(input) : [];
	const [key, value] = entries.length === 1 ? (entries[0] ?? []) : [];
	if (key === 'story' && value === true) return { story: true };
	if (key !== 'event' && key !== 'place')
		return new Flaw('Should be { "event": … }, { "place": … } or { "story": true }');
	const target = ref(key)(value, spot);
	if (target instanceof Flaw) return target;
	return key === 'event' ? { event: target } : { place: target };
};

/** The earliest of the sources' dates: when a reader could first have known. */
function earliest(ids: readonly string[], sources: ReadonlyMap<string, Source>): When | undefined {
	const dates = ids.flatMap((one) => sources.get(one)?.published ?? []);
	return dates.sort((a, b) => a.end - b.end || a.start - b.start)[0];
}

/** Where a claim was read, and whether it is ours: each demands something of the other. */
function origin(f: Fields) {
	const sources = f.should('sources', refs('source'), [], 'having none');
	const inference = f.may('inference', boolean) ?? false;
	const figures =
		f.may(
			'figures',
			distinct(figure, (one) => one.id)
		) ?? [];
	if (sources.length === 0 && !inference) f.note('sources', 'Nothing says where this claim was read.');
	if (!inference && figures.some(({ formula }) => formula !== undefined))
		f.note('inference', 'A figure with a formula is derived, so this claim should be an inference.');
	return { sources, inference, figures };
}

const passage = record<Passage>('passage', (f) => ({
	source: f.need('source', ref('source'), ''),
	words: f.need('words', string, '')
}));

/** A claim but for its relations, which can only be read when all claims are known: `fields` keeps them. */
export const claim = (sources: ReadonlyMap<string, Source>) =>
	record<{ readonly claim: Omit<Claim, 'relations'>; readonly fields: Fields }>('claim', (f) => {
		f.skip('relations');
		f.may('added', when);
		const from = origin(f);
		const claim = {
			id: f.need('id', id, ''),
			about: f.need<Claim['about']>('about', about, { story: true }),
			...from,
			says: f.need('says', telling, ''),
			by: f.need('by', text, ''),
			standing: f.need('standing', oneOf(STANDINGS), 'official'),
			firmness: f.may('firmness', oneOf(FIRMNESS)) ?? 'stated',
			quote: f.may('quote', text),
			passages: f.may(
				'passages',
				distinct(passage, ({ source }) => source)
			),
			known: f.may('known', orNull(when)) ?? earliest(from.sources, sources),
			confidence: f.should('confidence', oneOf(CONFIDENCE), 'low'),
			verdict: f.may('verdict', oneOf(VERDICTS)),
			note: f.may('note', telling)
		};
		return { claim, fields: f };
	});

const relation = (own: string) =>
	record<Relation>('relation', (f) => {
		const to = f.need('to', ref('claim'), '');
		if (to === own) f.refuse('to', `${kindOf(own)} cannot relate to itself`);
		return { to, kind: f.need('kind', oneOf(RELATIONS), 'repeats'), note: f.may('note', text) };
	});

/** A claim that has been read, with its relations to the others. */
export const related = ({ claim, fields }: { claim: Omit<Claim, 'relations'>; fields: Fields }): Claim => ({
	...claim,
	relations:
		fields.may(
			'relations',
			distinct(relation(claim.id), ({ to, kind }) => `${kind} ${to}`)
		) ?? []
});
