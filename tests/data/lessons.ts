import { decode } from '../../src/session/address';
import type { Activity, Sequence, Step } from '../../src/story/sequence';
import type { Claim } from '../../src/story/story';
import { find, story } from './told';

/** The steps of the Belarus story, and what each of them puts before a class. */

export const sequence = (id: string): Sequence =>
	story.sequences.find((one) => one.id === id) ?? { id, title: '', kind: 'telling', steps: [] };
export const steps: readonly (readonly [name: string, step: Step])[] = story.sequences.flatMap(
	({ id, steps }) => steps.map((step): [string, Step] => [`${id}.${step.id}`, step])
);
export const activities = steps.flatMap(([name, { activity }]): [string, Activity][] =>
	activity ? [[name, activity]] : []
);
export const focusOf = ({ address }: Pick<Step, 'address'>) => decode(address, story.timeZone);

const stating = (addresses: readonly string[]) =>
	addresses.flatMap((address) => find.figure(address)?.claim ?? []);
const named = (ids: readonly string[]) => ids.flatMap((id) => find.claim(id) ?? []);
const ofEvents = (ids: readonly string[]) => ids.flatMap((id) => find.claimsOf(id));
const ofSeries = (id: string) =>
	(find.series(id)?.points ?? []).flatMap(({ figure = '', parts = [], beside = [], claim = '' }) => [
		...stating([figure, ...parts, ...beside]),
		...named([claim])
	]);

/** What a view or a chart of that name shows. */
function drawnBy(view: string, { categories, window }: ReturnType<typeof focusOf>): Claim[] {
	const { start, end } = story.span;
	const [from, to] = window ?? [start, end];
	const inWindow = story.events.filter(
		({ when, category }) =>
			when.start < to && when.end > from && (!categories.length || categories.includes(category))
	);
	if (view === 'timeline') return ofEvents(inWindow.map(({ id }) => id));
	if (view === 'figures') return stating(story.keyFigures.flatMap((id) => find.question(id)?.figures ?? []));
	return (find.chart(view)?.series ?? []).flatMap(ofSeries);
}

/** What an activity is about: each of these is on screen when it is explained. */
export function subjects(activity: Activity): readonly Claim[] {
	switch (activity.kind) {
		case 'predict':
			return stating([activity.figure, ...activity.beside]);
		case 'draw':
			return ofSeries(activity.series);
		case 'order':
			return ofEvents(activity.events);
		case 'locate':
			return ofEvents(story.events.filter(({ place }) => place === activity.place).map(({ id }) => id));
		case 'judge':
			return named(activity.statements.flatMap(({ cites }) => cites));
		case 'corroborate':
			return story.claims.filter(({ sources }) => sources.some((id) => activity.sources.includes(id)));
		case 'reflect':
			return [];
		default:
			return named(activity.claims);
	}
}

const withRelated = (claims: readonly Claim[]) => [
	...claims,
	...claims.flatMap(({ id }) => find.relationsOf(id).map(({ other }) => other))
];

/** What the view of a step says without a press. */
export function drawnAt(step: Pick<Step, 'address'>): readonly Claim[] {
	const focus = focusOf(step);
	const shown = focus.views.flatMap((view) => drawnBy(view, focus));
	return [...ofEvents(focus.event ? [focus.event] : []), ...shown];
}

/** Every claim that stands at a step, or one press away from it: shown, asked about, or about the whole story. */
export function shownAt(step: Step): readonly Claim[] {
	const shown = [...drawnAt(step), ...(step.activity ? subjects(step.activity) : [])];
	return [...withRelated(shown), ...story.claims.filter(({ about }) => 'story' in about)];
}

const eventOf = ({ about }: Claim) => ('event' in about ? find.event(about.event) : undefined);
export const distressing = (claim: Claim) => (eventOf(claim)?.sensitivity ?? 'none') !== 'none';

const NUMBER = /\d+(?:[.,:]\d+)*/g;
/** "9 to 14 August", "13 and 14 August": days of the week told and of the reports after it. */
const DAYS = /\b(?:9|1\d|20)(?: (?:to|and) (?:1\d|20))?(?=,? August)|\b20(?:20|21)\b/g;

/** The numbers of a text, its days apart. */
export const numbers = (said: string): readonly string[] => said.replace(DAYS, '').match(NUMBER) ?? [];

/** The numbers that stand in claims, in what they say and in what they are about. */
export function given(claims: readonly Claim[]): ReadonlySet<string> {
	const texts = claims.flatMap((claim) => {
		const event = eventOf(claim);
		const place = find.place(event?.place ?? null);
		const figures = claim.figures.flatMap(({ value, min, max, words, base, scope, formula }) => [
			...[value, min, max].flatMap((n) => (n === undefined ? [] : [String(n), n.toLocaleString('en')])),
			...[words, base, scope, formula]
		]);
		const about = [event?.title, event?.text, event?.whenText, place?.name, String(place?.within ?? '')];
		return [claim.says, claim.note, claim.by, ...figures, ...about];
	});
	return new Set(texts.flatMap((said) => numbers(said ?? '')));
}
