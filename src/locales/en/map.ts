const directions = {
	n: 'north',
	ne: 'north-east',
	e: 'east',
	se: 'south-east',
	s: 'south',
	sw: 'south-west',
	w: 'west',
	nw: 'north-west'
};

/** Words of the map: panels, what is no point, and where a place lies. */
export const map = {
	skip: 'Skip the map',
	keys: 'Arrow keys go from mark to mark. Plus, minus and 0 zoom. Shift with an arrow key moves the map.',
	schematic: 'Schematic map, no streets',
	lost: 'The outlines could not be loaded. The marks stand where they belong, on plain ground.',
	failed: 'The map could not be loaded. The list of places below has all that it shows.',
	panel: (label: string) => `Map of ${label}`,
	/** A panel seen from the main one: "Map of Zhodzina, about 55 km north-east of Minsk". */
	panelFrom: (label: string, kilometres: string, towards: keyof typeof directions, from: string) =>
		`Map of ${label}, about ${kilometres} km ${directions[towards]} of ${from}`,
	enlarge: (label: string) => `Show ${label} large`,

	noSpot: 'city, no exact spot',
	/** A label that says how uncertain its place is. */
	give: (name: string, kilometres: string) => `${name}, ±${kilometres} km`,
	/** Places that stand on one point. */
	together: (names: readonly string[]) => names.join(' / '),
	more: (n: number) => `+${n}`,
	moreAt: (n: string, place: string) => (place ? `${n} more at ${place}` : `${n} more`),
	events: { one: 'event', other: 'events' },

	controls: 'Zoom and move the map',
	moves: {
		in: 'Zoom in',
		out: 'Zoom out',
		home: 'Back to where the map began',
		west: 'Move west',
		north: 'Move north',
		south: 'Move south',
		east: 'Move east'
	},
	search: 'Search this area',
	only: 'Only this area',
	drop: 'Show all areas again',

	off: 'Not a point on the map',
	offInWindow: 'In these days, but not a point on the map',
	somewhere: (city: string) => `somewhere in ${city}`,
	elsewhere: (place: string) => place,
	none: () => 'place not stated',

	places: 'Places as a list',
	onlyHere: (place: string) => `Only ${place}`,
	unpublished: { one: 'event not yet published', other: 'events not yet published' },

	/** Distance and direction from a metro station: "About 400 m north-east of Niamiha metro station". */
	near: (distance: string, towards: keyof typeof directions, station: string) =>
		`About ${distance} ${directions[towards]} of ${station} metro station.`,
	beside: (station: string) => `At ${station} metro station.`,

	/** A street map of the story's own. */
	streets: {
		credit: (credit: string) => `Streets: ${credit}`,
		lost: 'The street map could not be loaded. The schematic map stands in its place.',
		torn: 'Part of the street map could not be read. The schematic map stands in its place.',
		wrong: 'This file could not be read as a street map. The schematic map stays.',
		open: 'Open a street map from disk'
	},

	credit: 'Map: Natural Earth; GeoNames (CC BY 4.0). Metro lines for orientation. Drawn with',
	creditName: 'Leaflet'
};
