import type { Port } from '../session/mirror.svelte';
import { NOTHING, roomFrom, type Room, type Work } from '../session/room';
import type { Classroom } from '../session/room.svelte';

/** What a class has put in, kept on this machine: only once something was put in, and until it is cleared. */

const keyOf = (story: string) => `daybook:class:${story}`;

/** A browser may deny its store, and a store may be full: then nothing is kept, and all else works. */
function kept(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function keep(key: string, text: string | null) {
	try {
		if (text === null) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	} catch {
		return;
	}
}

/** What was kept; nothing if that is no text of ours. */
function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
}

type AllWork = Room['work'];

/** What is kept of a step: what was put in, with the answer hidden from the next class. Nothing if nothing was. */
function put(work: Work | undefined): Work | undefined {
	if (!work) return undefined;
	const { answer, hands } = work;
	const raised = Object.values(hands).some((count) => count > 0);
	return answer === null && !raised ? undefined : { ...NOTHING, answer, hands };
}

function read(key: string): AllWork {
	const work = Object.entries(roomFrom(parsed(kept(key))).work);
	return Object.fromEntries(
		work.flatMap(([step, one]) => {
			const own = put(one);
			return own ? [[step, own]] : [];
		})
	);
}

/** What has changed from `before` to `now`, on top of what another page may have kept since. */
function merged(stored: AllWork, before: AllWork, now: AllWork): AllWork {
	const all = new Map(Object.entries(stored));
	const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(now))];
	for (const step of new Set([...was.keys(), ...is.keys()])) {
		const own = put(is.get(step));
		if (JSON.stringify(own) === JSON.stringify(put(was.get(step)))) continue;
		if (own) all.set(step, own);
		else all.delete(step);
	}
	return Object.fromEntries(all);
}

export const memory =
	(classroom: Classroom): Port =>
	({ story }) => {
		const key = keyOf(story.id);
		const work = read(key);
		// A blank screen is not kept: whoever opens a page wants to see it.
		if (Object.keys(work).length > 0) classroom.room = { ...classroom.room, work };
		let before = classroom.room.work;
		return $effect.root(() => {
			$effect(() => {
				const { work } = classroom.room;
				if (work === before) return;
				const all = merged(read(key), before, work);
				before = work;
				keep(key, Object.keys(all).length > 0 ? JSON.stringify({ work: all }) : null);
			});
		});
	};
