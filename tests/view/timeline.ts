import { render } from '@testing-library/svelte';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/app.css';
import { english } from '../../src/locales/english';
import { provide } from '../../src/session/context';
import { EVERYTHING, type Focus } from '../../src/session/focus';
import { Session } from '../../src/session/session.svelte';
import type { Story } from '../../src/story/story';
import Timeline from '../../src/views/timeline/Timeline.svelte';

const MARGIN = 16;

/** The timeline of a story, this wide, alone in a page with its margins. */
export async function show(
	story: Story,
	{ width = 880, focus = {} }: { width?: number; focus?: Partial<Focus> } = {}
) {
	await page.viewport(width + 2 * MARGIN, 900);
	const ground = document.createElement('div');
	ground.className = 'daybook';
	ground.style.padding = `0 ${MARGIN}px`;
	const section = ground.appendChild(document.createElement('section'));
	document.body.replaceChildren(ground);
	document.body.style.margin = '0';
	const session = new Session(story, english, { ...EVERYTHING, ...focus });
	render(Timeline, { target: section, context: provide(session) });
	await expect.element(page.getByRole('slider', { name: 'From' })).toBeVisible();
	return session;
}
