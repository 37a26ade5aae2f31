import type { Words } from './locale';
import { charts } from './be/charts';
import { figures } from './be/figures';
import { filters } from './be/filters';
import { known } from './be/known';
import { list } from './be/list';
import { map } from './be/map';
import { marks } from './be/marks';
import { sentence } from './be/sentence';
import { shell } from './be/shell';
import { timeline } from './be/timeline';
import { views } from './be/views';

/** Belarusian words of the first view: the same shape as English ones. */
export const be: Words = {
	charts,
	figures,
	filters,
	known,
	list,
	map,
	marks,
	sentence,
	shell,
	timeline,
	views
};
