import type { Page } from 'playwright';

/** What on a page cannot be read from the back row, in words; a good stage has none of it. */
export const illegible = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const [wide, high] = [innerWidth, innerHeight];
		const found: string[] = [];
		const zoomOf = (element: Element | null): number =>
			element ? Number(getComputedStyle(element).zoom || 1) * zoomOf(element.parentElement) : 1;
		const scaleOf = (element: Element): number => {
			const svg = element.closest('svg');
			const box = svg?.viewBox.baseVal;
			return svg && box && box.width > 0 ? svg.getBoundingClientRect().width / zoomOf(svg) / box.width : 1;
		};
		/** Said to those who listen alone, or put away until somebody reaches for it. */
		const hidden = (element: Element) => {
			if (!element.checkVisibility()) return true;
			for (let one: Element | null = element; one; one = one.parentElement) {
				const style = getComputedStyle(one);
				const away = style.opacity === '0' || style.visibility === 'hidden';
				if (away || style.clipPath === 'inset(50%)' || one.matches('dialog:not([open])')) return true;
			}
			return false;
		};
		const boxesOf = (node: Node) => {
			const range = document.createRange();
			range.selectNodeContents(node);
			return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
		};
		const isOut = ({ left, right, top, bottom }: DOMRect) =>
			left < -1 || top < -1 || right > wide + 1 || bottom > high + 1;
		function look(node: Node, element: Element) {
			const text = (node.textContent ?? '').trim().slice(0, 60);
			const boxes = boxesOf(node);
			if (!text || boxes.length === 0) return;
			const size = parseFloat(getComputedStyle(element).fontSize) * zoomOf(element) * scaleOf(element);
			if (size < high / 40 - 0.05) found.push(`small: ${size.toFixed(1)} px: ${text}`);
			if (boxes.some(isOut)) found.push(`outside: ${text}`);
		}
		function cut(element: Element) {
			const { overflowX, overflowY } = getComputedStyle(element);
			const [down, across] = [
				element.scrollHeight - element.clientHeight,
				element.scrollWidth - element.clientWidth
			];
			if (overflowY !== 'visible' && down > 2) found.push(`cut: ${element.className} by ${down}`);
			if (overflowX !== 'visible' && across > 2) found.push(`cut across: ${element.className} by ${across}`);
		}
		const walker = document.createTreeWalker(
			document.querySelector('main') ?? document.body,
			NodeFilter.SHOW_TEXT
		);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (element && !element.closest('style, script') && !hidden(element)) look(node, element);
		}
		for (const element of document.querySelectorAll('main *')) if (!hidden(element)) cut(element);
		return found;
	});
