import type { Chart } from '../../story/story';

/** A chart that the timeline draws in a lane, on its own clock. */
export type LaneForm = Chart & { readonly form: 'bars' | 'floors' };

export const isLane = (chart: Chart): chart is LaneForm =>
	chart.lane !== undefined && (chart.form === 'bars' || chart.form === 'floors');
