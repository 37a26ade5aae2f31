import { about } from './be/about';
import { article } from './be/article';
import { citation } from './be/citation';
import { compare } from './be/compare';
import { detail } from './be/detail';
import { embed } from './be/embed';
import { embedding } from './be/embedding';
import { flaws } from './be/flaws';
import { help } from './be/help';
import { history } from './be/history';
import { howto } from './be/howto';
import { play } from './be/play';
import { safe } from './be/safe';
import { sides } from './be/sides';
import { sources } from './be/sources';
import { takeAway as dialog } from './be/takeAway';
import { takeAwayData } from './be/takeAwayData';
import type { Later } from './parts';

const takeAway = { ...takeAwayData, citation, dialog };

/** Belarusian words of what a reader meets after the first view: one chunk. */
export const beLater: Later = {
	about,
	article,
	compare,
	detail,
	embed,
	embedding,
	flaws,
	help,
	history,
	howto,
	play,
	safe,
	sides,
	sources,
	takeAway
};
