import type { Json } from '../../session/room';
import type { Lookup } from '../../story/lookup';
import type { Draw } from '../../story/sequence';
import type { SeriesPoint } from '../../story/story';
import { fieldOf, itemsOf, numberOf, replaced } from '../stored';

/** The points of the series, gaps too. */
export const pointsOf = ({ series }: Draw, find: Lookup): readonly SeriesPoint[] =>
	find.series(series)?.points ?? [];

/** What the room has drawn, one for each point; null where it has drawn nothing, and at gaps. */
export function drawn(
	{ to }: Draw,
	points: readonly SeriesPoint[],
	answer: Json
): readonly (number | null)[] {
	const values = itemsOf(fieldOf(answer, 'values'));
	return points.map(({ figure }, index) => (figure === undefined ? null : numberOf(values[index], 0, to)));
}

/** The answer with one point drawn anew. */
export const draw = (values: readonly (number | null)[], index: number, value: number | null): Json => ({
	values: replaced(values, index, value)
});
