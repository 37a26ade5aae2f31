import { taskWords } from '../../locales/classTask';
import { SUPPORT } from '../../story/lists';
import type { ActivityView } from '../activity';
import { as } from '../activity';
import { judged } from './answer';

export default {
	kind: 'judge',
	load: () => import('./Judge.svelte'),
	put(activity, answer, { locale }) {
		const asked = as(activity, 'judge');
		const { support } = taskWords(locale).judge;
		const options = SUPPORT.map((value) => ({ value, label: support[value] }));
		return judged(asked, answer).map(({ verdict, why }, index) => ({
			item: asked.statements[index]?.text ?? '',
			answer: verdict === null ? '' : support[verdict],
			reason: why,
			hands: { item: String(index), options }
		}));
	}
} satisfies ActivityView;
