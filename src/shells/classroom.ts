import { askedShell, suited } from './page';
import { forPupils } from '../story/cut';
import type { Carried } from '../story/carried';
import type { Shell, Told } from './shell';
import { show } from './shell';

/** The shells of the classroom, by what `?shell=` calls them: each is fetched when it is asked for. */
const SHELLS: Readonly<Record<string, () => Promise<{ readonly default: Shell }>>> = {
	class: () => import('./class'),
	stage: () => import('./stage'),
	speaker: () => import('./speaker'),
	print: () => import('./print'),
	scroll: () => import('./scroll')
};

/** Whether a page that holds them all was asked for one of them. */
export const inClass = (): boolean => Object.hasOwn(SHELLS, askedShell() ?? '');

/** Shows the story in the shell that was asked for, else in `own`, the one that the build has rendered. */
export async function classroom(
	read: Carried,
	tell: (story: Carried) => Told,
	root: Element,
	own?: string
): Promise<void> {
	const name = inClass() ? askedShell() : own;
	const load = name == null ? undefined : SHELLS[name];
	if (!load) return;
	const whole = await suited(read);
	// A page that pupils read holds no notes and no answers, whatever it was made from.
	const told = tell(name === 'scroll' ? { ...whole, story: forPupils(whole.story) } : whole);
	// What is there shows the whole story in another shell.
	if (name !== own || whole !== read) root.replaceChildren();
	show((await load()).default, told, root);
}
