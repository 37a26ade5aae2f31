import { getContext } from 'svelte';
import type { Session } from './session.svelte';

const KEY = Symbol('session');

/** For `mount`, `hydrate`, `render` and tests: `render(List, { context: provide(session) })`. */
export const provide = (session: Session) => new Map([[KEY, session]]);

/** The session that this component was mounted with. */
export function useSession(): Session {
	const session = getContext<Session | undefined>(KEY);
	if (!session) throw new Error('useSession(): mount the component with provide(session)');
	return session;
}
