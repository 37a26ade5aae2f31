import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { decode } from '../session/address';
import { provide } from '../session/context';
import { Session } from '../session/session.svelte';
import { FRAME_KEY, type Frame } from '../session/frame';
import type { Site } from '../session/site';
import { givesAway, nameOf } from '../session/steps';
import Start from '../shells/class/Start.svelte';
import Scroll from '../shells/scroll/Scroll.svelte';
import { forPupils } from '../story/cut';
import { readText } from '../story/read';
import type { Story } from '../story/story';
import Detail from '../views/detail/Detail.svelte';
import Figures from '../views/figures/Figures.svelte';
import { drawing } from './drawings';
import { inert } from './inert';
import type { Parts } from './page';
import { localeOf } from './spoken';

/** A page for a class, as it is before any script runs. */
export interface Lesson {
	/** In the folder of the story. */
	readonly fileName: string;
	/** Which shell the build has rendered. */
	readonly shell: 'class' | 'scroll';
	readonly parts: Parts;
}

/** Width of a drawing in the column of a telling that is read without scripts or on paper, in pixels. */
const STILL = 616;

/** Views that are words, not drawings. */
const WORDED: Readonly<Record<string, Component>> = { detail: Detail, figures: Figures };

function still(session: Session, name: string): string {
	const worded = WORDED[name];
	if (!worded) return drawing(session, name, STILL);
	// In a frame: a page of its own would give the detail a sheet to open.
	const frame: Frame = { rows: 3, height: null };
	const context = new Map<symbol, unknown>([...provide(session), [FRAME_KEY, frame]]);
	return render(worded, { context, idPrefix: `${session.focus.step ?? name}-` }).body;
}

/** What each step shows, drawn into its place. */
function withStills(body: string, story: Story): string {
	const [sequence] = story.sequences;
	if (!sequence) return body;
	return sequence.steps.reduce((before, step) => {
		const name = nameOf(sequence, step);
		const session = new Session(story, localeOf(story.language), {
			...decode(step.address, story.timeZone),
			step: name
		});
		const drawn = session.focus.views.map((view) => still(session, view)).join('');
		const place = `data-still="${name}">`;
		return givesAway(step.activity) ? before : before.replace(place, () => place + drawn);
	}, body);
}

function parts(component: Component, story: Story, site: Site): Parts {
	const session = new Session(story, localeOf(story.language));
	const { head, body } = render(component, { context: provide(session, site) });
	return { story, head, body, island: inert({ story, problems: [] }, 'id="story"') };
}

/** The teachers' page, and one long page for each sequence; nothing for a story without sequences. */
export function lessons(json: string, language: string, root: string): readonly Lesson[] {
	const { story } = readText(json, language);
	if (story.sequences.length === 0) return [];
	const site: Site = { root, carried: () => undefined };
	const pupils = forPupils(story);
	return [
		{ fileName: 'class.html', shell: 'class', parts: parts(Start, story, site) },
		...pupils.sequences.map((sequence): Lesson => {
			const own = { ...pupils, sequences: [sequence] };
			const page = parts(Scroll, own, site);
			return {
				fileName: `${sequence.id}.html`,
				shell: 'scroll',
				parts: { ...page, body: withStills(page.body, own) }
			};
		})
	];
}
