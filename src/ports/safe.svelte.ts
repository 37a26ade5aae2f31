import type { Port } from '../session/mirror.svelte';

/**
 * Reads safely where no component does: takes the addresses out of what the build has rendered and no program
 * has taken over yet, and leaves no page behind in the history where the reader wants no entries.
 */
export const safe: Port = (session) => {
	const stop = $effect.root(() => {
		$effect(() => {
			if (!session.plain) return;
			for (const link of document.querySelectorAll('a[rel=noreferrer]')) link.removeAttribute('href');
		});
	});
	function follow(event: MouseEvent) {
		const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
		const elsewhere = button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
		if (!link || elsewhere || event.defaultPrevented || !session.focus.safe.includes('quiet')) return;
		if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
		event.preventDefault();
		location.replace(link.href);
	}
	addEventListener('click', follow);
	return () => {
		removeEventListener('click', follow);
		stop();
	};
};
