import type { Dates } from './locale';

/**
 * Dates of languages in which a month has another form beside a day ("жнівень", "9 жніўня"). Names come from
 * tables, because Chromium's Intl has no Belarusian, and silently says English instead.
 */

/** Names of a calendar: months from January on, days of the week from Sunday on. */
interface Calendar {
	/** "жнівень" */
	readonly months: readonly string[];
	/** Beside a day: "9 жніўня". */
	readonly genitive: readonly string[];
	/** "жн" */
	readonly monthsShort: readonly string[];
	/** "чацвер" */
	readonly weekdays: readonly string[];
	/** "чц" */
	readonly weekdaysShort: readonly string[];
	/** From the first day to the last, each written out. */
	readonly between: (from: string, to: string) => string;
	/** From one day to another of the same month. */
	readonly days: (from: string, to: string) => string;
}

/** What a clock on the wall of the zone shows. */
interface Wall {
	readonly year: number;
	/** From 0. */
	readonly month: number;
	readonly day: number;
	/** From 0, Sunday. */
	readonly weekday: number;
	readonly time: string;
}

/** Digits only: those are the same in every language that has Arabic ones. */
function walls(timeZone: string): (at: number) => Wall {
	const formatter = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: '2-digit',
		minute: '2-digit'
	});
	return (at) => {
		const part = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
		const [year, month, day] = [Number(part.year), Number(part.month) - 1, Number(part.day)];
		const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
		return { year, month, day, weekday, time: `${part.hour}:${part.minute}` };
	};
}

export const dates =
	({ months, genitive, monthsShort, weekdays, weekdaysShort, between, days }: Calendar) =>
	(timeZone: string, home?: number): Dates => {
		const wall = walls(timeZone);
		const own = home === undefined ? undefined : wall(home).year;
		const ofYear = ({ year }: Wall) => (own === undefined || own === year ? '' : ` ${year}`);
		const dayOf = ({ day, month }: Wall) => `${day} ${genitive[month]}`;
		const dateOf = (at: Wall) => `${dayOf(at)} ${at.year}`;
		const shortOf = (at: Wall) => `${at.day} ${monthsShort[at.month]}${ofYear(at)}`;
		const dayMonth = (at: Wall) => dayOf(at) + ofYear(at);
		const day = (at: Wall) => `${weekdaysShort[at.weekday]} ${shortOf(at)}`;
		return {
			day: (at) => day(wall(at)),
			tick(at, brief) {
				const on = wall(at);
				return brief ? `${on.day}` : `${weekdaysShort[on.weekday]} ${on.day}`;
			},
			longDay(at) {
				const on = wall(at);
				return `${weekdays[on.weekday]}, ${dayMonth(on)}`;
			},
			dayShort: (at) => shortOf(wall(at)),
			dayMonth: (at) => dayMonth(wall(at)),
			month(at) {
				const on = wall(at);
				return `${months[on.month]} ${on.year}`;
			},
			year: (at) => `${wall(at).year}`,
			longDate(at) {
				const on = wall(at);
				return `${weekdays[on.weekday]}, ${dateOf(on)}`;
			},
			date: (at) => dateOf(wall(at)),
			time: (at) => wall(at).time,
			moment(at, end) {
				const on = wall(at);
				return end && on.time === '00:00' ? `${day(wall(at - 1))}, 24:00` : `${day(on)}, ${on.time}`;
			},
			range(start, end) {
				const [a, b] = [wall(start), wall(end - 1)];
				if (a.year !== b.year) return between(dateOf(a), dateOf(b));
				if (a.month !== b.month) return between(dayOf(a), dateOf(b));
				return a.day === b.day ? dateOf(b) : days(`${a.day}`, dateOf(b));
			}
		};
	};
