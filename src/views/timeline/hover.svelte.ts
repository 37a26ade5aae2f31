import type { Session } from '../../session/session.svelte';
import type { Shown } from './labels';

/** Long enough to reach with the pointer what the tip says, in milliseconds. */
const GRACE = 120;

/** A finger selects and gets no tip; neither does the focus that a press leaves behind. */
const explains = (event: PointerEvent | FocusEvent): boolean =>
	'pointerType' in event
		? event.pointerType !== 'touch'
		: event.target instanceof Element && event.target.matches(':focus-visible');

/** What is pointed at or has the focus: told to all views, and explained beside the mark. */
export class Hover {
	/** What the tip is about. */
	tip = $state.raw<Shown | null>(null);
	/** The mark that last had the focus. */
	last = $state.raw<string | null>(null);
	readonly #session: Session;
	#leaving: ReturnType<typeof setTimeout> | undefined;

	constructor(session: Session) {
		this.#session = session;
	}

	point = (shown: Shown | null, event: PointerEvent | FocusEvent) => {
		this.stay();
		if (!shown) {
			this.#leaving = setTimeout(this.leave, GRACE);
			return;
		}
		this.#session.hover(shown.seen.event.id);
		if (event.type === 'focus') this.last = shown.seen.event.id;
		if (explains(event)) this.tip = shown;
	};

	stay = () => clearTimeout(this.#leaving);

	leave = () => {
		this.stay();
		this.#session.hover(null);
		this.tip = null;
	};
}
