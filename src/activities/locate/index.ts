import type { ActivityView } from '../activity';
import { as } from '../activity';
import { mark, named, panelOf } from './answer';
import { where } from './where';

export default {
	kind: 'locate',
	load: () => import('./Locate.svelte'),
	put(activity, answer, session) {
		const asked = as(activity, 'locate');
		const panel = panelOf(asked, session);
		const at = panel ? mark(answer, panel.bounds) : null;
		const item = session.find.place(asked.place)?.name ?? '';
		if (!panel || !at) return [{ item, answer: '' }];
		const coordinates = `${at[1].toFixed(4)}, ${at[0].toFixed(4)}`;
		return [{ item, answer: `${coordinates} (${where(at, named(asked, panel, session), session.locale)})` }];
	}
} satisfies ActivityView;
