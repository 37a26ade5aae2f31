import type { Activity } from '../story/sequence';

/** What a page can say of an answer: on one that is cut for pupils there is nothing to reveal. */

export const answered = (activity: Activity): boolean =>
	activity.answer !== undefined || activity.cites.length > 0;

/** The claims that the whole answer rests on; single statements show their own. */
export function cited(activity: Activity): readonly string[] {
	const shown = activity.kind === 'judge' ? activity.statements.flatMap(({ cites }) => cites) : [];
	return activity.cites.filter((id) => !shown.includes(id));
}
