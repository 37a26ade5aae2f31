import { gap, stack, type Block } from './blocks';
import { chartDrawing } from './chart';
import { claimedBy, foot, head, holds } from './frame';
import { claimsShown, type Kit } from './kit';
import { mapDrawing, mapCredit } from './map';
import { keyOf, lanes } from './timeline';
import type { Ground } from '../views/map/ground';

/** The whole view as one picture: timeline, map and every chart, one below the other. */
export function wholePicture(kit: Kit, width: number, site: string, ground?: Ground): Block {
	const { story } = kit.session;
	return stack([
		head(kit, width, 25),
		gap(10),
		lanes(kit, width),
		gap(8),
		keyOf(kit, width, true),
		...(story.panels.length > 0 ? [gap(18), mapDrawing(kit, width, ground)] : []),
		...story.charts.flatMap((chart) => [gap(20), chartDrawing(chart, kit, width)]),
		foot(
			kit,
			width,
			[claimedBy(kit, claimsShown(kit)), holds(kit), mapCredit(kit), story.credits ?? ''],
			site
		)
	]);
}
