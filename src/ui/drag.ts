/** Dragging with mouse, pen or finger, in pixels from the left and top of the element it hangs on. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Drag {
	/** Whether a press here may become a drag; without it, any may. */
	readonly from?: (event: PointerEvent) => boolean;
	/** The pointer has left the spot where it went down, so that it is a drag and no press. */
	readonly start?: (from: Point) => void;
	/** At most once a frame. */
	readonly move: (to: Point, from: Point) => void;
	readonly end?: (to: Point, from: Point) => void;
	/** Escape, or the browser took the pointer away: put everything back. */
	readonly cancel?: () => void;
	/** Two pointers: how far apart they are against where they began, and the middle between them. */
	readonly pinch?: (scale: number, middle: Point) => void;
	/** Pixels that a press may wander. 0: the drag begins with the press. */
	readonly slack?: number;
}

type Pinch = { readonly apart: number };

const anywhere = () => true;
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** An attachment: `{@attach drag({ move })}`. Set `touch-action` on the element, or fingers scroll instead. */
export function drag({ from: allows = anywhere, start, move, end, cancel, pinch, slack = 4 }: Drag) {
	return (element: HTMLElement) => {
		const page = element.ownerDocument;
		const pointers = new Map<number, Point>();
		let origin: Point | undefined;
		let latest: Point | undefined;
		let dragging = false;
		let pinching: Pinch | undefined;
		let frame = 0;
		let box = element.getBoundingClientRect();

		// Against where the element was when it was taken: some elements follow the pointer.
		const place = (event: PointerEvent): Point => ({
			x: event.clientX - box.left,
			y: event.clientY - box.top
		});

		function draw() {
			frame = 0;
			const [a, b] = [...pointers.values()];
			if (pinching && a && b) pinch?.(Math.max(distance(a, b), 1) / pinching.apart, between(a, b));
			else if (dragging && origin && latest) move(latest, origin);
		}

		function stop() {
			cancelAnimationFrame(frame);
			frame = 0;
			pointers.clear();
			origin = undefined;
			dragging = false;
			pinching = undefined;
			page.removeEventListener('keydown', escape, true);
		}

		function abort() {
			const active = dragging || pinching !== undefined;
			stop();
			if (active) cancel?.();
		}

		function escape(event: KeyboardEvent) {
			if (event.key !== 'Escape') return;
			event.stopPropagation();
			abort();
		}

		function begin(event: PointerEvent) {
			if (!origin || dragging) return;
			dragging = true;
			// Captured only now, so that a press without a drag still clicks what lies under it.
			element.setPointerCapture(event.pointerId);
			start?.(origin);
		}

		function down(event: PointerEvent) {
			if (event.button !== 0 || !allows(event)) return;
			if (pointers.size === 0) box = element.getBoundingClientRect();
			const at = place(event);
			pointers.set(event.pointerId, at);
			page.addEventListener('keydown', escape, true);
			const [a, b] = [...pointers.values()];
			if (pinch && a && b) {
				if (!dragging) start?.(a);
				dragging = true;
				pinching = { apart: Math.max(distance(a, b), 1) };
				element.setPointerCapture(event.pointerId);
			} else {
				origin = latest = at;
				if (slack === 0) begin(event);
			}
		}

		function moved(event: PointerEvent) {
			if (!pointers.has(event.pointerId)) return;
			latest = place(event);
			pointers.set(event.pointerId, latest);
			if (origin && !pinching && distance(latest, origin) >= slack) begin(event);
			if (dragging) frame ||= requestAnimationFrame(draw);
		}

		function up(event: PointerEvent) {
			if (!pointers.has(event.pointerId)) return;
			const [was, to, from] = [dragging, place(event), origin];
			// What the pointer did since the last frame counts too.
			if (frame) draw();
			stop();
			if (was && from) end?.(to, from);
		}

		const lost = (event: PointerEvent) => pointers.has(event.pointerId) && abort();
		const listening = new AbortController();
		const { signal } = listening;
		element.addEventListener('pointerdown', down, { signal });
		element.addEventListener('pointermove', moved, { signal });
		element.addEventListener('pointerup', up, { signal });
		element.addEventListener('pointercancel', lost, { signal });
		return () => {
			stop();
			listening.abort();
		};
	};
}
