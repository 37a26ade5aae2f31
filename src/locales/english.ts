import { en } from './en';
import type { Dates, Locale } from './locale';

const rules = new Intl.PluralRules('en-GB');
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const order = new Intl.Collator('en', { numeric: true });

/** English dates in `timeZone`, 24-hour clock. The zone itself is never named here: platforms misname it. */
function dates(timeZone: string, home?: number): Dates {
	const format = (options: Intl.DateTimeFormatOptions) => {
		const formatter = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...options });
		return (at: number) =>
			Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
	};
	const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
	const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
	const clock = format({ hour: '2-digit', minute: '2-digit' });
	const ofYear = (at: number) =>
		home === undefined || long(at).year === long(home).year ? '' : ` ${long(at).year}`;
	const dayShort = (at: number) => `${short(at).day} ${short(at).month?.slice(0, 3)}${ofYear(at)}`;
	const dayMonth = (at: number) => `${long(at).day} ${long(at).month}${ofYear(at)}`;
	const day = (at: number) => `${short(at).weekday} ${dayShort(at)}`;
	const time = (at: number) => `${clock(at).hour}:${clock(at).minute}`;
	return {
		day,
		tick: (at, brief) => (brief ? `${short(at).day}` : `${short(at).weekday} ${short(at).day}`),
		longDay: (at) => `${long(at).weekday} ${dayMonth(at)}`,
		dayShort,
		dayMonth,
		month: (at) => `${long(at).month} ${long(at).year}`,
		year: (at) => `${long(at).year}`,
		longDate: (at) => `${long(at).weekday} ${long(at).day} ${long(at).month} ${long(at).year}`,
		date: (at) => `${long(at).day} ${long(at).month} ${long(at).year}`,
		time,
		moment: (at, end) => (end && time(at) === '00:00' ? `${day(at - 1)}, 24:00` : `${day(at)}, ${time(at)}`),
		range(start, end) {
			const [a, b] = [long(start), long(end - 1)];
			if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} to ${b.day} ${b.month} ${b.year}`;
			if (a.month !== b.month) return `${a.day} ${a.month} to ${b.day} ${b.month} ${b.year}`;
			return a.day === b.day ? `${b.day} ${b.month} ${b.year}` : `${a.day} to ${b.day} ${b.month} ${b.year}`;
		}
	};
}

export const english: Locale = {
	code: 'en',
	words: en,
	parts: {},
	plural: (n, forms) => forms[n] ?? forms[rules.select(n)] ?? forms.other,
	number: (n) => numbers.format(n),
	compare: (a, b) => order.compare(a, b),
	dates
};
