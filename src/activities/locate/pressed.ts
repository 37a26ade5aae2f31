import type { Point } from '../../views/map/project';

/** Where a drawing is pressed, from 0 to 1: an attachment. A press on the cross moves nothing. */
export const pressed = (to: (at: Point) => void) => (element: HTMLElement) => {
	function click(event: MouseEvent) {
		if (event.target instanceof Element && event.target.closest('button')) return;
		const { left, top, width, height } = element.getBoundingClientRect();
		to([(event.clientX - left) / width, (event.clientY - top) / height]);
	}
	element.addEventListener('click', click);
	return () => element.removeEventListener('click', click);
};
