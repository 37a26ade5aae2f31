import type { Activity, ActivityKind, Sequence, Step } from '../story/sequence';
import type { Story } from '../story/story';
import { decode, encode } from './address';
import type { Focus } from './focus';

/** Where in a sequence a focus stands. In an address a step is written `step=lesson.opener`. */

export interface Stand {
	readonly sequence: Sequence;
	readonly step: Step;
	/** From 0. */
	readonly index: number;
	/** What the address calls it, "lesson.opener": also the name of the work done at it. */
	readonly name: string;
}

export const nameOf = (sequence: Pick<Sequence, 'id'>, step: Pick<Step, 'id'>): string =>
	`${sequence.id}.${step.id}`;

/** The step of that name; the first of a sequence if only that is named; undefined if there is none. */
export function standAt(story: Story, name: string | null): Stand | undefined {
	for (const sequence of story.sequences) {
		const index =
			name === sequence.id ? 0 : sequence.steps.findIndex((one) => nameOf(sequence, one) === name);
		const step = sequence.steps[index];
		if (step) return { sequence, step, index, name: nameOf(sequence, step) };
	}
	return undefined;
}

/** The step `by` further on, at most the first or the last. */
export function beside(stand: Stand, by: number): Stand {
	const { sequence } = stand;
	const index = Math.min(Math.max(stand.index + by, 0), sequence.steps.length - 1);
	const step = sequence.steps[index];
	return step ? { sequence, step, index, name: nameOf(sequence, step) } : stand;
}

/** The whole view of a step as an address, in the language, as safe and with the foreign keys of `now`. */
export function addressOf(stand: Stand, now: Focus, timeZone: string): string {
	const asked = decode(stand.step.address, timeZone);
	const { safe, rest } = now;
	return encode(
		{ ...asked, language: asked.language ?? now.language, step: stand.name, safe, rest },
		timeZone
	);
}

/** Whether the focus has left what its step shows: there is something to come back from. */
export const strayed = (stand: Stand, now: Focus, timeZone: string): boolean =>
	addressOf(stand, now, timeZone) !== encode({ ...now, step: stand.name }, timeZone);

/** Activities whose answer the drawing of their step would give away. */
const ANSWERED: readonly ActivityKind[] = ['predict', 'draw', 'order', 'locate', 'who'];

/** Whether the drawing of a step has to wait until its question has been answered. */
export const givesAway = (activity: Activity | undefined): boolean =>
	activity !== undefined && ANSWERED.includes(activity.kind);

/** How many things are asked, each with an answer of its own. */
export function itemsOf(activity: Activity): number {
	if ('statements' in activity) return activity.statements.length;
	return 'claims' in activity ? activity.claims.length : 1;
}

/** Every activity of the story, with the step at which it stands, in order. */
export const activities = (story: Story): readonly (Stand & { readonly activity: Activity })[] =>
	story.sequences.flatMap((sequence) =>
		sequence.steps.flatMap((step, index) =>
			step.activity ? [{ sequence, step, index, name: nameOf(sequence, step), activity: step.activity }] : []
		)
	);
