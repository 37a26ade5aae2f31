import { dates } from './calendar';
import type { Locale } from './locale';
import { ru } from './ru';

const rules = new Intl.PluralRules('ru');
const numbers = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 });
const order = new Intl.Collator('ru', { numeric: true });

export const russian: Locale = {
	code: 'ru',
	words: ru,
	parts: {},
	plural: (n, forms) => forms[n] ?? forms[rules.select(n)] ?? forms.other,
	number: (n) => numbers.format(n),
	compare: (a, b) => order.compare(a, b),
	dates: dates({
		months: [
			...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
			...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']
		],
		genitive: [
			...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
			...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
		],
		monthsShort: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
		weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
		weekdaysShort: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
		between: (from, to) => `с ${from} по ${to}`,
		days: (from, to) => `${from}–${to}`
	})
};
