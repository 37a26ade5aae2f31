import { taskWords } from '../../locales/classTask';
import type { ActivityView } from '../activity';
import { as } from '../activity';
import { stances } from './answer';
import { heads } from './heads';

export default {
	kind: 'corroborate',
	load: () => import('./Corroborate.svelte'),
	put(activity, answer, { find, locale }) {
		const asked = as(activity, 'corroborate');
		const words = taskWords(locale);
		const names = heads(asked.sources, find);
		return stances(asked, answer).flatMap((row, index) =>
			row.map((stance, column) => ({
				item: words.cell(asked.statements[index]?.text ?? '', names[column] ?? ''),
				answer: stance === null ? '' : words.corroborate.stances[stance]
			}))
		);
	}
} satisfies ActivityView;
