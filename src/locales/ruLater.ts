import { about } from './ru/about';
import { article } from './ru/article';
import { citation } from './ru/citation';
import { compare } from './ru/compare';
import { detail } from './ru/detail';
import { embed } from './ru/embed';
import { embedding } from './ru/embedding';
import { help } from './ru/help';
import { history } from './ru/history';
import { howto } from './ru/howto';
import { safe } from './ru/safe';
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
	help,
	history,
	howto,
	safe,
	takeAway
};
