import type { Chart } from '../../story/story';

/** Five lanes with both charts fit into 585 px, with every weighty event named: more here costs a row there. */
const TALL: Readonly<Record<Chart['form'], number>> = { bars: 116, floors: 112, dots: 0, shares: 0 };
const COMPACT: Readonly<Record<Chart['form'], number>> = { bars: 148, floors: 136, dots: 0, shares: 0 };

/** Pixels that a chart takes inside its lane; forms that have no clock take none. */
export const laneChartHeight = (form: Chart['form'], compact = false): number =>
	(compact ? COMPACT : TALL)[form];
