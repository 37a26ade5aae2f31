import { be } from './be';
import { dates } from './calendar';
import type { Locale } from './locale';

/** Of all that `Intl` does, Chromium knows Belarusian for plurals alone. */
const rules = new Intl.PluralRules('be');
/** Written as in Russian, and asked for as such: the build would write another form than the browser. */
const numbers = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 });
/** Ukrainian knows і and ґ, and puts ў beside у. */
const order = new Intl.Collator(['be', 'uk', 'ru'], { numeric: true });

export const belarusian: Locale = {
	code: 'be',
	words: be,
	parts: {},
	plural: (n, forms) => forms[n] ?? forms[rules.select(n)] ?? forms.other,
	number: (n) => numbers.format(n),
	compare: (a, b) => order.compare(a, b),
	dates: dates({
		months: [
			...['студзень', 'люты', 'сакавік', 'красавік', 'май', 'чэрвень'],
			...['ліпень', 'жнівень', 'верасень', 'кастрычнік', 'лістапад', 'снежань']
		],
		genitive: [
			...['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня'],
			...['ліпеня', 'жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня']
		],
		monthsShort: ['сту', 'лют', 'сак', 'кра', 'мая', 'чэр', 'ліп', 'жні', 'вер', 'кас', 'ліс', 'сне'],
		weekdays: ['нядзеля', 'панядзелак', 'аўторак', 'серада', 'чацвер', 'пятніца', 'субота'],
		weekdaysShort: ['нд', 'пн', 'аў', 'ср', 'чц', 'пт', 'сб'],
		between: (from, to) => `ад ${from} да ${to}`,
		days: (from, to) => `${from}–${to}`
	})
};
