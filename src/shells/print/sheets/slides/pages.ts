import type { ActivityKind, Step } from '../../../../story/sequence';

/** A page of a sequence's slides: a task as it is set, or what the sources say. */
export interface Leaf {
	readonly step: Step;
	readonly as: 'task' | 'view';
}

/** Of these the class sees first what is asked, and what there is to see on a page of its own. */
const BOTH: readonly ActivityKind[] = ['predict', 'draw', 'order', 'locate'];
/** What there is to see is what they write about. */
const OPEN: readonly ActivityKind[] = ['reflect'];

export const leaves = (steps: readonly Step[]): readonly Leaf[] =>
	steps.flatMap((step): Leaf[] => {
		const kind = step.activity?.kind;
		if (!kind || OPEN.includes(kind)) return [{ step, as: 'view' }];
		const task: Leaf = { step, as: 'task' };
		return BOTH.includes(kind) ? [task, { step, as: 'view' }] : [task];
	});
