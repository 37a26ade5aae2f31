import type { Locale } from '../../locales/locale';
import { taskWords } from '../../locales/classTask';
import type { LngLat } from '../../views/map/bounds';
import { direction, distance, metresWords } from '../../views/map/near';
import type { Located } from '../../views/map/panels';

/** Where a mark stands in words, no finer than a hand on a map can put it. */

/** Rounded to its first two digits, and to 50 m at least. */
function rounded(metres: number): number {
	const step = Math.max(50, 10 ** (Math.floor(Math.log10(Math.max(metres, 1))) - 1));
	return Math.round(metres / step) * step;
}

/** "about 2 km south-west of Minsk": from the nearest place that is named; nothing where none is. */
export function where(at: LngLat, places: readonly Located[], locale: Locale): string {
	const words = taskWords(locale).locate;
	const [near] = [...places].sort((a, b) => distance(a.at, at) - distance(b.at, at));
	if (!near) return words.off;
	const metres = distance(near.at, at);
	if (metres < 50) return words.beside(near.name);
	return words.away(metresWords(rounded(metres), locale), words.wind[direction(near.at, at)], near.name);
}

/** How far a mark is from a place, as finely as the place is known; null where it stands inside. */
export function apart(at: LngLat, place: Located): number | null {
	const metres = distance(at, place.at);
	const known = place.within ?? 0;
	if (metres <= known) return null;
	const step = 10 ** Math.floor(Math.log10(Math.max(known, 50)));
	return Math.max(step, Math.round(metres / step) * step);
}
