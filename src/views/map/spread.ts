import { cover } from './cover';
import { INKS, LAND, type Ink } from './inks';
import { paint, type Drawn } from './paint';
import { pan, type Size, type View } from './project';
import type { Streets } from './streets';
import { reader } from './tiles';

/** The streets of one panel on a canvas: it moves with the panel, and is drawn anew once that stands still. */

export interface Spread {
	show(view: View, size: Size): void;
	close(): void;
}

/** How long a panel stands still before its streets are drawn, ms. */
const STILL = 140;
/** Part of the panel that is drawn beyond each of its edges, so that a short move shows no gap. */
const BEYOND = 0.25;
/** What makes colours change while nothing moves. */
const CHANGES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'] as const;

/** What the page looks like is said on the story's root. */
const LOOK = { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] };

/** All inks whose colours a canvas asks its page for: an element for each stands in it. */
export const ASKED: readonly Ink[] = [LAND, ...INKS];

/** `torn` hears after each drawing whether a tile could not be read. */
export function spread(canvas: HTMLCanvasElement, streets: Streets, torn: (is: boolean) => void): Spread {
	const context = canvas.getContext('2d');
	const read = reader(streets);
	let drawn: readonly Drawn[] = [];
	let shown: { readonly view: View; readonly size: Size } | undefined;
	let latest: { readonly view: View; readonly size: Size } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const colour = (ink: Ink) => {
		const element = canvas.children[ASKED.indexOf(ink)];
		return element ? getComputedStyle(element).color : 'transparent';
	};

	/** From where the canvas was drawn to where the panel stands now. */
	function move() {
		if (!shown || !latest) return;
		const scale = 2 ** (latest.view.zoom - shown.view.zoom);
		const [x, y] = [shown.view.x * scale - latest.view.x, shown.view.y * scale - latest.view.y];
		canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
	}

	function draw() {
		if (!shown || !context) return;
		const { view, size } = shown;
		const ratio = Math.min(Math.max(devicePixelRatio, 1), 3);
		[canvas.width, canvas.height] = [size[0] * ratio, size[1] * ratio];
		canvas.style.width = `${size[0]}px`;
		canvas.style.height = `${size[1]}px`;
		paint({ context, view, ratio, colour }, drawn);
		move();
	}

	async function settle() {
		const asked = latest;
		if (!asked) return;
		const [width, height] = asked.size;
		const size: Size = [Math.round(width * (1 + 2 * BEYOND)), Math.round(height * (1 + 2 * BEYOND))];
		const view = pan(asked.view, -Math.round(width * BEYOND), -Math.round(height * BEYOND));
		const found = await read(cover(view, size, streets.zooms));
		// The panel has moved on in the meantime: that move will draw.
		if (asked !== latest) return;
		drawn = found.drawn;
		shown = { view, size };
		draw();
		torn(found.torn);
	}

	const queries = CHANGES.map((query) => matchMedia(query));
	queries.forEach((query) => query.addEventListener('change', draw));
	const look = new MutationObserver(draw);
	const root = canvas.closest('.daybook');
	if (root) look.observe(root, LOOK);
	return {
		show(view, size) {
			const first = latest === undefined;
			latest = { view, size };
			move();
			clearTimeout(timer);
			timer = setTimeout(() => void settle(), first ? 0 : STILL);
		},
		close() {
			clearTimeout(timer);
			latest = undefined;
			queries.forEach((query) => query.removeEventListener('change', draw));
			look.disconnect();
		}
	};
}
