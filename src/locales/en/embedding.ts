/** Words of the embed dialog: fetched with it, and so not part of `en.ts`. */

/** "timeline, map and list" */
const and = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const embedding = {
	title: 'Embed this story',
	close: 'Close',
	unpublished:
		'An embed is a frame that shows a published page. This page is a file, or carries everything in itself, so there is no address yet that a frame could show. Open the story where it is published and press Embed there.',
	published: 'The published story',
	always:
		'Country, year, who says what and with which qualifiers, sources and credits are in every embed: no choice here takes them away.',
	views: 'What it shows',
	/** Things that have one form only; charts have their titles. */
	kinds: { timeline: 'Timeline', map: 'Map', list: 'List', figures: 'Key figures' },
	charts: 'Charts, each by itself',
	leastViews: 'At least one stays.',
	usual: 'Frames narrower than 560 pixels leave out the map of these three.',
	start: 'Where it starts',
	now: 'What is on screen now',
	whole: 'The whole story',
	selected: (title: string) => `Selected: “${title}”.`,
	look: 'How it looks',
	theme: 'Theme',
	themes: {
		auto: 'As the reader’s device',
		light: 'Light',
		dark: 'Dark',
		contrast: 'High contrast'
	},
	accent: 'Accent colour',
	accentNote: 'As #rrggbb. Empty: ours. It is made darker or lighter where it could not be read.',
	accentWrong: 'This is not a colour. It should be # and six digits or letters a to f, such as #005689.',
	pick: 'Pick the accent colour',
	headline: 'Title of the story',
	controls: 'Filters and search',
	language: 'Language',
	onlyLanguage: (name: string) => `The embed is in ${name}, the only language so far.`,
	height: 'Height',
	grows: 'As high as its content',
	fixed: 'Always the same',
	pixels: 'Height in pixels, 200 to 1,000',
	version: 'Live or pinned',
	live: 'Live',
	liveNote: 'Corrections reach it by themselves.',
	pinned: 'Pinned',
	pinnedNote: (date: string) =>
		`Stays as it was on ${date}, as long as the site keeps that copy. Readers can check it for corrections.`,
	noPinned: 'No pinned copy was found beside this page.',
	code: 'What you paste',
	forms: {
		iframe: 'Frame',
		cms: 'Frame without styles',
		script: 'Script with picture',
		element: 'HTML element',
		link: 'Link (oEmbed)',
		file: 'One file'
	},
	notes: {
		iframe:
			'For most pages. Where the browser can, or the page runs a script that listens, the frame is as high as its content; elsewhere it scrolls.',
		cms: 'For editors that take styles away. The height is fixed, so the content is arranged for it.',
		script:
			'A link and a picture where scripts are blocked, else a frame that is always as high as its content.',
		element:
			'The story in the page itself, without a frame: it takes the page’s font and colours if you say so.',
		link: 'For WordPress, Ghost and others that turn an address into a player: paste it on a line of its own. It shows the live story with its usual views; the choices above are not in it.',
		file: 'For your own server: put the file beside your page, then paste this frame. It asks nobody for anything.'
	},
	embedFile: 'Download embed.html',
	offlineFile: 'Download offline.html, the whole page in one file',
	snippet: 'Text to paste',
	copy: 'Copy',
	copied: 'Copied.',
	byHand: 'The browser does not allow copying. The text is selected: copy it with your keyboard.',
	preview: 'Preview',
	width: 'Width of the preview',
	widths: { narrow: '320 px', middle: '640 px', full: 'Full width' },
	/** Lower case, for the middle of a sentence. */
	parts: { timeline: 'timeline', map: 'map', list: 'list', figures: 'key figures', chart: 'chart' },
	frame: (title: string, parts: readonly string[]) => `${title} (interactive ${and(parts)})`,
	picture: (title: string, parts: readonly string[]) => `${title} (picture of the ${and(parts)})`
};
