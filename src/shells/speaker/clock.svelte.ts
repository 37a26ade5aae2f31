import { began, begin } from '../../ports/began';

/** The time of a lesson: now, when it began, and since when its step is shown. Epoch milliseconds. */
export class Clock {
	now = $state(0);
	start = $state(0);
	since = $state(0);
	readonly #story: string;

	/** `story` is the id of the story whose lesson it is. */
	constructor(story: string) {
		this.#story = story;
	}

	/** Returns how to stop. */
	run = () => {
		const now = Date.now();
		this.now = now;
		this.start = began(this.#story, now);
		const timer = setInterval(() => (this.now = Date.now()), 1000);
		return () => clearInterval(timer);
	};
	restart = () => (this.start = begin(this.#story, this.now));
	/** Another step is shown. */
	turn = () => (this.since = Date.now());
}
