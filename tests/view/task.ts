import { cleanup, render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { page } from 'vitest/browser';
import '../../src/app.css';
import Task from '../../src/activities/Task.svelte';
import { english } from '../../src/locales/english';
import { provide } from '../../src/session/context';
import type { Json } from '../../src/session/room';
import { Classroom, CLASSROOM_KEY } from '../../src/session/room.svelte';
import { Session } from '../../src/session/session.svelte';
import type { Activity } from '../../src/story/sequence';
import type { Story } from '../../src/story/story';

export const STEP = 'lesson.step';

interface Room {
	width?: number;
	height?: number;
	big?: boolean;
	/** Size of the type around it. */
	type?: string;
	/** What was put in before. */
	answer?: Json;
	revealed?: boolean;
}

const USUAL: Required<Room> = {
	width: 900,
	height: 900,
	big: false,
	type: '',
	answer: null,
	revealed: false
};

/** One activity in a classroom of its own. */
export async function classroom(
	story: Story,
	activity: Activity,
	room: Room = {},
	/** Another part of the classroom than the activity. */
	part?: Component
) {
	const { width, height, big, type, answer, revealed } = { ...USUAL, ...room };
	cleanup();
	await page.viewport(width, height);
	const ground = document.createElement('div');
	ground.className = 'daybook';
	ground.style.fontSize = type;
	document.body.replaceChildren(ground);
	document.body.style.margin = '0';
	const there = new Classroom();
	if (answer !== null || revealed) there.change(STEP, { answer, revealed });
	const main = ground.appendChild(document.createElement('main'));
	const context = provide(new Session(story, english)).set(CLASSROOM_KEY, there);
	if (part) render(part, { target: main, context });
	else render(Task, { target: main, props: { name: STEP, activity, big }, context });
	return there;
}
