import { lettersOn, TEXT } from './letters';

/** Whether a press of “?” asks for help: nobody writes there, no dialog is open, and single characters are keys. */
export function asks({ target, ctrlKey, metaKey, altKey, repeat, defaultPrevented }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey || repeat || defaultPrevented) return false;
	const field = target instanceof Element ? target.closest(TEXT) : null;
	// A box to tick is an input too, but nobody writes in it.
	const writes = field?.matches(':not([type=checkbox], [type=radio])');
	return !writes && !document.querySelector('dialog[open]') && lettersOn();
}
