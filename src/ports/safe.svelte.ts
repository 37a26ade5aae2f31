import type { Port } from '../session/mirror.svelte';

/** The page of this site that a plain press leads to, in this window. */
function pressed({ target, button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented }: MouseEvent) {
	if (defaultPrevented || button !== 0 || [altKey, ctrlKey, metaKey, shiftKey].some(Boolean))
		return undefined;
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
	const here = link?.origin === location.origin && !link.target && !link.hasAttribute('download');
	return here ? link.href : undefined;
}

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
		if (!session.focus.safe.includes('quiet')) return;
		const page = pressed(event);
		if (!page) return;
		event.preventDefault();
		location.replace(page);
	}
	addEventListener('click', follow);
	return () => {
		removeEventListener('click', follow);
		stop();
	};
};
