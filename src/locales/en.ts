import { article } from './en/article';
import { charts } from './en/charts';
import { detail } from './en/detail';
import { figures } from './en/figures';
import { filters } from './en/filters';
import { howto } from './en/howto';
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
	article,
	charts,
	detail,
	figures,
	filters,
	howto,
	known,
	list,
	map,
	marks,
	sentence,
	shell,
	timeline,
	views
};
