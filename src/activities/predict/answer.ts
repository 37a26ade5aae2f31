import type { Json } from '../../session/room';
import type { Predict } from '../../story/sequence';
import { fieldOf, numberOf } from '../stored';

/** The room's estimate as it was put in; null before that. */
export const estimate = ({ from, to }: Predict, answer: Json): number | null =>
	numberOf(fieldOf(answer, 'value'), from, to);

/** Whether the room has said that this is its estimate. */
export const saved = (answer: Json): boolean => fieldOf(answer, 'saved') === true;
