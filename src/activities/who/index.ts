import type { ActivityView } from '../activity';
import { as } from '../activity';
import { choices, chosen, claimsOf } from './answer';

export default {
	kind: 'who',
	load: () => import('./Who.svelte'),
	put(activity, answer, { find, locale }) {
		const claims = claimsOf(as(activity, 'who'), find);
		const among = choices(claims, locale);
		const options = among.map(({ by }) => ({ value: by, label: by }));
		return claims.map(({ id, says }) => ({
			item: says,
			answer: chosen(answer, id, among) ?? '',
			hands: { item: id, options }
		}));
	}
} satisfies ActivityView;
