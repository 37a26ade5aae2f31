import { taskWords } from '../../locales/classTask';
import type { ActivityView } from '../activity';
import { written } from './answer';

export default {
	kind: 'reflect',
	load: () => import('./Reflect.svelte'),
	put: (_, answer, { locale }) => [{ item: taskWords(locale).reflect.text, answer: written(answer) }]
} satisfies ActivityView;
