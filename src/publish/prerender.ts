import { render } from 'svelte/server';
import { english } from '../locales/english';
import { provide } from '../session/context';
import { Session } from '../session/session.svelte';
import Reader from '../shells/reader/Reader.svelte';
import { readText } from '../story/read';
import { cut } from '../story/cut';
import type { Parts } from './page';

export { page } from './page';

/** The story as inert data. `<` is escaped, so that no text of it can end the element. */
export function island(json: string, language: string): string {
	const data = JSON.stringify(cut(JSON.parse(json), language)).replace(/</g, '\\u003c');
	return `<script type="application/json" id="story">${data}</script>`;
}

/** A story's page as it is before any script runs: the whole story, nothing selected. */
export function prerender(json: string, language: string): Parts {
	const { story, problems } = readText(json, language);
	const session = new Session(story, english, undefined, problems);
	const { head, body } = render(Reader, { context: provide(session) });
	return {
		language: story.language,
		title: story.title,
		description: story.standfirst,
		path: `${story.id}/`,
		head,
		body,
		island: island(json, language)
	};
}
