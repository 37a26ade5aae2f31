import type { Words } from './locale';
import { charts } from './ru/charts';
import { figures } from './ru/figures';
import { filters } from './ru/filters';
import { known } from './ru/known';
import { list } from './ru/list';
import { map } from './ru/map';
import { marks } from './ru/marks';
import { sentence } from './ru/sentence';
import { shell } from './ru/shell';
import { timeline } from './ru/timeline';
import { views } from './ru/views';

/** Russian words of the first view: the same shape as English ones. */
export const ru: Words = {
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
