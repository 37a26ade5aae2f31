import { roomy, smaller } from './fit';

/** What is brought to fit, and in what: read anew whenever something of it changes. */
export interface Fitted {
	readonly body: HTMLElement | undefined;
	readonly content: HTMLElement | undefined;
	/** Pixels of the screen to one of the drawing's own. */
	readonly zoom: number;
	/** Names what is shown: when it changes, all begins anew, large. */
	readonly subject: string;
	readonly grows: boolean;
	/** The least height of a drawing, in its own pixels. */
	readonly lowest: number | undefined;
}

/** Makes what stands in a body smaller, step by step, until nothing runs over. For the setup of a component. */
export function fitting(of: Fitted) {
	let fit = $state.raw(roomy(0, 0));
	let frame = 0;
	/** A frame later, so that a change of type is never made while it is being measured. */
	function look() {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			if (!of.body || !of.content) return;
			const over = of.content.offsetHeight - of.body.clientHeight;
			if (over > 1) fit = smaller(fit, over / of.zoom) ?? fit;
		});
	}
	$effect(() => {
		void of.subject;
		const { body, zoom, grows, lowest } = of;
		fit = roomy((body?.clientHeight ?? 0) / zoom, (body?.clientWidth ?? 0) / zoom, { grows, lowest });
	});
	$effect(() => {
		void fit;
		look();
	});
	$effect(() => {
		const { body, content } = of;
		if (!body || !content) return;
		const watch = new ResizeObserver(look);
		watch.observe(body);
		watch.observe(content);
		return () => {
			watch.disconnect();
			cancelAnimationFrame(frame);
		};
	});
	return {
		get fit() {
			return fit;
		}
	};
}
