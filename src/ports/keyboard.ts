import { orderOf, type Held, type Order } from './keys';
import { TEXT } from './letters';

/** The keyboard of a page that is shown to a class, and the clicker, which is one to the browser. */

const SLIDER = 'input[type="range"], [role="slider"]';
/** All that a press of Space does something to, or that moves among its own with the arrows. */
const BUTTON = 'button, summary, a[href], [role="button"], input[type="checkbox"], input[type="radio"]';

function heldBy(target: EventTarget | null): Held {
	if (!(target instanceof Element)) return 'nothing';
	if (target.closest(SLIDER)) return 'slider';
	if (target.closest('input[type="checkbox"]')) return 'button';
	// Radios move with the arrows as a slider does.
	if (target.closest('input[type="radio"]')) return 'slider';
	if (target.closest(TEXT)) return 'text';
	return target.closest(BUTTON) ? 'button' : 'nothing';
}

const isPage = ({ key }: KeyboardEvent) => key === 'PageDown' || key === 'PageUp';

/** What a key that is held down does again and again. */
const REPEATED: readonly Order[] = ['next', 'back'];
/** What keys do in front of a dialog: all others are for what is in it. */
const OVER: readonly Order[] = ['leave', 'overview', 'jump', 'help'];

/** What a page of the class says of its keys. */
interface Ways {
	/** Whether single letters count. */
	readonly letters: () => boolean;
	/** Whether a dialog is open. */
	readonly over: () => boolean;
}

/** Obeys the keys until the returned function is called. */
export function keyboard(
	act: (order: Order) => void,
	{ letters, over }: Ways,
	own: Window & typeof globalThis = window
): () => void {
	function orderFor(event: KeyboardEvent): Order | undefined {
		if (event.defaultPrevented || event.isComposing) return undefined;
		const order = orderOf(event, heldBy(event.composedPath()[0] ?? null), letters());
		return order && (!over() || isPage(event) || OVER.includes(order)) ? order : undefined;
	}
	/** What has the focus comes first, unless the key is a clicker's. */
	function press(event: KeyboardEvent, first: boolean) {
		const order = first === isPage(event) ? orderFor(event) : undefined;
		if (!order) return;
		// Esc closes a dialog by itself.
		if (order !== 'leave') event.preventDefault();
		if (first) event.stopPropagation();
		if (!event.repeat || REPEATED.includes(order)) act(order);
	}
	const early = (event: KeyboardEvent) => press(event, true);
	const late = (event: KeyboardEvent) => press(event, false);
	own.addEventListener('keydown', early, true);
	own.addEventListener('keydown', late);
	return () => {
		own.removeEventListener('keydown', early, true);
		own.removeEventListener('keydown', late);
	};
}
