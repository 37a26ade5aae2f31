import { getContext, setContext } from 'svelte';
import type { Order } from '../ports/keys';
import { setLetters } from '../ports/letters';
import { encode } from '../session/address';
import { isTold } from '../session/room';
import { CLASSROOM_KEY, Classroom } from '../session/room.svelte';
import type { Session } from '../session/session.svelte';
import { addressOf, beside, itemsOf, nameOf, standAt, strayed, type Stand } from '../session/steps';
import { EXPLORED } from './explored';

/** What comes next: the answer to what is asked, the next thing that is asked, the next step, or nothing. */
export type Ahead = 'answer' | 'item' | 'step' | 'end';

/** A dialog over the step. */
export type Open = 'overview' | 'jump' | 'help';

/** The lesson that a window shows or steers: where it stands, and what its keys and buttons do. */
export class Lesson {
	readonly session;
	/** Whether the address that the window was opened with names a step. */
	readonly named;
	readonly classroom = new Classroom();
	open = $state<Open | null>(null);
	/** Whether single letters are keys. */
	letters = $state(true);
	/** What only one kind of window can do: the stage fills the screen, each opens the other. */
	own: Partial<Record<Order, () => void>> = {};

	constructor(session: Session) {
		this.session = session;
		this.named = standAt(session.story, session.focus.step) !== undefined;
	}

	/** The step that is shown: the first one where the address names none. */
	readonly stand = $derived.by((): Stand | undefined => {
		const { story, focus } = this.session;
		return standAt(story, focus.step) ?? standAt(story, story.sequences[0]?.id ?? null);
	});
	/** Of the step: the same as long as the step is, whatever is chosen at it. */
	readonly name = $derived.by(() => this.stand?.name);
	readonly strayed = $derived.by(
		() => this.stand !== undefined && strayed(this.stand, this.session.focus, this.session.story.timeZone)
	);
	readonly exploring = $derived.by(() => this.session.focus.views.length > 1);

	readonly ahead = $derived.by((): Ahead => {
		const { stand } = this;
		const asked = stand?.step.activity;
		if (!stand) return 'end';
		const work = this.classroom.work(stand.name);
		if (asked && !isTold(work)) return 'answer';
		if (asked && work.item < itemsOf(asked) - 1) return 'item';
		return stand.index < stand.sequence.steps.length - 1 ? 'step' : 'end';
	});

	address = (stand: Stand): string => addressOf(stand, this.session.focus, this.session.story.timeZone);
	go = (stand: Stand) => this.session.go(this.address(stand));
	by = (steps: number) => {
		if (this.stand) this.go(beside(this.stand, steps));
	};
	/** One thing after the other, answers too. */
	forward = () => {
		const { step, name = '' } = this.stand ?? {};
		const { ahead, classroom } = this;
		if (ahead === 'answer' && step?.activity) classroom.reveal(name, itemsOf(step.activity));
		else if (ahead === 'item') classroom.change(name, { item: classroom.work(name).item + 1 });
		else this.by(1);
	};
	/** The step of that number, from 1, of the sequence that is shown; none if there is none. */
	numbered = (number: number): Stand | undefined => {
		const { sequence } = this.stand ?? {};
		const step = sequence?.steps[number - 1];
		return sequence && step && { sequence, step, index: number - 1, name: nameOf(sequence, step) };
	};
	return = () => this.by(0);
	/** The reader's usual views, at the size of the back row. */
	explore = (event: string | null = this.session.focus.event, claim: string | null = null) => {
		const { focus, story } = this.session;
		const step = this.stand?.name ?? null;
		this.session.go(encode({ ...focus, event, claim, views: EXPLORED, step }, story.timeZone));
	};
	useLetters = (on: boolean) => {
		this.letters = on;
		setLetters(on);
	};
	#leave = () => {
		// A dialog closes itself.
		if (this.open) return;
		if (this.classroom.room.black) this.classroom.blank(false);
		else if (this.strayed) this.return();
	};

	readonly #orders: Readonly<Partial<Record<Order, () => void>>> = {
		next: () => this.by(1),
		back: () => this.by(-1),
		first: () => this.by(-Infinity),
		last: () => this.by(Infinity),
		blank: () => this.classroom.blank(!this.classroom.room.black),
		overview: () => (this.open = this.open === 'overview' ? null : 'overview'),
		jump: () => (this.open = 'jump'),
		help: () => (this.open = this.open === 'help' ? null : 'help'),
		leave: this.#leave
	};
	act = (order: Order) => (this.own[order] ?? this.#orders[order])?.();
}

const KEY = Symbol('lesson');

/** Gives what stands in a window its lesson, and the classroom that goes with it. */
export function giveLesson(session: Session): Lesson {
	const lesson = new Lesson(session);
	setContext(CLASSROOM_KEY, lesson.classroom);
	return setContext(KEY, lesson);
}

export function useLesson(): Lesson {
	const lesson = getContext<Lesson | undefined>(KEY);
	if (!lesson) throw new Error('useLesson(): stand inside a shell that called giveLesson()');
	return lesson;
}
