import type { Activity, ActivityKind } from '../story/sequence';
import type { Told } from './told';

type Kinds = { readonly [K in ActivityKind]: Extract<Activity, { readonly kind: K }> };

/** What is to be done with an activity, a row for each kind. */
export type ByKind<T> = { readonly [K in ActivityKind]: (activity: Kinds[K], told: Told) => T };

function pick<T, K extends ActivityKind>(table: ByKind<T>, kind: K, activity: Kinds[K], told: Told): T {
	return table[kind](activity, told);
}

/** Does it with the row that belongs to its kind. */
export function byKind<T>(table: ByKind<T>, activity: Activity, told: Told): T {
	return pick(table, activity.kind, activity, told);
}
