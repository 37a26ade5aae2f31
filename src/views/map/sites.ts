import type { Locale } from '../../locales/locale';
import { metresWords } from './near';
import type { Point, Size } from './project';
import type { Lines, Side, Site } from './rows';
import type { Disc, Frame, Inputs, Ring } from './scene';
import { row, type Group } from './groups';

/** What stands in a panel and wants a name, with the ways in which its name may be broken into lines. */

/** From here on the label of a site says how uncertain it is, metres. */
const SAID = 1000;
/** How far the name of an area reaches into its ring, px. */
const INSIDE = 20;
/** A ring that a name may stand in, px. */
const WIDE = 30;
/** Longer names are broken, px. */
const LABEL = 104;

/** One line if it is short, else two of about the same length. */
function breaks(text: string, measure: Inputs['measure']): Lines[] {
	const one = { lines: [text], width: measure(text) };
	const words = text.split(' ');
	const two = words.slice(1).map((_, index): Lines => {
		const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
		return { lines, width: Math.max(...lines.map(measure)) };
	});
	const [best] = two.sort((a, b) => a.width - b.width);
	if (!best) return [one];
	return one.width <= LABEL ? [one, best] : [best, one];
}

const SIDES: readonly Side[] = ['e', 'w', 'n', 's'];
const sides = (first: Side | undefined): readonly Side[] =>
	first ? [first, ...SIDES.filter((side) => side !== first)] : SIDES;

/** What a row is called: the places of which something is published, and nothing if there is none. */
export function title({ places, seen }: Group, locale: Locale): string {
	const known = new Set(seen.filter(({ published }) => published).map(({ event }) => event.place));
	const [first, ...others] = places.filter(({ id }) => known.has(id));
	if (!first) return '';
	const { name, kind, within = 0 } = first;
	if (others.length > 0) return locale.words.map.together([name, ...others.map((other) => other.name)]);
	return kind === 'site' && within >= SAID ? locale.words.map.give(name, locale.number(within / 1000)) : name;
}

/** A row of marks; its name keeps clear of the ring around its first place, unless that is a wide one. */
export function groupSite(group: Group, discs: readonly Disc[], { locale, measure }: Inputs): Site {
	const radius = discs.find(({ id }) => id === group.id)?.radius ?? 0;
	const clear = radius < WIDE ? radius : 0;
	const { shown, more } = row(group.seen);
	const text = title(group, locale);
	return {
		id: group.id,
		at: group.at,
		marks: shown.length + (more.length > 0 ? 1 : 0),
		half: [clear, clear],
		sides: sides(group.places[0].label),
		label: text === '' ? [] : breaks(text, measure)
	};
}

/** A city that fits into its panel says, at the lower end of its ring, that nothing in it has an exact spot. */
export function areaSite({ id, at, radius }: Disc, { size, locale, measure }: Inputs): Site {
	const fits = radius * 2 < size[1] && radius > INSIDE;
	const label = fits ? breaks(locale.words.map.noSpot, measure) : [];
	return { id, at, marks: 0, half: [radius, radius - INSIDE], sides: ['s', 'n', 'e', 'w'], label };
}

/** Frames of other panels; names stand on the outer side of each, for panels often lie close together. */
export function frameSites(frames: readonly Frame[], { panels, measure }: Inputs): Site[] {
	const middle = frames.reduce((sum, { rect }) => sum + (rect[0] + rect[2]) / 2, 0) / frames.length;
	return frames.map(({ id, rect: [left, top, right, bottom] }) => {
		const at: Point = [(left + right) / 2, (top + bottom) / 2];
		const label = panels.find((panel) => panel.id === id)?.label ?? '';
		return {
			id,
			at,
			marks: 0,
			half: [right - at[0], bottom - at[1]],
			sides: at[0] >= middle ? ['e', 'n', 's', 'w'] : ['w', 's', 'n', 'e'],
			label: breaks(label, measure)
		};
	});
}

/** A distance, written across its ring. */
export function ringSite({ metres, at, radius }: Ring, { locale, measure }: Inputs): Site {
	const half: Size = [radius - INSIDE / 2, radius - INSIDE / 2];
	const label = breaks(metresWords(metres, locale), measure).slice(0, 1);
	return { id: `${metres}`, at, marks: 0, half, sides: ['s', 'n', 'w', 'e'], label };
}
