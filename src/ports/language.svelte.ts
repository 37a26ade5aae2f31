import type { Port } from '../session/mirror.svelte';

/**
 * Follows an address that asks for another language while the page is open: `leave` goes where the story is
 * told in it. Of an address that the page was opened with, the page itself takes care before it is seen.
 */
export const language =
	(leave: (language: string, address: string) => void): Port =>
	(session) => {
		const { story } = session;
		return $effect.root(() => {
			$effect(() => {
				const asked = session.focus.language;
				if (asked === null || asked === story.language || !story.languages.includes(asked)) return;
				leave(asked, session.address);
			});
		});
	};
