import type { Session } from '../../session/session.svelte';
import type { Drag, Point } from '../../ui/drag';
import type { Axis } from './axis';
import { brushed, moved, slid, snap, zoomed, type Window } from './brush';

/** How much one press of + or − makes of a window. */
const STEP = 0.5;
/** Pixels of a wheel that double or halve a window. */
const NOTCH = 350;

/** Everything that moves the window, for a drawing whose axis may change under the hand. */
export function gestures(session: Session, axis: () => Axis) {
	let before: Window | null = null;
	let wheeled = 0;
	let frame = 0;

	function show(window: Window | null) {
		const now = session.focus.window;
		if (window?.[0] !== now?.[0] || window?.[1] !== now?.[1]) session.zoom(window);
	}

	const held = (): Window => before ?? [axis().start, axis().end];
	const start = () => void (before = session.focus.window);
	const cancel = () => show(before);
	const zoom = (factor: number, centre: number) => show(zoomed(session.window, factor, centre, axis()));

	/** A new window from where the pointer went down; two fingers stretch the one that is there. */
	const brush: Drag = {
		start,
		move: ({ x }, from) => show(brushed(axis().at(from.x), axis().at(x), axis())),
		pinch: (scale, middle) => show(zoomed(held(), 1 / scale, axis().at(middle.x), axis())),
		cancel
	};

	/** How much time lies between two places of the pointer. */
	const shift = ({ x }: Point, from: Point) => {
		const { left, right, start: zero, end } = axis();
		return ((x - from.x) / (right - left)) * (end - zero);
	};

	/** The window as it is, earlier or later. */
	const slide: Drag = {
		slack: 0,
		start,
		move(to, from) {
			const { grain } = axis();
			if (before) show(slid(before, Math.round(shift(to, from) / grain) * grain, axis()));
		},
		cancel
	};

	/** One end of the window. Its own place is the pointer's, whatever part of the handle was taken. */
	const handle = (which: 0 | 1): Drag => ({
		slack: 0,
		start,
		move(to, from) {
			const at = snap(held()[which] + shift(to, from), axis());
			show(moved(session.window, which, at, axis()));
		},
		cancel
	});

	/** Only with Ctrl, which is also what a pinch on a touch pad sends: a plain wheel scrolls the page. */
	function wheel(event: WheelEvent, x: number) {
		if (!event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		wheeled += event.deltaY;
		frame ||= requestAnimationFrame(() => {
			const was = session.focus.window;
			zoom(2 ** (wheeled / NOTCH), axis().at(x));
			// Too little to reach the next step of the grid is kept for the next turn.
			if (was !== session.focus.window) wheeled = 0;
			frame = 0;
		});
	}

	return {
		brush,
		slide,
		handle,
		wheel,
		show,
		shorter: (centre: number) => zoom(STEP, centre),
		longer: (centre: number) => zoom(1 / STEP, centre)
	};
}

export type Gestures = ReturnType<typeof gestures>;
