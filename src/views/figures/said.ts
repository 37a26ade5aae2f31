import { figureWords, type FigureWords } from '../../lens/wording';
import type { Locale } from '../../locales/locale';
import type { Lookup } from '../../story/lookup';
import type { Figure } from '../../story/story';

/** A figure as the strip says it: people need no unit under "how many were detained?", but a share needs its sign. */
export function said(figure: Figure, find: Lookup, locale: Locale): FigureWords {
	const words = figureWords(figure, locale);
	const unit = find.unit(figure.unit)?.label.other ?? '';
	const bare = /\d$/.test(words.number) && !/^\p{L}/u.test(unit);
	return bare ? { ...words, number: locale.words.marks.figures.unit(words.number, unit) } : words;
}
