/** What the query of the address asks of this shell: `?shell=print&sheet=worksheet&paper=letter`. */

export const PAPERS = ['a4', 'letter'] as const;
export type PaperSize = (typeof PAPERS)[number];

export interface Asked {
	/** Id of a sheet; null = the list of all. */
	readonly sheet: string | null;
	readonly paper: PaperSize;
	/** The query as it came, so that what belongs to others (`calm`, `lang`) goes along. */
	readonly query: string;
	/** How the reader keeps safe. */
	readonly safe: readonly string[];
}

export function asked(query: string, safe: readonly string[] = []): Asked {
	const found = new URLSearchParams(query);
	const paper = PAPERS.find((one) => one === found.get('paper')) ?? 'a4';
	return { sheet: found.get('sheet'), paper, query, safe };
}

/** Leads to another sheet, or to another paper, in the same page. */
export function leadTo(
	now: Asked,
	to: { readonly sheet: string | null; readonly paper?: PaperSize; readonly sequence: string }
): string {
	const query = new URLSearchParams(now.query);
	const paper = to.paper ?? now.paper;
	query.set('shell', 'print');
	if (to.sheet === null) query.delete('sheet');
	else query.set('sheet', to.sheet);
	if (paper === 'a4') query.delete('paper');
	else query.set('paper', paper);
	const safe = now.safe.length > 0 ? `&safe=${now.safe.join('~')}` : '';
	return `?${query.toString().replace(/=(?=&|$)/g, '')}#step=${to.sequence}${safe}`;
}
