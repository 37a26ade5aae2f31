/**
 * Brings the first match of `selector` in the same story into view and gives it the focus: a jump that
 * leaves the address alone, which is the state. The match must be able to take the focus.
 */
export function reach(from: Element, selector: string): void {
	const target = from.closest('.daybook')?.querySelector<HTMLElement>(selector);
	target?.scrollIntoView({ block: 'start' });
	target?.focus({ preventScroll: true });
}
