import { lettersOn, TEXT } from './letters';

/** Calls `ask` when “?” is pressed where nobody writes, unless single characters are switched off. Returns how to stop. */
export function question(ask: () => void): () => void {
	function press(event: KeyboardEvent) {
		const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
		if (key !== '?' || ctrlKey || metaKey || altKey || repeat || event.defaultPrevented) return;
		// A box to tick is an input too, but nobody writes in it.
		const writes =
			target instanceof Element && target.closest(TEXT)?.matches(':not([type=checkbox], [type=radio])');
		if (writes || document.querySelector('dialog[open]') || !lettersOn()) return;
		event.preventDefault();
		ask();
	}
	addEventListener('keydown', press);
	return () => removeEventListener('keydown', press);
}
