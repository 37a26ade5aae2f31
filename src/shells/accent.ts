/** A host's accent, made fit to be seen: it keeps its hue and gets as dark or light as the ground needs. */

type Colour = readonly [red: number, green: number, blue: number];

/** The grounds that it stands on, and the least contrast with them (WCAG 2.2, AA for text). */
const GROUND = { light: '#fbfaf7', dark: '#14161a' };
const LEAST = 4.5;
/** Share of black or white that each step mixes in. */
const STEP = 0.05;

const parse = (hex: string): Colour => {
	const value = parseInt(hex.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};
const print = (colour: Colour) =>
	`#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: Colour): number {
	const [red, green, blue] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG contrast ratio of two colours (`#rrggbb`), 1–21. */
export function contrast(a: string, b: string): number {
	const [one, other] = [luminance(parse(a)), luminance(parse(b))];
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The colour itself, or the nearest darker (lighter) one that can be read on the light (dark) ground. */
function readable(hex: string, theme: 'light' | 'dark'): string {
	const end = theme === 'light' ? 0 : 255;
	let colour = parse(hex);
	while (contrast(print(colour), GROUND[theme]) < LEAST) {
		colour = [
			colour[0] + (end - colour[0]) * STEP,
			colour[1] + (end - colour[1]) * STEP,
			colour[2] + (end - colour[2]) * STEP
		];
	}
	return print(colour);
}

const over = (hex: string) => (contrast(hex, '#ffffff') >= LEAST ? '#ffffff' : '#000000');

/** Tokens that follow from a host's accent (`#rrggbb`), for both themes. */
export function accentTokens(hex: string): Readonly<Record<string, string>> {
	const [light, dark] = [readable(hex, 'light'), readable(hex, 'dark')];
	return {
		'--accent': `light-dark(${light}, ${dark})`,
		'--accent-soft': `light-dark(${light}1c, ${dark}26)`,
		'--on-accent': `light-dark(${over(light)}, ${over(dark)})`
	};
}
