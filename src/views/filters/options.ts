import type { Session } from '../../session/session.svelte';
import type { Standing, Story, Voice } from '../../story/story';

/** One thing that a facet can be narrowed to. */
export interface Option {
	readonly value: string;
	readonly label: string;
	/** What it means, where the label alone does not say it. */
	readonly note?: string;
	readonly voice?: Voice;
	readonly chosen: boolean;
	/** How many events it would leave. */
	readonly count: number;
}

export type Listed = 'standings' | 'places' | 'confidence';

const STANDINGS = [
	'official',
	'independent',
	'eyewitness',
	'agency',
	'campaign'
] as const satisfies readonly Standing[];
const LEVELS = ['high', 'medium', 'low'] as const;

type Plain = Omit<Option, 'chosen' | 'count'>;

const claimants = (story: Story) =>
	new Set(story.claims.filter(({ inference }) => !inference).map(({ standing }) => standing));

/** Only what the story has. */
const lists: Readonly<Record<Listed, (session: Session) => readonly Plain[]>> = {
	standings({ story, words }) {
		const found = claimants(story);
		return STANDINGS.filter((standing) => found.has(standing)).map((standing) => ({
			value: standing,
			label: words.marks.voices[standing],
			note: words.marks.voicesExplained[standing],
			voice: standing
		}));
	},
	places({ story, words }) {
		const used = new Set(story.events.map(({ place }) => place));
		const named = story.places
			.filter(({ id }) => used.has(id))
			.map(({ id, name }) => ({ value: id, label: name }));
		return used.has(null) ? [...named, { value: 'none', label: words.filters.noPlace }] : named;
	},
	confidence({ story, words }) {
		const found = new Set(story.claims.map(({ confidence }) => confidence));
		return LEVELS.filter((level) => found.has(level)).map((level) => ({
			value: level,
			label: words.filters.confidenceLevels[level]
		}));
	}
};

/** What a facet can be narrowed to, each with the count that it would leave given all other filters. */
export function options(facet: Listed, session: Session): Option[] {
	const left = session.left(facet);
	const chosen: readonly string[] = session.focus[facet];
	return lists[facet](session).map((plain) => ({
		...plain,
		chosen: chosen.includes(plain.value),
		count: left.get(plain.value) ?? 0
	}));
}
