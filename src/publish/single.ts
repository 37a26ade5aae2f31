import type { Bundle } from './bundle';
import { page, type Around, type Parts } from './page';
import { selfContained } from './policy';

/** What the program of a page from one file consists of. */
export interface Program {
	readonly app: Bundle;
	/** Runs before the rest of the page has arrived. */
	readonly first?: string;
	/** Files that the page carries, as inert elements. */
	readonly files: string;
}

/** A module as it stands in a page: no string in it may end the element. */
const inline = (code: string) =>
	code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/**
 * A page that is one file: it works from a stick, and in a frame that may load nothing. What can be seen
 * comes first, then the data, then the program.
 */
export function single(
	template: string,
	parts: Parts,
	{ app, first, files }: Program,
	around: Around
): string {
	const code = inline(app.code);
	const early = first && inline(first);
	const policy = selfContained([code, ...(early ? [early] : [])], [app.css]);
	const body = parts.body + (early ? `<script>${early}</script>` : '');
	return page(
		template.replace(
			/<script type="module"[^>]*><\/script>/,
			() => `${files}<script type="module">${code}</script>`
		),
		{ ...parts, body },
		{ ...around, policy, head: `${around.head ?? ''}<style>${app.css}</style>` }
	);
}
