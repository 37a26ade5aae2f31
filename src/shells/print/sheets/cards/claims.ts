import type { Activity } from '../../../../story/sequence';
import type { Lookup } from '../../../../story/lookup';
import type { Claim, Sequence } from '../../../../story/story';

/** The claims that the tasks of a sequence rest on, each once. What the editors conclude is an answer, and no card. */

function named(activity: Activity): readonly string[] {
	const own = 'claims' in activity ? activity.claims : [];
	const figures = activity.kind === 'predict' ? [activity.figure, ...activity.beside] : [];
	const judged = activity.kind === 'judge' ? activity.statements.flatMap(({ cites }) => cites) : [];
	return [...own, ...figures.map((address) => address.split('#')[0] ?? ''), ...judged, ...activity.cites];
}

export function claimsOf({ steps }: Sequence, find: Lookup): readonly Claim[] {
	const ids = steps.flatMap(({ activity }) => (activity ? named(activity) : []));
	return [...new Set(ids)].flatMap((id) => find.claim(id) ?? []).filter(({ inference }) => !inference);
}
