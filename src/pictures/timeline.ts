import Key from '../views/timeline/Key.svelte';
import Timeline from '../views/timeline/Timeline.svelte';
import { drawn, gap, legend, stack, type Block, type Entry } from './blocks';
import { claimedBy, foot, head, holds } from './frame';
import { claimsShown, type Kit } from './kit';
import { sizeOf } from './size';

/** The timeline as a picture: lanes with all their marks and charts, and the key to them. */

/** Where the days are named; over it stands the window bar, which is for hands. */
const TOP = 18;

/** Wider signs explain how well a time is known. */
const SIGN = 20;

/** What the page's key explains, sign by sign; on a map, only shapes and fills. */
export function keyOf(kit: Kit, width: number, clock: boolean): Block {
	const how = { paper: { width }, selector: 'li', prefix: 'key-' };
	const entries = kit.drawn(Key, {}, how).map(({ svg, text }): Entry => {
		const size = sizeOf(svg);
		return {
			text,
			room: svg === '' ? 0 : size.width + 5,
			sign: (x, y) => `<g transform="translate(${x} ${y - size.height / 2})">${svg}</g>`
		};
	});
	const told = clock ? entries : entries.filter(({ room }) => room > 0 && room < SIGN);
	return legend(told, width, { size: 12, leading: 18, fill: kit.colour('ink-2') }, kit.letters);
}

/** The lanes, or the strip where it is too narrow for them. */
export function lanes(kit: Kit, width: number): Block {
	const how = { paper: { width }, selector: '.plot > svg', prefix: `timeline-${width}-` };
	const [{ svg } = { svg: '' }] = kit.drawn(Timeline, {}, how);
	const { height } = sizeOf(svg);
	const wide = kit.drawn(Timeline, {}, { ...how, selector: '.lanes' }).length > 0;
	const top = wide ? TOP : 0;
	const cut = `<svg width="${width}" height="${height - top}" viewBox="0 ${top} ${width} ${height - top}">${svg}</svg>`;
	return drawn(cut, height - top);
}

export function timelinePicture(kit: Kit, width: number, site: string): Block {
	const { story } = kit.session;
	return stack([
		head(kit, width, 25),
		gap(10),
		lanes(kit, width),
		gap(8),
		keyOf(kit, width, true),
		foot(kit, width, [claimedBy(kit, claimsShown(kit)), holds(kit), story.credits ?? ''], site)
	]);
}
