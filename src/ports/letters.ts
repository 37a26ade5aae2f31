/** Whether single letters are keys, and where they are letters. */

/** What is written in. */
export const TEXT =
	'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

const OFF = ['keys', 'off'] as const;

/**
 * Whether single letters are obeyed in this window. The page's query holds it: it outlives a reload, as a
 * clicker's F5 makes one, and is nobody's business but this window's (a focus and a room are shared).
 */
export const lettersOn = (): boolean => new URLSearchParams(location.search).get(OFF[0]) !== OFF[1];

export function setLetters(on: boolean) {
	const page = new URL(location.href);
	if (on) page.searchParams.delete(OFF[0]);
	else page.searchParams.set(...OFF);
	try {
		history.replaceState(history.state, '', page);
	} catch {
		return;
	}
}
