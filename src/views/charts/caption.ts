import { named } from '../../marks/lanes/heads';
import type { Entry } from '../../marks/lanes/entries';
import type { Lookup } from '../../story/lookup';
import type { Chart, Source } from '../../story/story';

/** What stands around a drawing. */
export interface Caption {
	readonly subtitle: string;
	/** A caveat of a few words, which stands over the drawing. */
	readonly warning: string;
	/** A caveat in sentences, which stands under it. */
	readonly caveat: string;
	/** Where the figures that are out can be read, each once. */
	readonly sources: readonly Source[];
}

/** The sentences of a caveat know all figures; a warning says what they are not, and is always true. */
export function captionOf(chart: Chart, list: readonly Entry[], find: Lookup): Caption {
	const complete = list.every(({ published }) => published);
	const any = named(list).length > 0;
	const caveat = chart.caveat ?? '';
	const brief = caveat !== '' && !/[.!?]$/.test(caveat);
	const claims = list
		.filter(({ published }) => published)
		.flatMap(({ claim, beside }) => [claim, ...beside.map((stated) => stated.claim)]);
	const ids = new Set(claims.flatMap((claim) => claim?.sources ?? []));
	return {
		subtitle: any ? (chart.subtitle ?? '') : '',
		warning: any && brief ? caveat : '',
		caveat: complete && !brief ? caveat : '',
		sources: [...ids].flatMap((id) => find.source(id) ?? [])
	};
}
