import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { provide } from '../session/context';
import { EVERYTHING } from '../session/focus';
import { Session } from '../session/session.svelte';
import type { Site } from '../session/site';
import Embed from '../shells/embed/Embed.svelte';
import Reader from '../shells/reader/Reader.svelte';
import type { Carried } from '../story/carried';
import { forEmbeds, forReaders } from '../story/cut';
import { readText } from '../story/read';
import type { Story } from '../story/story';
import { views, type View } from '../views/view';
import { drawing } from './drawings';
import { inert } from './inert';
import type { Parts } from './page';
import { localeOf } from './spoken';

export { page } from './page';
export { picturesOf } from './pictures';
export { single } from './single';
export { inert } from './inert';
export { lessons } from './lessons';
export { around } from './found/around';
export { files } from './found/files';
export { editions } from './found/places';
export { FILE as OUTLINES } from '../views/map/ground';

/** What a page carries of a story file, as the build has read it. */
export const island = (json: string, language: string): string =>
	inert(readText(json, language), 'id="story"');

/** The story as a kind of page needs it. */
const cut = (json: string, language: string, way: (story: Story) => Story): Carried => {
	const read = readText(json, language);
	return { ...read, story: way(read.story) };
};

const fetched = async ({ component, load }: View): Promise<Component | undefined> =>
	component ?? (await load?.())?.default;

/** The views that can be read before any script runs. Fetched here, because later the loader is closed. */
const early = await Promise.all(
	views.filter(({ early }) => early).map(async (view) => ({ id: view.id, component: await fetched(view) }))
);

/** Puts what was rendered apart into its section of the frame around it. */
const fill = (body: string, id: string, inner: string): string =>
	body.replace(
		new RegExp(`(<section[^>]*\\bdata-view="${id}"[^>]*>)[\\s\\S]*?(</section>)`),
		(_, open: string, close: string) => open + inner + close
	);

/** What the page around a story takes from it. */
function about({ story, problems }: Carried, frame: ReturnType<typeof render>, body: string): Parts {
	return {
		story,
		head: frame.head,
		body,
		island: inert({ story, problems }, 'id="story"')
	};
}

const siteAt = (root: string): Site => ({ root, carried: () => undefined });

/**
 * A story's page as it is before any script runs: nothing selected. `root` leads to the root of the site;
 * `later` are the ids of views that wait for the program.
 */
export function prerender(
	json: string,
	language: string,
	root: string,
	later: readonly string[] = []
): Parts {
	const read = cut(json, language, forReaders);
	const context = provide(
		new Session(read.story, localeOf(read.story.language), undefined, read.problems),
		siteAt(root)
	);
	const frame = render(Reader, { context });
	const body = early.reduce(
		(before, { id, component }) =>
			// Each view is a root of its own, so its ids are its own too.
			component && !later.includes(id)
				? fill(before, id, render(component, { context, idPrefix: `${id}-` }).body)
				: before,
		frame.body
	);
	return about(read, frame, body);
}

/** Widths of a frame in a narrow and in a wide article, without the margins of the embed, in pixels. */
const FRAMES = { narrow: 296, wide: 616 };

/** An embed as it is before its program has arrived: all that it might be asked for, drawn at two widths. */
export function embedded(json: string, language: string, root: string): Parts {
	const read = cut(json, language, forEmbeds);
	const drawn = ['timeline', ...read.story.charts.map(({ id }) => id)];
	const session = new Session(read.story, localeOf(read.story.language), { ...EVERYTHING, views: drawn });
	const frame = render(Embed, { context: provide(session, siteAt(root)) });
	// Rows of figures flow into any width; what stands on a clock is drawn for two.
	const flows = (name: string) => read.story.charts.some(({ id, lane }) => id === name && lane === undefined);
	const at = (name: string) =>
		Object.entries(FRAMES)
			.filter(([size]) => size === 'narrow' || !flows(name))
			.map(
				([size, width]) =>
					`<div class="drawn ${flows(name) ? '' : size}">${drawing(session, name, width)}</div>`
			)
			.join('');
	const body = drawn.reduce((before, name) => fill(before, name, at(name)), frame.body);
	// The program draws all of it anew, so it needs no marks by which to take it over.
	return about(read, frame, body.replaceAll(/<!--.*?-->/g, ''));
}
