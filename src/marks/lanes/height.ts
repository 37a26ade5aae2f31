import type { Chart } from '../../story/story';

const TALL: Readonly<Record<Chart['form'], number>> = { bars: 124, floors: 128, dots: 0, shares: 0 };
const COMPACT: Readonly<Record<Chart['form'], number>> = { bars: 148, floors: 136, dots: 0, shares: 0 };

/** Pixels that a chart takes inside its lane; forms that have no clock take none. */
export const laneChartHeight = (form: Chart['form'], compact = false): number =>
	(compact ? COMPACT : TALL)[form];
