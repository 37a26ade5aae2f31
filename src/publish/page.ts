/** What a rendered story puts into the page around it. */
export interface Parts {
	readonly language: string;
	readonly title: string;
	readonly description: string;
	/** Where the story lives, seen from the root of the site. */
	readonly path: string;
	readonly head: string;
	readonly body: string;
	readonly island: string;
}

/** Nothing is loaded from elsewhere, nothing is run that the build did not make. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	'worker-src blob:',
	"style-src 'self'",
	"style-src-attr 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** `root` leads from the page to the root of the site: `./` or `../`. */
export function page(template: string, parts: Parts, root: string): string {
	const head = [
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
		`<title>${escape(parts.title)}</title>`,
		`<meta name="description" content="${escape(parts.description)}" />`,
		'<meta name="referrer" content="strict-origin-when-cross-origin" />',
		`<link rel="canonical" href="${root}${parts.path}" />`,
		parts.head
	].join('\n\t\t');
	// Functions, because `$` in a story's text would be read as a pattern.
	return (
		template
			.replace('<html lang="en" data-root="./">', () => `<html lang="${parts.language}" data-root="${root}">`)
			.replace('<!--head-->', () => head)
			.replace('<!--app-->', () => parts.body)
			.replace('<!--story-->', () => parts.island)
			// The front page shows the same story from one folder further up.
			.replaceAll('href="story.json"', () => `href="${root === './' ? parts.path : ''}story.json"`)
			.replaceAll(/(src|href)="\.\/assets\//g, (_, name: string) => `${name}="${root}assets/`)
	);
}
