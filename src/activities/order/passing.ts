/** Carrying an item of a list over the others: an attachment for its handle. */

interface Carry {
	readonly hold: (holding: boolean) => void;
	/** The pointer stands where the item of that number is. */
	readonly over: (index: number) => void;
}

/** The item at that height: the last one whose upper edge lies above. */
function at(list: Element, y: number): number {
	const tops = [...list.children].map((item) => item.getBoundingClientRect().top);
	return Math.max(0, tops.filter((top) => top <= y).length - 1);
}

export const passing =
	({ hold, over }: Carry) =>
	(handle: HTMLElement) => {
		const listening = new AbortController();
		const { signal } = listening;
		let held: number | undefined;

		const end = (event: PointerEvent) => {
			if (event.pointerId !== held) return;
			held = undefined;
			hold(false);
		};
		// On the page: moving an item in the list takes a captured pointer away.
		const page = handle.ownerDocument;
		handle.addEventListener(
			'pointerdown',
			(event) => {
				if (event.button !== 0 || held !== undefined) return;
				event.preventDefault();
				held = event.pointerId;
				hold(true);
			},
			{ signal }
		);
		page.addEventListener(
			'pointermove',
			(event) => {
				const list = handle.closest('ol');
				if (event.pointerId === held && list) over(at(list, event.clientY));
			},
			{ signal }
		);
		page.addEventListener('pointerup', end, { signal });
		page.addEventListener('pointercancel', end, { signal });
		return () => listening.abort();
	};
