import type { Activity, Plan, Sequence, Step } from './sequence';

/** How a calm classroom is taught: sequences without what is gone, and without steps that name somebody. */

/** What is still there, by id or address. */
export interface Kept {
	readonly claim: (id: string) => boolean;
	readonly figure: (address: string) => boolean;
	readonly event: (id: string) => boolean;
	readonly series: (id: string) => boolean;
	readonly source: (id: string) => boolean;
}

/** The activity without what is gone from its lists. */
function lessened(activity: Activity, { claim, figure, event, source }: Kept): Activity {
	switch (activity.kind) {
		case 'predict':
			return { ...activity, beside: activity.beside.filter(figure) };
		case 'order':
			return { ...activity, events: activity.events.filter(event) };
		case 'who':
			return { ...activity, claims: activity.claims.filter(claim) };
		case 'sourcing': {
			const stays = activity.claims.map(claim);
			const model = activity.model?.filter((_, row) => stays[row]);
			return { ...activity, claims: activity.claims.filter(claim), model };
		}
		case 'judge': {
			const statements = activity.statements.map((one) => ({ ...one, cites: one.cites.filter(claim) }));
			return { ...activity, statements };
		}
		case 'corroborate': {
			const stays = activity.sources.map(source);
			const statements = activity.statements.map(({ stances, ...one }) => ({
				...one,
				stances: stances?.filter((_, column) => stays[column])
			}));
			return { ...activity, sources: activity.sources.filter(source), statements };
		}
		default:
			return activity;
	}
}

/** Shorter lists ask nothing. */
const LEAST = { order: 2, who: 2, sourcing: 1, corroborate: 2 };

/** Whether what an activity asks for is there. */
function asks(activity: Activity, { figure, series }: Kept): boolean {
	if (activity.kind === 'predict') return figure(activity.figure);
	if (activity.kind === 'draw') return series(activity.series);
	if (activity.kind === 'order') return activity.events.length >= LEAST.order;
	if (activity.kind === 'corroborate') return activity.sources.length >= LEAST.corroborate;
	return 'claims' in activity ? activity.claims.length >= LEAST[activity.kind] : true;
}

/** The activity with what is left of it; undefined if it asks for what is gone. */
function easier(activity: Activity, kept: Kept): Activity | undefined {
	const less = lessened({ ...activity, cites: activity.cites.filter(kept.claim) }, kept);
	return asks(less, kept) ? less : undefined;
}

/** Whether a step leads to something that is gone: its address says `e=` or `c=`. */
const lost = ({ address }: Step, kept: Kept): boolean =>
	address.split('&').some((part) => {
		const [key, id = ''] = part.split('=');
		return (key === 'e' && !kept.event(id)) || (key === 'c' && !kept.claim(id));
	});

type Naming = (thing: unknown) => boolean;

const milder = (plan: Plan, naming: Naming): Plan => {
	const clean = <T>(list: readonly T[]) => list.filter((one) => !naming(one));
	return {
		...plan,
		guiding: clean(plan.guiding),
		objectives: clean(plan.objectives),
		materials: clean(plan.materials),
		extensions: clean(plan.extensions),
		rubric: clean(plan.rubric)
	};
};

export const gentler = (sequence: Sequence, kept: Kept, naming: Naming): Sequence => ({
	...sequence,
	steps: sequence.steps
		.filter((step) => !lost(step, kept) && !naming(step))
		.map((step) => ({ ...step, activity: step.activity && easier(step.activity, kept) })),
	plan: sequence.plan && milder(sequence.plan, naming)
});
