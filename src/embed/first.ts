import { readOptions } from '../session/options';
import { dress } from '../shells/dress';

/**
 * Runs while an embed is still arriving: of the drawings that the build has put into it, those stay that its
 * address asks for, in the look that it asks for. So a chart is there long before the program is.
 */
const root = document.getElementById('daybook');
const drawn = [...(root?.querySelectorAll<HTMLElement>('[data-view]') ?? [])];
const asked = [location.hash.slice(1), location.search]
	.map((address) => new URLSearchParams(address).get('view'))
	.find(Boolean)
	?.split('~');
const names = drawn.map(({ dataset }) => dataset['view'] ?? '').filter((name) => asked?.includes(name));

if (root) dress(root, readOptions(location.search));
for (const section of drawn)
	section.hidden = !(asked ? names : ['timeline']).includes(section.dataset['view'] ?? '');
// A chart by itself has its own title.
for (const title of root?.querySelectorAll<HTMLElement>('[data-whole]') ?? [])
	title.hidden = names.length === 1 && asked?.length === 1 && names[0] !== 'timeline';
