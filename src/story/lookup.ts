import type {
	Category,
	Chart,
	Claim,
	Figure,
	Person,
	Place,
	Question,
	Series,
	Source,
	Story,
	StoryEvent,
	Unit
} from './story';

/** A figure with the claim that it belongs to: no number travels without its claimant. */
export interface Stated {
	readonly address: string;
	readonly claim: Claim;
	readonly figure: Figure;
}

/** One relation, seen from the claim it is asked for: `other` says or is said about. */
export interface Related {
	readonly other: Claim;
	readonly kind: Claim['relations'][number]['kind'];
	/** True where this claim points at the other, false where the other points here. */
	readonly outgoing: boolean;
	readonly note?: string;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) => {
	const map = new Map(list.map((item) => [item.id, item]));
	return (id: string | null): T | undefined => (id === null ? undefined : map.get(id));
};

/** The things of a story by their ids, and what hangs together. Made once a story. */
export function lookup(story: Story) {
	const { strayed = {} } = story;
	const claim = byId<Claim>(story.claims);
	const figures = new Map<string, Stated>();
	const ofEvent = new Map<string, Claim[]>();
	const related = new Map<string, Related[]>();
	const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => map.set(key, [...(map.get(key) ?? []), value]);

	for (const c of story.claims) {
		for (const figure of c.figures) {
			const address = `${c.id}#${figure.id}`;
			figures.set(address, { address, claim: c, figure });
		}
		if ('event' in c.about) push(ofEvent, c.about.event, c);
		for (const { to, kind, note } of c.relations) {
			const other = claim(to);
			if (!other) continue;
			push(related, c.id, { other, kind, outgoing: true, note });
			push(related, to, { other: c, kind, outgoing: false, note });
		}
	}

	return {
		category: byId<Category>(story.categories),
		chart: byId<Chart>(story.charts),
		claim,
		event: byId<StoryEvent>(story.events),
		person: byId<Person>(story.people),
		place: byId<Place>(story.places),
		question: byId<Question>(story.questions),
		series: byId<Series>(story.series),
		source: byId<Source>(story.sources),
		unit: byId<Unit>(story.units),
		/** The language that a text of the story is in, if it is another than the story's. */
		languageOf: (text = ''): string | undefined => (Object.hasOwn(strayed, text) ? strayed[text] : undefined),
		/** By its address, "claim#figure". */
		figure: (address: string): Stated | undefined => figures.get(address),
		/** The claims about an event, in the order of the file. */
		claimsOf: (event: string): readonly Claim[] => ofEvent.get(event) ?? [],
		/** What a claim contradicts, refines, supersedes or repeats, and what does so to it. */
		relationsOf: (id: string): readonly Related[] => related.get(id) ?? []
	};
}

export type Lookup = ReturnType<typeof lookup>;
