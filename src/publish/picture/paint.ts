import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { speakable } from '../found/escape';
import { fontFiles, SANS } from './letters';

/** The only file that speaks to resvg: it turns SVG into PNG, without a browser and without the system's fonts. */

const wasm = () => readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));

let ready: Promise<void> | undefined;

/** The library may be started only once. */
const start = () => (ready ??= initWasm(wasm()));

/** `zoom` is how many pixels of the picture one of the drawing becomes. */
export async function paint(svgs: readonly string[], zoom: number): Promise<readonly Uint8Array[]> {
	await start();
	const fontBuffers = [...fontFiles()];
	return svgs.map((svg) => {
		const drawing = new Resvg(speakable(svg), {
			font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: SANS, sansSerifFamily: SANS },
			fitTo: { mode: 'zoom', value: zoom }
		});
		const png = drawing.render().asPng();
		drawing.free();
		return png;
	});
}
