import type { Lookup } from '../../story/lookup';

/** What each source is called at the head of its column: its publisher, with its title where two are of one. */
export function heads(sources: readonly string[], find: Lookup): readonly string[] {
	const found = sources.map((id) => find.source(id));
	const names = found.map((source) => source?.publisher ?? '');
	return found.map((source, index) => {
		const name = names[index] ?? '';
		const alone = names.indexOf(name) === names.lastIndexOf(name);
		return alone || !source ? name : `${name}: ${source.title}`;
	});
}
