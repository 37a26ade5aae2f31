import { Session } from '../session/session.svelte';
import { readText } from '../story/read';
import type { Chart, Story } from '../story/story';
import { ground } from '../views/map/ground';
import { places, PREVIEW } from './found/places';
import { chartPicture } from '../pictures/chart';
import type { Block } from '../pictures/blocks';
import { MARGIN, USUAL, WIDE, ZOOM } from '../pictures/size';
import type { Kit } from '../pictures/kit';
import { kit } from './picture/kit';
import { mapPicture } from '../pictures/map';
import { sheet } from '../pictures/sheet';
import { paint } from './picture/paint';
import { previewPicture } from './picture/preview';
import { timelinePicture } from '../pictures/timeline';
import { localeOf } from './spoken';

/** The story's pictures: for previews elsewhere, and for embeds where scripts are blocked. */

export interface Picture {
	/** From the story's folder: "timeline.png". */
	readonly fileName: string;
	/** In pixels of the picture, which are two to a pixel of the page. */
	readonly width: number;
	readonly height: number;
}

/** Before it is painted. */
export interface Sheet extends Picture {
	readonly svg: string;
}

interface Options {
	/** The style sheet of the page. */
	readonly css: string;
	/** The site's own address, ends with a slash. */
	readonly site: string;
	/** The bundled outlines, as they are in their file. */
	readonly basemap?: unknown;
}

/** Where the story can be read, if the site has an address that leads anywhere. */
const addressOf = (site: string, story: Story) =>
	/^https?:\/\/(127\.|localhost|\[)/.test(site) ? '' : places(story, site).page.replace(/^https?:\/\//, '');

/** A drawing on its paper, as high as it is. */
function laid(own: Kit, block: Block, width: number): Pick<Sheet, 'width' | 'height' | 'svg'> {
	const size = {
		width: width + 2 * MARGIN,
		height: Math.ceil(block.height + 2 * MARGIN),
		margin: MARGIN
	};
	const svg = sheet(block, size, own.colour('paper'));
	return { width: size.width * ZOOM, height: size.height * ZOOM, svg };
}

/** Without an address: it stands where the address is. */
function preview(own: Kit): Sheet {
	const size = { width: PREVIEW.width / ZOOM, height: PREVIEW.height / ZOOM, margin: MARGIN };
	const room = [size.width - 2 * MARGIN, size.height - 2 * MARGIN] as const;
	const block = previewPicture(own, room);
	const svg = sheet(block, size, own.colour('paper'));
	return { fileName: 'preview.png', ...PREVIEW, svg };
}

/** All pictures of a story as SVG, in plain attributes. */
export function sheets(session: Session, { css, site, basemap }: Options): readonly Sheet[] {
	const { story } = session;
	const own = kit(session, css);
	const at = addressOf(site, story);
	const outlines = basemap === undefined ? undefined : ground(basemap);
	const chart = (one: Chart): Sheet => ({
		fileName: `${one.id}.png`,
		...laid(own, chartPicture(one, own, USUAL, at), USUAL)
	});
	const map = (): Sheet => ({
		fileName: 'map.png',
		...laid(own, mapPicture(own, USUAL, at, outlines), USUAL)
	});
	return [
		preview(own),
		{
			fileName: 'timeline.png',
			...laid(own, timelinePicture(own, WIDE, at), WIDE)
		},
		...(story.panels.length > 0 ? [map()] : []),
		...story.charts.map(chart)
	];
}

/** The pictures of a story file as PNG files: nothing chosen, light. */
export async function picturesOf(
	json: string,
	language: string,
	options: Options
): Promise<readonly (Picture & { readonly source: Uint8Array })[]> {
	const { story, problems } = readText(json, language);
	const all = sheets(new Session(story, localeOf(story.language), undefined, problems), options);
	const painted = await paint(
		all.map(({ svg }) => svg),
		ZOOM
	);
	return all.flatMap(({ fileName, width, height }, i) => {
		const source = painted[i];
		return source ? [{ fileName, width, height, source }] : [];
	});
}
