import type { Session } from '../../session/session.svelte';
import type { Entry } from './entries';

/** The figures of one chart as one tab stop, and how each looks just now. */
export function roving(session: Session, list: () => readonly Entry[]) {
	let current = $state<string | null>(null);
	const seen = $derived(new Map(session.edition.events.map((one) => [one.event.id, one])));

	/** Where the reader last was, else at what is selected, else at the first figure. */
	const stop = $derived.by(() => {
		const here = list().filter(({ published }) => published);
		const last = here.find(({ key }) => key === current);
		const selected = here.find(({ event }) => event !== null && event === session.focus.event);
		return (last ?? selected ?? here[0])?.key ?? null;
	});

	return {
		/** Key of the figure that Tab stops at. */
		get stop() {
			return stop;
		},
		at: (key: string) => (current = key),
		look: ({ event, claim, published }: Entry) => {
			const one = seen.get(event ?? '');
			const { focus, hovered } = session;
			const chosen = event !== null && focus.event === event;
			return {
				state: !published ? 'unpublished' : one ? session.state(one) : 'in',
				selected: chosen && (focus.claim === null || focus.claim === claim?.id),
				hovered: event !== null && hovered === event
			} as const;
		}
	};
}
