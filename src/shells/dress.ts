import type { Options } from '../session/options';
import { accentTokens } from './accent';

const ACCENTED = ['--accent', '--accent-soft', '--on-accent'];

/** Gives the root of a story (`.daybook`) the look that its host asks for. */
export function dress(root: Element, { theme, accent }: Options): void {
	if (!(root instanceof HTMLElement)) return;
	if (theme === 'auto') delete root.dataset['theme'];
	else root.dataset['theme'] = theme;
	for (const name of ACCENTED) root.style.removeProperty(name);
	// High contrast has an accent of its own.
	const tokens = accent && theme !== 'contrast' ? accentTokens(accent) : {};
	for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
}
