import type { State } from '../../session/session.svelte';
import type { Chart } from '../../story/story';
import type { Entry } from './entries';
import type { Frame, Wording } from './frame';
import type { Measure } from './label';

/** What the forms of lane charts share: their figures, their room, and how a figure looks just now. */
export interface Drawing {
	readonly chart: Chart;
	readonly list: readonly Entry[];
	readonly words: Wording & { name(entry: Entry): string };
	readonly frame: Frame;
	readonly measure: Measure;
	/** Key of the figure that Tab stops at. */
	readonly stop: string | null;
	/** A CSS colour. */
	readonly hue: string;
	readonly onstop: (key: string) => void;
	readonly onmissed?: (missed: readonly Entry[]) => void;
	readonly look: (entry: Entry) => {
		readonly state: State;
		readonly selected: boolean;
		readonly hovered: boolean;
	};
}
