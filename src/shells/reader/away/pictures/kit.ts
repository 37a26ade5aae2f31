import { flushSync, mount, unmount, type Component } from 'svelte';
import { PAPER } from '../../../../marks/paper';
import { measurer } from '../../../../marks/lanes/measure';
import { PAGE, type How, type Kit, type Piece } from '../../../../pictures/kit';
import type { Face, Letters } from '../../../../pictures/letters';
import { provide } from '../../../../session/context';
import type { Session } from '../../../../session/session.svelte';
import Histogram from '../../../../views/timeline/Histogram.svelte';
import Known from '../../../../views/timeline/Known.svelte';
import { PARTS } from '../../../../views/timeline/parts';
import Strip from '../../../../views/timeline/Strip.svelte';
import { inlined } from './inlined';

/** A kit in a browser: drawings are mounted where nobody sees them, and read off. */

/** Fonts that are on the device: a file carries none, and a picture of it is drawn without the page's own. */
const SANS = '"Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
const SERIF = 'Georgia, "Noto Serif", "Liberation Serif", serif';
const WEIGHT: Readonly<Record<Face, string>> = {
	regular: `400 SIZE ${SANS}`,
	bold: `700 SIZE ${SANS}`,
	text: `400 SIZE ${SERIF}`,
	title: `600 SIZE ${SERIF}`
};

function letters(): Letters {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	const width = (text: string, face: Face, size: number) => {
		if (!context) return text.length * size * 0.6;
		context.font = WEIGHT[face].replace('SIZE', `${size}px`);
		// With slack: another device may have another of these fonts.
		return context.measureText(text).width * 1.03;
	};
	return Object.assign(width, { sans: SANS, serif: SERIF });
}

export type Theme = 'light' | 'dark';

/** A page within the page, as wide as pictures are, in its own theme. */
function backstage(document: Document, theme: Theme): HTMLElement {
	const ground = document.createElement('div');
	ground.className = 'daybook';
	ground.dataset['theme'] = theme;
	ground.setAttribute('aria-hidden', 'true');
	ground.inert = true;
	Object.assign(ground.style, { position: 'fixed', insetInlineStart: '-4000px', insetBlockStart: '0' });
	ground.style.inlineSize = `${PAGE}px`;
	return document.body.appendChild(ground);
}

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function piece(element: Element): Piece {
	const svg = element.localName === 'svg' ? element : element.querySelector('svg');
	return { svg: svg ? inlined(svg) : '', text: textOf(element) };
}

/** `close` when the pictures are made. */
export function browserKit(session: Session, document: Document, theme: Theme): Kit & { close(): void } {
	const ground = backstage(document, theme);
	const style = getComputedStyle(ground);
	const probe = ground.appendChild(document.createElement('i'));
	const measure = measurer(SANS);

	function drawn<Props extends Record<string, unknown>>(
		component: Component<Props>,
		props: Props,
		{ paper, selector, bare = false }: How
	): readonly Piece[] {
		const target = ground.appendChild(document.createElement('div'));
		// Some measure their room here after all: it is as wide as they are told.
		target.style.inlineSize = `${paper.width}px`;
		if (bare) target.style.setProperty('--halo', 'var(--paper)');
		const context = new Map<symbol, unknown>([
			...provide(session),
			[PAPER, { ...paper, measure }],
			[PARTS, { Strip, Histogram, Known }]
		]);
		const shown = mount(component, { target, props, context });
		flushSync();
		const pieces = [...target.querySelectorAll(selector)].map(piece);
		void unmount(shown);
		target.remove();
		return pieces;
	}

	return {
		session,
		letters: letters(),
		measure,
		colour(token) {
			probe.style.color = `var(--${token})`;
			return getComputedStyle(probe).color || style.color;
		},
		drawn,
		close: () => ground.remove()
	};
}
