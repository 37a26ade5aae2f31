import { getContext } from 'svelte';
import type { Session } from './session.svelte';
import { HERE, SITE_KEY, type Site } from './site';

const KEY = Symbol('session');

/** For `mount`, `hydrate`, `render` and tests: `render(List, { context: provide(session) })`. */
export const provide = (session: Session, site: Site = HERE) =>
	new Map<symbol, unknown>([
		[KEY, session],
		[SITE_KEY, site]
	]);

/** The session that this component was mounted with. */
export function useSession(): Session {
	const session = getContext<Session | undefined>(KEY);
	if (!session) throw new Error('useSession(): mount the component with provide(session)');
	return session;
}
