import type { ActivityView } from '../activity';
import { as } from '../activity';
import { taskWords } from '../../locales/classTask';
import { cells } from './answer';

export default {
	kind: 'sourcing',
	load: () => import('./Sourcing.svelte'),
	put(activity, answer, { find, locale }) {
		const asked = as(activity, 'sourcing');
		const words = taskWords(locale);
		return cells(asked, answer).flatMap((row, index) => {
			const says = find.claim(asked.claims[index] ?? null)?.says ?? '';
			return row.map((text, column) => ({
				item: words.cell(says, asked.columns[column] ?? ''),
				answer: text
			}));
		});
	}
} satisfies ActivityView;
