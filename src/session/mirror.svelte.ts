import type { Session } from './session.svelte';

/** Attaches something outside to a session. Returns how to detach it. */
export type Port = (session: Session) => () => void;

/** A two-way line that carries addresses: the URL, another window, the embedding page. */
export interface Line {
	send(address: string): void;
	/** Calls `receive` on each address that comes in. Returns how to stop. */
	listen(receive: (address: string) => void): () => void;
}

/**
 * Keep a session and a line at the same address.
 *
 * `agreed` is the last address that both sides know. Only a change away from it is sent, so nothing
 * echoes, however many lines are attached and whatever their delay.
 */
export const mirror =
	(line: Line): Port =>
	(session) => {
		let agreed = session.address;
		const unlisten = line.listen((address) => {
			session.go(address);
			agreed = session.address;
		});
		const stop = $effect.root(() => {
			$effect(() => {
				if (session.address === agreed) return;
				agreed = session.address;
				line.send(agreed);
			});
		});
		return () => {
			unlisten();
			stop();
		};
	};
