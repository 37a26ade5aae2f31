import type { State } from '../../session/session.svelte';
import type { Chart } from '../../story/story';
import type { Entry } from './entries';
import type { Plan } from './layout';

/** What the forms of lane charts share: their plan, and how a figure looks and is called just now. */
export interface Drawing {
	readonly chart: Chart;
	readonly plan: Plan;
	readonly words: { name(entry: Entry): string };
	/** Key of the figure that Tab stops at. */
	readonly stop: string | null;
	/** A CSS colour. */
	readonly hue: string;
	readonly onstop: (key: string) => void;
	readonly look: (entry: Entry) => {
		readonly state: State;
		readonly selected: boolean;
		readonly hovered: boolean;
	};
}
