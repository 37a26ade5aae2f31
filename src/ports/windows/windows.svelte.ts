import type { Port } from '../../session/mirror.svelte';
import type { Classroom } from '../../session/room.svelte';
import { heard, message, replica, said, wrote, type Replica, type Shared } from './replica';
import { channel, peers, type Wire } from './wires';

/** How often a window says where it is, so that one that came late, or missed something, catches up. */
const BEAT_MS = 1000;
/** A window that has not spoken for so long is gone. */
const GONE_MS = 3500;

/** Whether a window was led to its address: not reloaded, and not opened by one that goes on in the meantime. */
function led(own: Window): boolean {
	const [how] = own.performance.getEntriesByType('navigation');
	return own.opener === null && how instanceof PerformanceNavigationTiming && how.type === 'navigate';
}

/** The windows of one lesson on this machine. */
export class Windows {
	/** Whether another window has been heard lately. */
	answers = $state(false);
	readonly #own;
	readonly #peers;
	readonly #wires: readonly Wire[];
	#opened: Window | null = null;

	/** `copy` tells copies of one story apart that hold something else: a calm one, one that was pinned. */
	constructor(story: string, copy = '', own: Window = window) {
		this.#own = own;
		this.#peers = peers(own);
		this.#wires = [channel(`daybook:class:${story}${copy && `:${copy}`}`), this.#peers];
	}

	/** Opens a page as a window of its own, and talks to it; one that is open comes to the front as it is. */
	open = (url: string, name: string): boolean => {
		if (this.#opened && !this.#opened.closed) {
			this.#opened.focus();
			return true;
		}
		this.#opened = this.#own.open(url, name);
		this.#peers.add(this.#opened);
		return this.#opened !== null;
	};

	/** Keeps the session and the room the same in all of them. `named`: this one's address named a step. */
	join =
		(classroom: Classroom, named: boolean): Port =>
		(session) => {
			const now = (): Shared => ({ address: session.address, room: classroom.room });
			const same = (a: Shared, b: Shared) =>
				a.address === b.address && JSON.stringify(a.room) === JSON.stringify(b.room);
			let own: Replica = replica(
				session.story.id,
				crypto.getRandomValues(new Uint32Array(2)).join('-'),
				now(),
				named && led(this.#own)
			);
			/** What this window showed when it last agreed: only a change away from it is told, so nothing echoes. */
			let agreed = own.state;
			let last = 0;

			const send = () => {
				for (const wire of this.#wires) wire.send(said(own));
			};
			const show = (state: Shared) => {
				if (state.address !== session.address) session.go(state.address);
				classroom.room = state.room;
				agreed = now();
			};
			const receive = (input: unknown) => {
				const told = message(input, session.story.id);
				if (!told) return;
				last = Date.now();
				this.answers = true;
				const before = own;
				const next = heard(own, told);
				own = next.own;
				if (own.state !== before.state) show(own.state);
				if (next.answer) send();
			};
			const beat = () => {
				this.answers = Date.now() - last < GONE_MS;
				send();
			};

			const unlisten = this.#wires.map((wire) => wire.listen(receive));
			const stop = $effect.root(() => {
				$effect(() => {
					const state = now();
					if (same(state, agreed)) return;
					agreed = state;
					own = wrote(own, state);
					send();
				});
			});
			const beating = setInterval(beat, BEAT_MS);
			send();
			return () => {
				clearInterval(beating);
				stop();
				for (const undo of unlisten) undo();
			};
		};
}
