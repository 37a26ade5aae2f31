import { whenWords } from '../../lens/wording';
import type { ActivityView } from '../activity';
import { as } from '../activity';
import { drawn, pointsOf } from './answer';

export default {
	kind: 'draw',
	load: () => import('./Draw.svelte'),
	put(activity, answer, { find, locale, dates, words }) {
		const asked = as(activity, 'draw');
		const points = pointsOf(asked, find);
		return drawn(asked, points, answer).flatMap((value, index) => {
			const point = points[index];
			if (!point || point.figure === undefined) return [];
			return [
				{
					item: whenWords(point.at, dates, words),
					answer: value === null ? '' : locale.number(value)
				}
			];
		});
	}
} satisfies ActivityView;
