import type { EmbeddingWords } from '../../locales/embedding';
import type { Chart, Story } from '../../story/story';
import { VIEWS, type Choice } from './choice';

/** What an embed is called, by what it shows. */

/** A chart by itself goes by its own heading, which may be another when less was known, or none. */
export function titleOf(
	{ views }: Choice,
	{ title, charts }: Story,
	heading: (chart: Chart) => string
): string {
	const only = views.length === 1 && charts.find(({ id }) => views.includes(id));
	return (only && heading(only)) || title;
}

/** "timeline", "map", "chart": in reading order, each once. */
export function partsOf({ views }: Choice, { parts }: EmbeddingWords): readonly string[] {
	const known: readonly string[] = VIEWS;
	return [
		...VIEWS.filter((id) => views.includes(id)).map((id) => parts[id]),
		...(views.some((id) => !known.includes(id)) ? [parts.chart] : [])
	];
}
