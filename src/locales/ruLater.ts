import { about } from './ru/about';
import { article } from './ru/article';
import { citation } from './ru/citation';
import { compare } from './ru/compare';
import { detail } from './ru/detail';
import { embed } from './ru/embed';
import { embedding } from './ru/embedding';
import { flaws } from './ru/flaws';
import { help } from './ru/help';
import { history } from './ru/history';
import { howto } from './ru/howto';
import { play } from './ru/play';
import { safe } from './ru/safe';
import { sides } from './ru/sides';
import { sources } from './ru/sources';
import { takeAway as dialog } from './ru/takeAway';
import { takeAwayData } from './ru/takeAwayData';
import type { Later } from './parts';

const takeAway = { ...takeAwayData, citation, dialog };

/** Russian words of what a reader meets after the first view: one chunk. */
export const ruLater: Later = {
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
