import { hydrate, mount, unmount, type Component } from 'svelte';
import type { Session } from '../session/session.svelte';
import type { View } from '../views/view';
import { pressed } from './pressed';

/** All that the shell provides to what stands in it. */
type Context = Map<unknown, unknown>;

/**
 * A view in its own root, brought to life when somebody needs it. Until then it is the text that the build
 * rendered into the page, which costs nothing to run. What was pressed before the view was alive is pressed
 * again as soon as it is.
 */
export interface Island {
	/** Fetches the view and brings it to life; later calls do nothing. Rejects if it cannot be fetched. */
	wake(): Promise<void>;
	close(): void;
}

export function island(section: HTMLElement, view: View, session: Session, context: Context): Island {
	let root: ReturnType<typeof mount> | undefined;
	let waking: Promise<void> | undefined;
	let closed = false;

	function show(component: Component) {
		if (closed) return;
		// What the build rendered shows nothing chosen. It can be taken over only while that is still so.
		const asBuilt = section.firstElementChild !== null && session.address === '';
		if (!asBuilt) section.replaceChildren();
		root = (asBuilt ? hydrate : mount)(component, { target: section, context });
	}

	async function fetchView() {
		const [fetched] = await Promise.all([view.load?.(), session.learned]);
		if (fetched) show(fetched.default);
	}

	function wake() {
		waking ??= view.component ? Promise.resolve(show(view.component)) : fetchView();
		// Not remembered if it failed: the next reach tries again.
		return waking.catch((reason: unknown) => {
			waking = undefined;
			throw reason;
		});
	}

	function press(event: Event) {
		const found = pressed(event);
		if (root || !found) return;
		event.preventDefault();
		event.stopPropagation();
		void wake().then(() => found.click());
	}

	section.addEventListener('click', press, { capture: true });
	return {
		wake,
		close() {
			closed = true;
			section.removeEventListener('click', press, { capture: true });
			if (root) void unmount(root);
		}
	};
}
