import { hydrate, mount, type Component } from 'svelte';
import { english } from '../locales/english';
import type { Port } from '../session/mirror.svelte';
import { arrival } from '../session/address';
import { provide } from '../session/context';
import { EVERYTHING } from '../session/focus';
import { Session } from '../session/session.svelte';
import type { Carried } from '../story/carried';

/** A place to show a story: a layout, and the lines that lead out of it. */
export interface Shell {
	readonly component: Component;
	readonly ports: () => readonly Port[];
}

const modules = import.meta.glob<Shell>('./*/index.ts', { import: 'default' });

/**
 * Show a story in `target`. What the build has rendered there is taken over as it is, with nothing
 * selected, and only then is the address applied: so what a reader sees first is never thrown away.
 */
export async function open(name: string, { story, problems }: Carried, target: Element) {
	const load = modules[`./${name}/index.ts`];
	if (!load) throw new Error(`unknown shell: ${name}`);
	const { component, ports } = await load();
	const session = new Session(story, english, EVERYTHING, problems);
	const options = { target, context: provide(session) };
	if (target.firstElementChild) hydrate(component, options);
	else mount(component, options);
	session.go(arrival(location.search, location.hash));
	for (const attach of ports()) attach(session);
}
