import { pictureWords } from '../locales/picture';
import type { Claim, Panel } from '../story/story';
import { chips } from '../views/map/chips';
import type { Ground } from '../views/map/ground';
import { drawn as drawnAs } from '../views/map/panels';
import { beside, drawn, gap, stack, type Block } from './blocks';
import { claimedBy, foot, head } from './frame';
import { claimsShown, say, type Kit } from './kit';
import PanelDrawing from './Panel.svelte';
import { placed } from './panel';
import { keyOf } from './timeline';

/** The map as a picture: the main panel, the others under it, and what is not a point. */

const MAIN = 330;
const SMALL = 190;
const GAP = 8;

function panelBlock(kit: Kit, panel: Panel, size: readonly [number, number], ground?: Ground): Block {
	const props = {
		panel,
		ground,
		measure: kit.measure,
		placed: placed(kit.session, panel, size, kit.measure)
	};
	const paper = { width: size[0], height: size[1] };
	const [piece] = kit.drawn(PanelDrawing, props, { paper, selector: 'svg', prefix: `${panel.id}-` });
	return drawn(piece?.svg ?? '', size[1]);
}

/** Rows of two; a last one alone takes the whole width. */
function pairs(kit: Kit, panels: readonly Panel[], width: number, ground?: Ground): Block[] {
	const half = (width - GAP) / 2;
	const rows: Block[] = [];
	for (let i = 0; i < panels.length; i += 2) {
		const pair = panels.slice(i, i + 2);
		const wide = pair.length === 2 ? half : width;
		const blocks = pair.map((panel, j): readonly [number, Block] => [
			j * (half + GAP),
			panelBlock(kit, panel, [wide, SMALL], ground)
		]);
		rows.push(gap(GAP), beside(blocks));
	}
	return rows;
}

/** Cities, countries, and what no source places: they have no pin, so they are words. */
function off({ session }: Kit): string {
	const { map } = session.words;
	const words = pictureWords(session.locale.code);
	const places = chips(session.story, session.edition.events, session.left('places')).map((chip) =>
		words.counted(map[chip.kind](chip.name), session.locale.number(chip.count))
	);
	return places.length > 0 ? words.off(map.off, places) : '';
}

/** What is said about the events that have a mark. */
function located(kit: Kit): readonly Claim[] {
	const { story, find } = kit.session;
	const marked = (id: string) => {
		const place = find.place(find.event(id)?.place ?? null);
		return place !== undefined && drawnAs(place, story.panels) !== 'chip';
	};
	return claimsShown(kit).filter(({ about }) => 'event' in about && marked(about.event));
}

/** Its panels, and what has no mark in them. */
export function mapDrawing(kit: Kit, width: number, ground?: Ground): Block {
	const { story } = kit.session;
	const main = story.panels.find((panel) => panel.main) ?? story.panels[0];
	const others = story.panels.filter((panel) => panel !== main);
	return stack([
		...(main ? [panelBlock(kit, main, [width, MAIN], ground)] : []),
		...pairs(kit, others, width, ground),
		gap(8),
		say(kit, off(kit), width)
	]);
}

/** Whose the ground of the map is. */
export const mapCredit = ({ session }: Kit): string => pictureWords(session.locale.code).map;

export const mapPicture = (kit: Kit, width: number, site: string, ground?: Ground): Block =>
	stack([
		head(kit, width, 25),
		gap(10),
		mapDrawing(kit, width, ground),
		gap(6),
		keyOf(kit, width, false),
		foot(kit, width, [claimedBy(kit, located(kit)), mapCredit(kit), kit.session.story.credits ?? ''], site)
	]);
