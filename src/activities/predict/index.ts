import type { ActivityView } from '../activity';
import { as } from '../activity';
import { estimate } from './answer';

export default {
	kind: 'predict',
	load: () => import('./Predict.svelte'),
	put(activity, answer, { locale, find }) {
		const { figure } = as(activity, 'predict');
		const value = estimate(as(activity, 'predict'), answer);
		const unit = find.unit(find.figure(figure)?.figure.unit ?? null);
		return [
			{
				item: unit ? unit.label.other : '',
				answer: value === null ? '' : locale.number(value)
			}
		];
	}
} satisfies ActivityView;
