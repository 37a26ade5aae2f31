import { chartPicture } from '../../../../pictures/chart';
import { mapPicture } from '../../../../pictures/map';
import { sheet } from '../../../../pictures/sheet';
import { MARGIN, USUAL, WIDE, ZOOM } from '../../../../pictures/size';
import { timelinePicture } from '../../../../pictures/timeline';
import { wholePicture } from '../../../../pictures/whole';
import { Session } from '../../../../session/session.svelte';
import type { Site } from '../../../../session/site';
import { fetchGround } from '../../../../views/map/ground';
import { browserKit, type Theme } from './kit';

/** A picture of what is shown, in plain SVG and as PNG. Made in the browser, of what the page has. */

export interface Wish {
	/** `view`, `timeline`, `map`, or the id of a chart. */
	readonly of: string;
	readonly theme: Theme;
	/** What it shows, in words. */
	readonly alt: string;
}

export interface Drawing {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** The same view with nothing selected, so that no mark stands out. */
const quiet = ({ story, locale, focus, problems }: Session) =>
	new Session(story, locale, { ...focus, event: null, claim: null, chart: null }, problems);

/** Where the story can be read, as a person would write it. */
const addressOf = (home: string) => home.replace(/^https?:\/\//, '');

export async function draw(
	now: Session,
	site: Site,
	home: string,
	{ of, theme, alt }: Wish
): Promise<Drawing> {
	const mapped = of === 'map' || of === 'view';
	const ground = mapped ? await fetchGround(site).catch(() => undefined) : undefined;
	const kit = browserKit(quiet(now), document, theme);
	try {
		const at = addressOf(home);
		const chart = now.story.charts.find(({ id }) => id === of);
		const width = chart || of === 'map' ? USUAL : WIDE;
		const block = chart
			? chartPicture(chart, kit, width, at)
			: of === 'map'
				? mapPicture(kit, width, at, ground)
				: of === 'timeline'
					? timelinePicture(kit, width, at)
					: wholePicture(kit, width, at, ground);
		const size = { width: width + 2 * MARGIN, height: Math.ceil(block.height + 2 * MARGIN), margin: MARGIN };
		return { svg: sheet(block, size, kit.colour('paper'), alt), width: size.width, height: size.height };
	} finally {
		kit.close();
	}
}

/** Browsers draw no canvas that is longer. */
const LONGEST = 16_000;

/** From a data: address, because a canvas may not be read that a picture from a blob: address was drawn on. */
export async function png({ svg, width, height }: Drawing): Promise<Blob> {
	const zoom = Math.min(ZOOM, LONGEST / height);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * zoom);
	canvas.height = Math.round(height * zoom);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('png(): nothing was drawn'))), 'image/png')
	);
}
