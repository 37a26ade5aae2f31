import { cleanup, render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { page } from 'vitest/browser';
import '../../src/app.css';
import { english } from '../../src/locales/english';
import { provide } from '../../src/session/context';
import { EVERYTHING, type Focus } from '../../src/session/focus';
import { Session } from '../../src/session/session.svelte';
import { readText } from '../../src/story/read';
import type { Story } from '../../src/story/story';
import { at, claim, day, event, exact, story } from '../sample';

/** The real story. */
/** As the server of the tests gives it. */
const belarus = await (await fetch('/belarus-2020/story.json')).text();
export const BELARUS = readText(belarus).story;

/** Four events in three subjects; the march is known only by its day. */
const SMALL = story({
	events: [
		event('polls', { category: 'vote', title: 'Polls close', when: exact('9 20:00'), place: 'minsk' }),
		event('march', { category: 'protest', title: 'A march', when: day('12') }),
		event('gate', {
			category: 'release',
			title: 'First people leave',
			when: exact('13 22:30'),
			place: 'akrestsina'
		}),
		event('count', { category: 'release', title: 'A count', when: exact('14 16:11'), place: 'minsk' })
	],
	claims: [
		claim('P', 'polls', { known: exact('9 20:10') }),
		claim('M', 'march', { standing: 'agency', known: day('12'), confidence: 'low' }),
		claim('G', 'gate', { standing: 'independent', known: exact('14 01:01'), confidence: 'medium' }),
		claim('C', 'count', { known: exact('14 16:11') })
	]
});

/** 14 August, 10:00 in Minsk. */
export const MORNING = at('14 10:00');

/** Parts of the page of a story, this wide, and the visit that they share. */
export async function show(
	parts: readonly Component[],
	{ story = SMALL, width = 1280, focus = {} }: { story?: Story; width?: number; focus?: Partial<Focus> } = {}
) {
	cleanup();
	await page.viewport(width, 900);
	const ground = document.createElement('div');
	ground.className = 'daybook';
	document.body.replaceChildren(ground);
	document.body.style.margin = '0';
	const session = new Session(story, english, { ...EVERYTHING, ...focus });
	for (const part of parts) {
		const section = ground.appendChild(document.createElement('section'));
		render(part, { target: section, context: provide(session) });
	}
	return session;
}
