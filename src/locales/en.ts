import { charts } from './en/charts';
import { figures } from './en/figures';
import { filters } from './en/filters';
import { known } from './en/known';
import { list } from './en/list';
import { map } from './en/map';
import { marks } from './en/marks';
import { sentence } from './en/sentence';
import { shell } from './en/shell';
import { timeline } from './en/timeline';
import { views } from './en/views';

/** English, and the shape that every other language has. One file a part of the page. */
export const en = {
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
