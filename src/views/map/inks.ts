/**
 * What of a street map is drawn, and how: from layers and kinds of the Protomaps and the OpenMapTiles schema
 * to a dozen inks, mixed from our own colours. What stands in no table is not drawn.
 */

interface Fill {
	readonly shape: 'fill';
}
interface Line {
	readonly shape: 'line';
	/** Pixels at zoom 12. */
	readonly width: number;
}
export type Ink = (Fill | Line) & {
	readonly id: string;
	readonly colour: string;
	/** The first zoom that shows it. */
	readonly from: number;
};

const mix = (colour: string, percent: number, into = 'land') =>
	`color-mix(in srgb, var(--${colour}) ${percent}%, var(--${into}))`;
const fill = (id: string, from: number, colour: string): Ink => ({
	...{ id, from, colour, shape: 'fill' }
});
const line = (id: string, from: number, width: number, colour: string): Ink => ({
	...{ id, from, width, colour, shape: 'line' }
});

/** The ground of a tile, under everything that it holds. */
export const LAND = fill('land', 8, 'var(--land)');

/** In the order in which they are painted. */
export const INKS: readonly Ink[] = [
	fill('urban', 8, mix('urban', 70)),
	fill('green', 8, mix('cat-5', 9)),
	line('stream', 9, 1, 'var(--water)'),
	fill('water', 5, 'var(--water)'),
	fill('building', 13, mix('ink', 7, 'urban')),
	line('border', 8, 1, 'var(--line-strong)'),
	line('rail', 10, 0.7, 'var(--metro)'),
	line('lane', 12, 0.7, mix('ink', 14)),
	line('street', 10, 1.1, mix('ink', 18)),
	line('road', 8, 1.7, mix('ink', 24)),
	line('motorway', 5, 2.3, mix('ink', 34))
];

type Kinds = Readonly<Record<string, string>>;

/** `ink` for each of the words. */
const all = (ink: string, words: string): Kinds =>
	Object.fromEntries(words.split(' ').map((word) => [word, ink]));

const GREEN = all(
	'green',
	'park forest wood nature_reserve protected_area national_park cemetery grass grassland garden golf_course meadow village_green allotments recreation_ground scrub orchard zoo'
);
const URBAN = all(
	'urban',
	'residential industrial commercial retail urban_area suburb neighbourhood quarter school university college hospital railway garages pedestrian'
);
const WAYS: Kinds = {
	...all('motorway', 'highway motorway trunk'),
	...all('road', 'major_road primary secondary'),
	...all('street', 'medium_road tertiary'),
	...all('lane', 'minor_road minor service busway'),
	...all('rail', 'rail transit')
};
const STREAMS = all('stream', 'river canal stream');
const EVERY = (ink: string): Kinds => ({ '*': ink });

/** By the name of a layer. The first of each row is Protomaps', now and before version 4. */
const LAYERS = new Map<string, Kinds>([
	...['water', 'physical_line', 'waterway'].map((name): [string, Kinds] => [
		name,
		name === 'water' ? EVERY('water') : STREAMS
	]),
	...['landuse', 'landcover', 'natural'].map((name): [string, Kinds] => [name, { ...URBAN, ...GREEN }]),
	['park', EVERY('green')],
	...['buildings', 'building'].map((name): [string, Kinds] => [name, EVERY('building')]),
	...['boundaries', 'boundary'].map((name): [string, Kinds] => [name, all('border', 'country 2')]),
	...['roads', 'transit', 'transportation'].map((name): [string, Kinds] => [name, WAYS])
]);

const BY_ID = new Map(INKS.map((ink) => [ink.id, ink]));
/** Where a feature says what it is. */
const SAID = ['kind', 'pmap:kind', 'class', 'admin_level'] as const;

export type Properties = Readonly<Record<string, unknown>>;

/** What a feature says it is, and in which of its properties. */
export function kindOf(properties: Properties): readonly [property: string, kind: string] | undefined {
	const property = SAID.find((name) => properties[name] !== undefined);
	return property === undefined ? undefined : [property, String(properties[property])];
}

/** Areas are filled and lines are drawn; a river is an area or a line. Points are names, and left out. */
function shaped(id: string, type: number): Ink | undefined {
	const ink = BY_ID.get(id === 'water' && type === 2 ? 'stream' : id);
	return (ink?.shape === 'fill') === (type === 3) && type !== 1 ? ink : undefined;
}

/** The ink for a feature of a layer, by its geometry: 2 is a line, 3 an area. */
export function inkOf(layer: string, properties: Properties, type: number): Ink | undefined {
	const kinds = LAYERS.get(layer);
	if (!kinds) return undefined;
	const id = kinds['*'] ?? kinds[kindOf(properties)?.[1] ?? ''];
	return id === undefined ? undefined : shaped(id, type);
}

/** Streets grow as one comes closer, more slowly than the map does. */
export const widthAt = ({ width }: Line, zoom: number): number => width * 2 ** ((zoom - 12) * 0.45);
