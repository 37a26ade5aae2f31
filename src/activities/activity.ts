import type { Component } from 'svelte';
import type { Json, Work } from '../session/room';
import type { Session } from '../session/session.svelte';
import type { Activity, ActivityKind } from '../story/sequence';
import type { Option } from './hands';

/** One kind of activity. One folder under `activities/` each. */

/** What a component of an activity is given. */
export interface Doing {
	readonly activity: Activity;
	readonly work: Work;
	/** What was put in, whenever it changes. */
	readonly save: (answer: Json) => void;
	/** One hand more or less for an option; absent where nobody counts hands. */
	readonly raise?: ((option: string, by: number) => void) | undefined;
	/** Brings another item before the class. */
	readonly turn: (item: number) => void;
	/** For the back row: one item at a time. */
	readonly big?: boolean;
}

/** One thing that was put in, in words: a row of what is printed and exported. */
interface Put {
	readonly item: string;
	readonly answer: string;
	readonly reason?: string;
	/** What hands could be counted for. */
	readonly hands?: { readonly item: string; readonly options: readonly Option[] };
}

export interface ActivityView {
	readonly kind: ActivityKind;
	/** Asks, takes what is put in, and once `work.revealed` explains it with the claims that it rests on. */
	readonly load: () => Promise<{ readonly default: Component<Doing> }>;
	/** What was put in, in words; empty answers too, so that a reader of the table sees what was asked. */
	readonly put: (activity: Activity, answer: Json, session: Session) => readonly Put[];
}

type Of<K extends ActivityKind> = Extract<Activity, { readonly kind: K }>;
const is = <K extends ActivityKind>(activity: Activity, kind: K): activity is Of<K> => activity.kind === kind;

/** The activity as the kind that a component was made for. */
export function as<K extends ActivityKind>(activity: Activity, kind: K): Of<K> {
	if (is(activity, kind)) return activity;
	throw new Error(`as(): a component for “${kind}” was given “${activity.kind}”`);
}

const modules = import.meta.glob<ActivityView>('./*/index.ts', { eager: true, import: 'default' });

export const viewOf = (kind: ActivityKind): ActivityView | undefined =>
	Object.values(modules).find((view) => view.kind === kind);
