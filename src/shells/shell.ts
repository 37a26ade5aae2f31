import { hydrate, mount, unmount, type Component } from 'svelte';
import type { Locale } from '../locales/locale';
import type { Later } from '../locales/parts';
import type { Port } from '../session/mirror.svelte';
import { provide } from '../session/context';
import { EVERYTHING } from '../session/focus';
import { OPTIONS_KEY, type Options } from '../session/options';
import { Session } from '../session/session.svelte';
import type { Site } from '../session/site';
import type { Carried } from '../story/carried';

/** A place to show a story: a layout, and the lines that lead out of it. */
export interface Shell {
	readonly component: Component;
	readonly ports: () => readonly Port[];
	/** What the build rendered is one of many forms that the address may ask for: it is replaced, not taken over. */
	readonly fresh?: true;
	/** Gives the target the look that the host asks for. */
	readonly dress?: (target: Element, options: Options) => void;
}

/** A story, where its files are, and how it is to be shown. */
export interface Told extends Carried {
	readonly site: Site;
	/** What is shown first: a focus as an address. */
	readonly address: string;
	readonly options?: Options;
	/** The language of the page, as far as the first view needs it. */
	readonly locale: Locale;
	/** The rest of its words, on their way. */
	readonly later?: Promise<Later> | undefined;
}

export interface Shown {
	readonly session: Session;
	close(): void;
}

/**
 * Show a story in `target`. What the build has rendered there is taken over as it is, with nothing
 * selected, and only then is the address applied: so what a reader sees first is never thrown away.
 */
export function show(shell: Shell, told: Told, target: Element): Shown {
	const session = new Session(told.story, told.locale, EVERYTHING, told.problems);
	session.learn(told.later);
	const context = provide(session, told.site).set(OPTIONS_KEY, told.options);
	if (told.options) shell.dress?.(target, told.options);
	if (shell.fresh) target.replaceChildren();
	if (!target.firstElementChild) session.go(told.address);
	const start = target.firstElementChild ? hydrate : mount;
	const root = start(shell.component, { target, context });
	session.go(told.address);
	const detach = shell.ports().map((attach) => attach(session));
	return {
		session,
		close() {
			for (const undo of detach) undo();
			void unmount(root);
		}
	};
}
