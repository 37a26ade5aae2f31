import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { english } from '../locales/english';
import { provide } from '../session/context';
import { Session } from '../session/session.svelte';
import Reader from '../shells/reader/Reader.svelte';
import type { Carried } from '../story/carried';
import { readText } from '../story/read';
import { views, type View } from '../views/view';
import type { Parts } from './page';

export { page } from './page';

/** The story, read, as inert data. `<` is escaped, so that no text of it can end the element. */
const inert = (read: Carried): string =>
	`<script type="application/json" id="story">${JSON.stringify(read).replace(/</g, '\\u003c')}</script>`;

/** What a page carries of a story file. */
export const island = (json: string, language: string): string => inert(readText(json, language));

const fetched = async ({ component, load }: View): Promise<Component | undefined> =>
	component ?? (await load?.())?.default;

/** The views that can be read before any script runs. Fetched here, because later the loader is closed. */
const early = await Promise.all(
	views.filter(({ early }) => early).map(async (view) => ({ id: view.id, component: await fetched(view) }))
);

/** A story's page as it is before any script runs: the whole story, nothing selected. */
export function prerender(json: string, language: string): Parts {
	const read = readText(json, language);
	const { story, problems } = read;
	const context = provide(new Session(story, english, undefined, problems));
	const frame = render(Reader, { context });
	let body = frame.body;
	for (const { id, component } of early) {
		if (!component) continue;
		// Each view is a root of its own, so its ids are its own too.
		const inner = render(component, { context, idPrefix: `${id}-` }).body;
		const section = new RegExp(`(<section[^>]*\\bdata-view="${id}"[^>]*>)(</section>)`);
		body = body.replace(section, (_, open: string, close: string) => open + inner + close);
	}
	return {
		language: story.language,
		title: story.title,
		description: story.standfirst,
		path: `${story.id}/`,
		head: frame.head,
		body,
		island: inert(read)
	};
}
