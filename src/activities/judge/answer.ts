import type { Json } from '../../session/room';
import { SUPPORT } from '../../story/lists';
import type { Judge, Support } from '../../story/sequence';
import { fieldOf, itemsOf, oneOf, replaced, textOf } from '../stored';

/** How firmly the room thinks a statement is carried, and why. */
export interface Judged {
	readonly verdict: Support | null;
	readonly why: string;
}

/** One for each statement, in their order. */
export const judged = ({ statements }: Judge, answer: Json): readonly Judged[] => {
	const items = itemsOf(fieldOf(answer, 'judged'));
	return statements.map((_, index) => ({
		verdict: oneOf(SUPPORT, fieldOf(items[index], 'verdict')),
		why: textOf(fieldOf(items[index], 'why'))
	}));
};

/** The answer with one of them changed. */
export function judge(asked: Judge, answer: Json, index: number, by: Partial<Judged>): Json {
	const all = judged(asked, answer);
	const own = all[index];
	return { judged: (own ? replaced(all, index, { ...own, ...by }) : all).map((one) => ({ ...one })) };
}
