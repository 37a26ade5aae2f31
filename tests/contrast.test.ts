import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Colours as red, green, blue and alpha, each 0–1. */
type Colour = readonly [number, number, number, number];

const css = readFileSync('src/app.css', 'utf8');

function parse(hex: string): Colour {
	const digits = hex.slice(1);
	const pairs = digits.length < 6 ? [...digits].map((d) => d + d) : (digits.match(/../g) ?? []);
	const [r = 0, g = 0, b = 0, a = 1] = pairs.map((pair) => parseInt(pair, 16) / 255);
	return [r, g, b, a];
}

/** A token's value in one theme, from the one place where it is written. */
function token(name: string, theme: 'light' | 'dark'): Colour {
	const found = new RegExp(`--${name}:\\s*light-dark\\((#\\w+),\\s*(#\\w+)\\)`).exec(css);
	if (!found?.[1] || !found[2]) throw new Error(`no token --${name} in app.css`);
	return parse(theme === 'light' ? found[1] : found[2]);
}

const over = ([r, g, b, a]: Colour, [R, G, B]: Colour, opacity = 1): Colour => {
	const alpha = a * opacity;
	return [r * alpha + R * (1 - alpha), g * alpha + G * (1 - alpha), b * alpha + B * (1 - alpha), 1];
};

const luminance = ([r, g, b]: Colour) => {
	const [R, G, B] = [r, g, b].map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * (R ?? 0) + 0.7152 * (G ?? 0) + 0.0722 * (B ?? 0);
};

/** WCAG 2.2 contrast ratio, 1–21. */
function contrast(a: Colour, b: Colour): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const THEMES = ['light', 'dark'] as const;

/** What lies under a mark: plain grounds, and grounds under the tint of a selection, a window or an area. */
const GROUNDS: Readonly<Record<string, readonly [base: string, tint?: string, opacity?: number]>> = {
	paper: ['paper'],
	panel: ['panel'],
	night: ['night'],
	land: ['land'],
	urban: ['urban'],
	'selected row': ['paper', 'accent-soft'],
	'window on a panel': ['panel', 'accent-soft'],
	'window on night': ['night', 'accent-soft'],
	'uncertain site on the map': ['urban', 'ink', 0.08]
};

const ground = (name: string, theme: 'light' | 'dark'): Colour => {
	const [base, tint, opacity] = GROUNDS[name] ?? ['paper'];
	const under = token(base, theme);
	return tint ? over(token(tint, theme), under, opacity) : under;
};

/** Every state of a mark, by the token that draws it. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
	'cat-1': Object.keys(GROUNDS),
	'cat-2': Object.keys(GROUNDS),
	'cat-3': Object.keys(GROUNDS),
	'cat-4': Object.keys(GROUNDS),
	'cat-5': Object.keys(GROUNDS),
	ink: Object.keys(GROUNDS),
	'ink-2': Object.keys(GROUNDS),
	'ink-3': Object.keys(GROUNDS),
	accent: Object.keys(GROUNDS),
	'line-strong': ['paper', 'panel']
};

/** Small text: 4.5:1. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
	ink: Object.keys(GROUNDS),
	'ink-2': Object.keys(GROUNDS),
	accent: ['paper', 'panel', 'night', 'urban']
};

const failing = (pairs: Readonly<Record<string, readonly string[]>>, least: number) =>
	THEMES.flatMap((theme) =>
		Object.entries(pairs).flatMap(([mark, grounds]) =>
			grounds.flatMap((name) => {
				const ratio = contrast(token(mark, theme), ground(name, theme));
				return ratio < least ? [`${theme}: --${mark} on ${name} ${ratio.toFixed(2)}`] : [];
			})
		)
	);

test('every mark, bar, outline and control has 3:1 against what it lies on', () => {
	expect(failing(MARKS, 3)).toEqual([]);
});

test('every text has 4.5:1', () => {
	expect(failing(TEXTS, 4.5)).toEqual([]);
});

test.each(THEMES)('text on the accent has 4.5:1 (%s)', (theme) => {
	expect(contrast(token('on-accent', theme), token('accent', theme))).toBeGreaterThanOrEqual(4.5);
});

test('no hue is an alarming red', () => {
	for (const theme of THEMES) {
		for (const name of Object.keys(MARKS)) {
			const [r, g, b] = token(name, theme);
			expect(r > 0.7 && g < 0.2 && b < 0.2, name).toBe(false);
		}
	}
});

/**
 * Opacity is the way in which a mark loses its contrast unseen. Who fades something that means nothing, or an end that is
 * meant to be soft, says so here.
 */
const MAY_FADE: readonly string[] = [
	// The tint of a city or of an uncertain site: its solid ring carries the meaning.
	'views/map/Drawing.svelte'
];

test('nothing that means something is faded', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(svelte|css)$/.test(file)
	);
	const fading = files.filter((file) =>
		/(?<!stop-)opacity\s*[:=]\s*["'{]?(0?\.\d)/.test(readFileSync(join('src', file), 'utf8'))
	);
	expect(fading.filter((file) => !MAY_FADE.includes(file.replaceAll('\\', '/')))).toEqual([]);
});
