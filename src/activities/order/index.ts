import type { ActivityView } from '../activity';
import { as } from '../activity';
import { eventsOf, ordered, touched } from './answer';

export default {
	kind: 'order',
	load: () => import('./Order.svelte'),
	put(activity, answer, { find, locale }) {
		const list = ordered(eventsOf(as(activity, 'order'), find), answer);
		return list.map(({ title }, index) => ({
			item: title,
			answer: touched(answer) ? locale.number(index + 1) : ''
		}));
	}
} satisfies ActivityView;
