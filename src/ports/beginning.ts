import type { Port } from '../session/mirror.svelte';
import { arrival, decode } from '../session/address';
import { addressOf, standAt } from '../session/steps';
import { EVERYTHING, type Focus } from '../session/focus';
import type { Story } from '../story/story';

const bare = (focus: Focus): string =>
	JSON.stringify({ ...focus, step: null, language: null, safe: [], rest: [] } satisfies Focus);

/** The address of the whole step where a focus names none or no more than its name; undefined if it is whole. */
function completed(focus: Focus, story: Story): string | undefined {
	const [first] = story.sequences;
	const named = standAt(story, focus.step);
	const stand = named ?? standAt(story, first?.id ?? null);
	const whole = focus.step !== null && bare(focus) !== bare(EVERYTHING);
	return !stand || (whole && named) ? undefined : addressOf(stand, focus, story.timeZone);
}

/**
 * Opens a lesson where it begins: at its first step if the address names none, and with all that a step shows if
 * the address names it alone, at first and whenever such an address comes. Stands before the port of the address
 * bar, so that this one reads whole steps only, and Back never leads to half of one.
 */
export const beginning: Port = (session) => {
	const { story } = session;
	const complete = (focus: Focus): string | undefined => {
		const address = completed(focus, story);
		if (address === undefined) return undefined;
		try {
			history.replaceState(null, '', `#${address}`);
		} catch {
			// Denied its history, a page stays as it is.
		}
		return address;
	};
	const address = complete(session.focus);
	if (address !== undefined) session.go(address);

	const arrive = () => void complete(decode(arrival(location.search, location.hash), story.timeZone));
	addEventListener('popstate', arrive);
	return () => removeEventListener('popstate', arrive);
};
