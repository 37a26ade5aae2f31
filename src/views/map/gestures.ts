import { moveOf, turn, type Move } from './moves';
import type { Point } from './project';

/**
 * Keys and wheel of a panel: an attachment. With Ctrl the wheel zooms the map; without, it is the page's.
 * Listens by hand, for the browser must know that the wheel may be kept from the page.
 */
export function gestures(go: (move: Move) => void, zoom: (by: number, about: Point) => void) {
	return (element: HTMLElement) => {
		function onkeydown(event: KeyboardEvent) {
			const move = moveOf(event);
			if (!move) return;
			event.preventDefault();
			event.stopPropagation();
			go(move);
		}

		function onwheel(event: WheelEvent) {
			if (!event.ctrlKey && !event.metaKey) return;
			event.preventDefault();
			const box = element.getBoundingClientRect();
			zoom(turn(event), [event.clientX - box.left, event.clientY - box.top]);
		}

		element.addEventListener('wheel', onwheel, { passive: false });
		element.addEventListener('keydown', onkeydown);
		return () => {
			element.removeEventListener('wheel', onwheel);
			element.removeEventListener('keydown', onkeydown);
		};
	};
}
