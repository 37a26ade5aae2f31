import type { Locale } from '../../locales/locale';
import type { LngLat } from './bounds';

/** Where a place lies in words: how far from a landmark, and in which direction from it. */

export type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

export interface Landmark {
	readonly at: LngLat;
	/** By language. */
	readonly name: Readonly<Record<string, string>>;
}

export interface Near {
	readonly landmark: Landmark;
	/** Rounded as "about" allows: to 50 m, from a kilometre on to 100 m. */
	readonly metres: number;
	/** From the landmark to the place. */
	readonly towards: Direction;
}

const EARTH = 6371000;
const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in metres. */
export function distance([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
	const [dLat, dLng] = [radians(lat2 - lat1), radians(lng2 - lng1)];
	const a =
		Math.sin(dLat / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLng / 2) ** 2;
	return 2 * EARTH * Math.asin(Math.sqrt(a));
}

/** The nearest of the eight winds, going from the first place to the second. */
export function direction([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): Direction {
	const dLng = radians(lng2 - lng1);
	const y = Math.sin(dLng) * Math.cos(radians(lat2));
	const x =
		Math.cos(radians(lat1)) * Math.sin(radians(lat2)) -
		Math.sin(radians(lat1)) * Math.cos(radians(lat2)) * Math.cos(dLng);
	const eighth = Math.round((Math.atan2(y, x) / Math.PI) * 4);
	return DIRECTIONS[(eighth + 8) % 8] ?? 'n';
}

const round = (metres: number) => {
	const step = metres < 975 ? 50 : 100;
	return Math.round(metres / step) * step;
};

/** The nearest landmark within `reach` metres; nothing where none would help. */
export function near(landmarks: readonly Landmark[], at: LngLat, reach = 5000): Near | undefined {
	let best: { readonly landmark: Landmark; readonly metres: number } | undefined;
	for (const landmark of landmarks) {
		const metres = distance(landmark.at, at);
		if (metres <= reach && (!best || metres < best.metres)) best = { landmark, metres };
	}
	return (
		best && { landmark: best.landmark, metres: round(best.metres), towards: direction(best.landmark.at, at) }
	);
}

/** "500 m", "2 km" */
export function metresWords(metres: number, locale: Locale): string {
	const { places } = locale.words.marks;
	return metres < 1000
		? places.metres(locale.number(metres))
		: places.kilometres(locale.number(metres / 1000));
}
