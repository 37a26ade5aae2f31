/** How a host colours the element from outside: custom properties, each named as it is in our own styles. */

const COLOURS = ['paper', 'panel', 'ink', 'ink-2', 'line', 'accent', 'land', 'water'];
const SUBJECTS = ['cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5'];

/** Each custom property of the host, and the tokens that follow it. */
const FOLLOWS: readonly (readonly [property: string, rules: string])[] = [
	...[...COLOURS, ...SUBJECTS].map((name) => [name, `--${name}:var(--daybook-${name});`] as const),
	['accent', '--accent-soft:color-mix(in srgb,var(--daybook-accent) 14%,transparent);'],
	// Black or white, whichever stands out from the accent.
	['accent', '--on-accent:oklch(from var(--daybook-accent) calc((0.65 - l) * infinity) 0 0);'],
	['font', '--sans:var(--daybook-font);'],
	['font-head', '--serif:var(--daybook-font-head);']
];

/**
 * Rules for the properties that `host` has. Only on screens, because paper has colours of its own, and not
 * in high contrast, because that is what a reader or an editor asked for.
 */
export function theming(host: Element): string {
	const style = getComputedStyle(host);
	const rules = FOLLOWS.filter(([name]) => style.getPropertyValue(`--daybook-${name}`).trim() !== '');
	return `@media screen{.daybook:not([data-theme='contrast']){${rules.map(([, rule]) => rule).join('')}}}`;
}
