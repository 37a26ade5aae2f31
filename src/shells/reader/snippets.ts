import { escape } from '../escape';
import { embedPath, isView, type Choice } from './choice';

/** The texts that an editor can paste, one for each kind of system. Pure: everything is told, nothing is looked up. */

export const FORMS = ['iframe', 'cms', 'script', 'element', 'link', 'file'] as const;
export type Form = (typeof FORMS)[number];

/** Where the story stands, and what is said of it. */
export interface Place {
	/** Root of the site or of its pinned copy, absolute; ends with a slash. */
	readonly root: string;
	/** Root of the living site. */
	readonly live: string;
	/** The story's folder in the language that is chosen: "belarus-2020/be/"; and in its own. */
	readonly folder: string;
	readonly home: string;
	/** Of the view that the embed starts with. */
	readonly address: string;
	/** What the frame is, for those who listen. */
	readonly title: string;
	/** What the picture is that stands where scripts are blocked. */
	readonly picture: string;
}

type Attributes = Readonly<Record<string, string | null>>;

/** An opening tag; an attribute that is null is left out, an empty one stands without a value. */
const open = (name: string, attributes: Attributes) =>
	`<${name}${Object.entries(attributes)
		.map(([key, value]) => (value === null ? '' : value === '' ? ` ${key}` : ` ${key}="${escape(value)}"`))
		.join('')}>`;
const element = (name: string, attributes: Attributes, inner = '') =>
	`${open(name, attributes)}${inner}</${name}>`;

const ALLOW = 'fullscreen; clipboard-write; web-share';
const drawn = ['timeline', 'map'];

/** Only charts, which are lower than the rest. */
const isLow = ({ views }: Choice) => !views.some(isView);

/** Name of the picture that shows the most of what is chosen. */
export function pictureOf(views: readonly string[]): string {
	const chart = views.find((id) => !isView(id));
	return drawn.find((id) => views.includes(id)) ?? chart ?? 'preview';
}

function framed(choice: Choice, src: string, { title }: Place): string {
	const height =
		choice.fit === null
			? `min-height:${isLow(choice) ? 420 : 640}px;border:0;frame-sizing:content-height`
			: `height:${choice.fit}px;border:0`;
	return element('iframe', { src, title, loading: 'lazy', style: `width:100%;${height}`, allow: ALLOW });
}

function unstyled(choice: Choice, place: Place): string {
	const fit = choice.fit ?? 720;
	const src = `${place.root}${place.folder}${embedPath({ ...choice, fit }, place.address)}`;
	const size = { width: '100%', height: String(fit), frameborder: '0' };
	return element('iframe', { src, title: place.title, ...size, loading: 'lazy', allow: ALLOW });
}

/** A link with a picture in it: what stays where scripts are blocked. */
function fallback({ root, folder, address, picture }: Place, { views }: Choice): string {
	const src = `${root}${folder}${pictureOf(views)}.png`;
	const style = 'max-width:100%;height:auto';
	const href = `${root}${folder}${address && `#${address}`}`;
	return element('a', { href }, open('img', { src, alt: picture, style }));
}

const script = ({ root }: Place) => element('script', { async: '', src: `${root}embed.js` });

function story(choice: Choice, place: Place): string {
	const { theme, accent, title, controls, language } = choice;
	const attributes = {
		src: place.root + place.home,
		address: place.address || null,
		lang: language,
		theme: theme === 'auto' ? null : theme,
		accent,
		headline: title ? null : '0',
		controls: controls ? null : '0'
	};
	return element('daybook-story', attributes, `\n\t${fallback(place, choice)}\n`);
}

export function snippets(choice: Choice, place: Place): Readonly<Record<Form, string>> {
	const path = embedPath(choice, place.address);
	const src = `${place.root}${place.folder}${path}`;
	const box = { 'data-daybook-embed': '', 'data-src': src, 'data-title': place.title };
	return {
		iframe: framed(choice, src, place),
		cms: unstyled(choice, place),
		script: `${element('div', box, `\n\t${fallback(place, choice)}\n`)}\n${script(place)}`,
		element: `${story(choice, place)}\n${script(place)}`,
		link: place.live + place.folder,
		file: framed(choice, path, place)
	};
}
