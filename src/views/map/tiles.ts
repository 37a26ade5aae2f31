import { key, parent, type At } from './cover';
import { pathsOf, type Drawn, type Paths } from './paint';
import type { Streets } from './streets';

/** Tiles as they are drawn, each read once; where a file has no tile, the nearest coarser one stands in. */

/** Tiles are kept for the way back, up to so many. */
const KEPT = 160;

export interface Read {
	readonly drawn: readonly Drawn[];
	/** Whether a tile was there and could not be read. */
	readonly torn: boolean;
}

export function reader(streets: Streets): (wanted: readonly At[]) => Promise<Read> {
	const known = new Map<string, Promise<Paths | undefined>>();

	function read(at: At): Promise<Paths | undefined> {
		const id = key(at);
		const paths = known.get(id) ?? streets.tile(at).then((tile) => tile && pathsOf(tile));
		// The last asked for stands last; one that failed is asked for again.
		known.delete(id);
		known.set(id, paths);
		paths.catch(() => known.delete(id));
		const [oldest] = known.keys();
		if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
		return paths;
	}

	async function nearest(at: At): Promise<Drawn | undefined> {
		const paths = await read(at);
		if (paths) return { at, paths };
		return at.z > streets.zooms[0] ? nearest(parent(at)) : undefined;
	}

	return async (wanted) => {
		const answers = await Promise.allSettled(wanted.map(nearest));
		const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? (answer.value ?? []) : []));
		return {
			drawn: [...new Map(found.map((one) => [key(one.at), one])).values()],
			torn: answers.some(({ status }) => status === 'rejected')
		};
	};
}
