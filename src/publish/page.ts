import { directionOf, pagesIn } from '../locales/languages';
import { folderOf } from '../story/folder';
import type { Story } from '../story/story';
import { siteful, started } from './policy';

/** What a rendered story puts into the page around it. */
export interface Parts {
	readonly story: Story;
	readonly head: string;
	readonly body: string;
	readonly island: string;
}

/** What the page around it says of itself. */
export interface Around {
	/** Leads from the page to the root of the site: `./`, `../`, or an absolute address. */
	readonly root: string;
	/** More attributes of `<html>`. */
	readonly attributes?: string;
	readonly policy?: string;
	/** What the page says of itself in its head. */
	readonly head?: string;
	/** Further inert elements, after the story. */
	readonly data?: string;
}

/** Where the page stands in other languages, for an address that asks for one. A page that holds them all goes nowhere. */
function elsewhere(story: Story): string {
	const pages = pagesIn(story.languages).map(({ code }) => `${code}=${folderOf(story, code)}`);
	return pages.length > 1 ? ` data-editions="${pages.join(' ')}"` : '';
}

/** Puts a rendered story into the page of `index.html`. */
export function page(template: string, parts: Parts, around: Around): string {
	const { root, attributes = '', policy = siteful } = around;
	const head = [
		`<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
		started,
		'<meta name="referrer" content="strict-origin-when-cross-origin" />',
		around.head ?? '',
		parts.head
	].join('\n\t\t');
	const { language } = parts.story;
	const direction = directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
	const [, later = ''] = / data-root="\.\/"( data-later="[^"]*")?/.exec(template) ?? [];
	const html = `<html lang="${language}"${direction} data-root="${root}"${later}${attributes.includes('data-whole') ? '' : elsewhere(parts.story)}${attributes}>`;
	// Functions, because `$` in a story's text would be read as a pattern.
	return template
		.replace(/<html lang="en" data-root="\.\/"[^>]*>/, () => html)
		.replace('<!--head-->', () => head)
		.replace('<!--app-->', () => parts.body)
		.replace('<!--story-->', () => parts.island + (around.data ?? ''))
		.replaceAll(/(src|href)="\.\/assets\//g, (_, name: string) => `${name}="${root}assets/`);
}
