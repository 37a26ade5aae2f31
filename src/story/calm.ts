import type { Claim } from './claim';
import { gentler, type Kept } from './gentler';
import type { Series, Story } from './story';

/** What a calm classroom is shown of a story. */

type KeptClaims = Pick<Kept, 'claim' | 'figure'>;

/** The last word of a name, in case it stands alone. */
const surname = (name: string): string[] => {
	const last = name.split(/\s+/).at(-1);
	return last ? [last.toLowerCase()] : [];
};

const mentions = (text: string, names: readonly string[]) => {
	const low = text.toLowerCase();
	return names.some((name) => low.includes(name));
};

function keptOf(claims: readonly Claim[]): KeptClaims {
	const ids = new Set(claims.map(({ id }) => id));
	return { claim: (id) => ids.has(id), figure: (address) => ids.has(address.split('#', 1)[0] ?? '') };
}

const lighter = (series: Series, { claim, figure }: KeptClaims): Series => ({
	...series,
	points: series.points
		.filter((point) => point.figure === undefined || figure(point.figure))
		.map((point) => ({
			...point,
			parts: point.parts?.filter(figure),
			beside: point.beside?.filter(figure),
			claim: point.claim !== undefined && claim(point.claim) ? point.claim : undefined
		}))
});

/**
 * A story without what a calm classroom leaves out: entries marked distressing or graphic, and whoever is
 * named as dead, wherever an entry of a list names them. What rests on them goes too, so that nothing points into
 * the void. The plain text stands for the standfirst where there is one. Other single texts stay, because nothing can
 * stand for them: a title, a notice, what a plan is about, what a sequence or a place is called. It is for the author
 * to name nobody there.
 */
export function calm(story: Story): Story {
	const dead = story.people.filter(({ kind }) => kind === 'documented dead');
	const ids = new Set(dead.map(({ id }) => id));
	const names = dead.flatMap(({ name, spellings }) => [name, ...spellings].flatMap(surname));
	const naming = (thing: unknown) => mentions(JSON.stringify(thing), names);
	const clean = <T>(list: readonly T[]) => list.filter((one) => !naming(one));

	const events = story.events.filter(
		(event) =>
			event.sensitivity === 'none' && !event.people.some((person) => ids.has(person)) && !naming(event)
	);
	const shown = new Set(events.map(({ id }) => id));
	const stays = (claim: Claim) => !('event' in claim.about) || shown.has(claim.about.event);
	const claims = story.claims.filter(
		(claim) => stays(claim) && !naming({ ...claim, relations: [], sources: [] })
	);
	const kept = keptOf(claims);

	const sources = clean(story.sources);
	const named = new Set(sources.map(({ id }) => id));
	const series = clean(story.series)
		.map((one) => lighter(one, kept))
		.filter(({ points }) => points.length > 0);
	const drawn = new Set(series.map(({ id }) => id));
	const questions = clean(story.questions)
		.map((one) => ({ ...one, figures: one.figures.filter(kept.figure) }))
		.filter(({ figures, missing }) => figures.length > 0 || missing !== undefined);
	const asked = new Set(questions.map(({ id }) => id));
	const all: Kept = {
		...kept,
		event: (id) => shown.has(id),
		series: (id) => drawn.has(id),
		source: (id) => named.has(id)
	};
	return {
		...story,
		standfirst: story.plain ?? story.standfirst,
		people: story.people.filter(({ id }) => !ids.has(id)),
		places: story.places.map((place) => (naming(place.note ?? '') ? { ...place, note: undefined } : place)),
		sources,
		events,
		claims: claims.map((claim) => ({
			...claim,
			sources: claim.sources.filter((id) => named.has(id)),
			relations: claim.relations.filter((one) => kept.claim(one.to) && !naming(one.note ?? ''))
		})),
		series,
		questions,
		keyFigures: story.keyFigures.filter((id) => asked.has(id)),
		charts: clean(story.charts)
			.map((chart) => ({ ...chart, series: chart.series.filter((id) => drawn.has(id)) }))
			.filter((chart) => chart.series.length > 0),
		corrections: clean(story.corrections),
		glossary: clean(story.glossary),
		background: clean(
			story.background.map((one) => ({ ...one, sources: one.sources.filter(all.source) }))
		).filter(({ sources }) => sources.length > 0),
		sequences: story.sequences.map((one) => gentler(one, all, naming))
	};
}
