import type { Session } from '../session/session.svelte';

/** What is played, and how it is moved. */
export interface Played {
	readonly count: number;
	/** Moves the focus to a stop. */
	readonly show: (stop: number) => void;
	/** What is moved, as it is now: once somebody else has moved it, playing stops. */
	readonly now: () => string;
	/** Puts back what was there before. */
	readonly back: () => void;
}

export const SPEEDS = ['slow', 'usual', 'quick'] as const;
/** Milliseconds a stop. At the slow one there is time to hear each. */
const PACE = { slow: 7000, usual: 3500, quick: 1500 };

/** Where a player is, and whether it runs. Make it in a component: it holds a timer while it runs. */
export function playing(session: Session, played: () => Played) {
	let speed = $state<(typeof SPEEDS)[number]>('usual');
	let runs = $state(false);
	/** -1: not begun. */
	let index = $state(-1);
	let held = '';
	const last = $derived(index >= played().count - 1);

	/** The session is told, so that what follows it in spoken words keeps quiet. */
	const run = (on: boolean) => void (runs = session.playing = on);
	function go(to: number) {
		index = to;
		played().show(to);
		held = played().now();
	}
	function tick() {
		if (played().now() !== held) return run(false);
		go(index + 1);
		if (last) run(false);
	}
	$effect(() => {
		if (!runs || index < 0) return;
		const timer = setTimeout(tick, PACE[speed]);
		return () => clearTimeout(timer);
	});

	return {
		get speed() {
			return speed;
		},
		get runs() {
			return runs;
		},
		get index() {
			return index;
		},
		get last() {
			return last;
		},
		/** By its place in `SPEEDS`. */
		pace: (at: number) => void (speed = SPEEDS[at] ?? speed),
		stop: () => run(false),
		/** From the end it begins anew. */
		start() {
			if (played().count === 0) return;
			go(last ? 0 : index + 1);
			run(played().count > 1);
		},
		step(by: number) {
			run(false);
			if (played().count > 0) go(Math.min(Math.max(index + by, 0), played().count - 1));
		},
		/** The same stop, shown in another way. */
		again: () => void (index >= 0 && go(index)),
		restore() {
			if (index < 0) return;
			run(false);
			index = -1;
			played().back();
		}
	};
}
