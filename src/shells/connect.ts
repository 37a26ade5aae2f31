import { untrack } from 'svelte';
import { keyboard } from '../ports/keyboard';
import { lettersOn } from '../ports/letters';
import { memory } from '../ports/memory.svelte';
import type { Windows } from '../ports/windows/windows.svelte';
import type { Site } from '../session/site';
import type { Lesson } from './lesson.svelte';

/** Attaches the lines of a lesson: what is remembered, the other window, the keys. Returns how to detach them. */
export function connect(lesson: Lesson, windows: Windows): () => void {
	const { session, classroom } = lesson;
	lesson.letters = lettersOn();
	// Untracked: they watch on their own, and must not be attached anew with every change that they see.
	const undo = untrack(() => [
		// What is remembered comes first: another window knows better.
		memory(classroom)(session),
		windows.join(classroom, lesson.named)(session),
		keyboard(lesson.act, { letters: () => lesson.letters, over: () => lesson.open !== null })
	]);
	return () => {
		for (const detach of undo) detach();
	};
}

/** Names copies of a story that are not to steer each other: they hold other steps. */
export const copyOf = ({ calm, pinned }: Site): string => [calm && 'calm', pinned].filter(Boolean).join(':');
