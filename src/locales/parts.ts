import type { about } from './en/about';
import type { article } from './en/article';
import type { classPrint } from './en/classPrint';
import type { classScroll } from './en/classScroll';
import type { classStage } from './en/classStage';
import type { classStart } from './en/classStart';
import type { classTask } from './en/classTask';
import type { compare } from './en/compare';
import type { detail } from './en/detail';
import type { embed } from './en/embed';
import type { embedding } from './en/embedding';
import type { flaws } from './en/flaws';
import type { help } from './en/help';
import type { history } from './en/history';
import type { howto } from './en/howto';
import type { play } from './en/play';
import type { safe } from './en/safe';
import type { sides } from './en/sides';
import type { sources } from './en/sources';
import type { TakeAwayWords } from './takeAway';

/** Words that come apart from those of the first view. English ones come with the part that says them; other languages bring them in two chunks. */

/** What a reader meets after the first view, or in an article. */
export interface Later {
	readonly about: typeof about;
	readonly article: typeof article;
	readonly compare: typeof compare;
	readonly detail: typeof detail;
	readonly embed: typeof embed;
	readonly embedding: typeof embedding;
	readonly flaws: typeof flaws;
	readonly help: typeof help;
	readonly history: typeof history;
	readonly howto: typeof howto;
	readonly play: typeof play;
	readonly safe: typeof safe;
	readonly sides: typeof sides;
	readonly sources: typeof sources;
	readonly takeAway: TakeAwayWords;
}

/** The classroom. */
export interface Lesson {
	readonly classPrint: typeof classPrint;
	readonly classScroll: typeof classScroll;
	readonly classStage: typeof classStage;
	readonly classStart: typeof classStart;
	readonly classTask: typeof classTask;
}

export type Parts = Later & Lesson;
