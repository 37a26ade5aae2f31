import type { Measure } from '../marks/lanes/label';
import type { Session } from '../session/session.svelte';
import type { Panel } from '../story/story';
import { home } from '../views/map/home';
import { located } from '../views/map/panels';
import type { Size, View } from '../views/map/project';
import type { Rect } from '../views/map/rows';
import { scene, type Scene } from '../views/map/scene';
import { spots, spotsOf } from '../views/map/spots';

/** A panel of the map where nobody has moved it. */
export interface Placed {
	readonly view: View;
	readonly size: Size;
	readonly scene: Scene;
}

export function placed(session: Session, panel: Panel, size: Size, measure: Measure): Placed {
	const { story, edition, locale } = session;
	const own = spotsOf(panel, story.panels, spots(story.places, edition.events));
	const view = home(panel, story.panels, own.map(({ place }) => place).filter(located), size);
	const bold = (text: string) => measure(text, true);
	const [width, height] = size;
	/** Title, scale, and what kind of map it is. */
	const taken: Rect[] = [
		[0, 0, bold(panel.label) + 20, 22],
		[width - 96, height - 22, width, height],
		...(panel.main ? [[0, height - 20, 150, height] satisfies Rect] : [])
	];
	const inputs = {
		panel,
		panels: story.panels,
		spots: own,
		view,
		size,
		chosen: null,
		locale,
		measure: bold
	};
	return { view, size, scene: scene(inputs, taken) };
}
