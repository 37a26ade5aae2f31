import type { Language } from '../locales/languages.ts';
import type { Story } from '../story/story.ts';
import { bundle, type Bundle } from './bundle.ts';
import { classPages } from './classroom.ts';
import { siteAddress } from './found/places.ts';

/** The pages and pictures of one story in one language. */

/** What every edition is made with. */
export interface Workshop {
	readonly root: string;
	readonly program: typeof import('./prerender');
	/** The reader's page and that of a class, as built, without a story in them. */
	readonly template: string;
	readonly classTemplate: string;
	/** `index.html` as it is written. */
	readonly blank: string;
	/** What an embed runs while it is still arriving. */
	readonly first: Bundle;
	/** Outlines of the map, and as an element of a page. */
	readonly outlines: unknown;
	readonly basemap: string;
	/** What the reader's page looks like. */
	readonly css: string;
	/** The site's address, where it is known. */
	readonly site: string | undefined;
}

type File = readonly [fileName: string, source: string | Uint8Array];

/** Browsers that know how may ask the embed for its height. */
const SIZED = '<meta name="responsive-embedded-sizing" content="allow-origins=*" />';

/** An embed has no fonts of its own: they would be a quarter of its size. */
const withoutFonts = (css: string) => css.replace(/@font-face\{[^}]*url\(data:[^}]*\}/g, '');

/** Of the reader's page alone (see `shown.ts`). */
const OF_PAGES = [
	'Compare.svelte',
	'History.svelte',
	'Sides.svelte',
	'AllSources.svelte',
	'SafeButton.svelte'
];

async function embed(shop: Workshop, json: string, language: Language, way: string): Promise<string> {
	const { embedded, single, around } = shop.program;
	const framed = embedded(json, language.code, way);
	const without = [...OF_PAGES, ...(framed.story.basemap ? [] : ['streetmap'])];
	const frame = await bundle(shop.root, 'src/embed/frame.ts', { without, language });
	const { head = '', ...placed } = around(framed, way, shop.site);
	const app = { ...frame, css: withoutFonts(frame.css) };
	const files = { app, first: shop.first.code, files: shop.basemap };
	return single(shop.blank, framed, files, { ...placed, head: head + SIZED });
}

/** The languages of the story file, and its text in each of them. Names are from the edition's folder. */
export async function edition(
	shop: Workshop,
	json: string,
	language: Language,
	way: string
): Promise<{ readonly story: Story; readonly files: readonly File[] }> {
	const { program, site } = shop;
	const { page, prerender, around } = program;
	const own = prerender(json, language.code, way);
	const drawn = { css: shop.css, site: siteAddress(site), basemap: shop.outlines };
	const pictures = await program.picturesOf(json, language.code, drawn);
	return {
		story: own.story,
		files: [
			['index.html', page(shop.template, own, around(own, way, site, true))],
			['embed.html', await embed(shop, json, language, way)],
			...classPages(shop, json, language.code, way),
			...pictures.map(({ fileName, source }): File => [fileName, source])
		]
	};
}
