/** How long words must stand still before they are spoken: longer than the pauses within a drag. */
const SETTLED = 500;

/**
 * Puts `text` into a live region once it has stopped changing: an attachment, made anew with every
 * text, so that a drag is announced at its end and not at every step.
 */
export const announce =
	(text: string) =>
	(region: Element): (() => void) => {
		const timer = setTimeout(() => {
			if (region.textContent !== text) region.textContent = text;
		}, SETTLED);
		return () => clearTimeout(timer);
	};
