/** The two ways in which windows of one machine can hear each other: a channel, and messages from window to window. */

/** Sends to all that may listen, and hears them. */
export interface Wire {
	send(message: unknown): void;
	/** Returns how to stop. */
	listen(receive: (message: unknown) => void): () => void;
}

/** All windows of this site. Missing in some browsers, refused in some frames: then the wire is silent. */
export function channel(name: string): Wire {
	let open: BroadcastChannel | undefined;
	try {
		open = new BroadcastChannel(name);
	} catch {
		open = undefined;
	}
	return {
		send: (message) => open?.postMessage(message),
		listen(receive) {
			const hear = ({ data }: MessageEvent<unknown>) => receive(data);
			open?.addEventListener('message', hear);
			return () => {
				open?.removeEventListener('message', hear);
				open?.close();
			};
		}
	};
}

/** Anything that can be written to as a window can. */
type Peer = Pick<Window, 'postMessage' | 'closed'>;

/**
 * The window that opened this one, and those that this one has opened: no other is heard, and none in which
 * another site's page stands by now. Pages from a disk all have the origin "null", which cannot be written to.
 */
export function peers(own: Window = window): Wire & { add(peer: Window | null): void } {
	const known = new Set<Peer & MessageEventSource>();
	const opener: Window | null = own.opener;
	if (opener) known.add(opener);
	const target = own.origin === 'null' ? '*' : own.origin;
	return {
		add(peer) {
			if (peer) known.add(peer);
		},
		send(message) {
			for (const peer of known) {
				if (peer.closed) known.delete(peer);
				else peer.postMessage(message, target);
			}
		},
		listen(receive) {
			const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
				if (origin !== own.origin) return;
				for (const peer of known) if (peer === source) receive(data);
			};
			own.addEventListener('message', hear);
			return () => own.removeEventListener('message', hear);
		}
	};
}
