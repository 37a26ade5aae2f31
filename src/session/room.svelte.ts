import { getContext } from 'svelte';
import * as move from './room';
import type { Room, Work } from './room';

/** The classroom that a stage, a speaker's window or a page for pupils stands in. */
export class Classroom {
	/** Replaced, never mutated, so that it can be compared, sent and stored. */
	room = $state.raw<Room>(move.EMPTY);

	work = (step: string): Work => move.workAt(this.room, step);
	change = (step: string, by: Partial<Work>) => (this.room = move.change(this.room, step, by));
	raise = (step: string, option: string, by: number) => (this.room = move.raise(this.room, step, option, by));
	/** `count`: how many items the step has. */
	reveal = (step: string, count: number) => (this.room = move.reveal(this.room, step, count));
	hide = (step: string) => (this.room = move.hide(this.room, step));
	blank = (black: boolean) => (this.room = move.blank(this.room, black));
	clear = () => (this.room = move.cleared(this.room));
}

export const CLASSROOM_KEY = Symbol('classroom');

export function useClassroom(): Classroom {
	const room = getContext<Classroom | undefined>(CLASSROOM_KEY);
	if (!room) throw new Error('useClassroom(): a shell sets CLASSROOM_KEY');
	return room;
}
