import type { Stated } from './lookup';
import type { Category, StoryEvent, Unit } from './story';

/** Whether a figure counts people who were hurt or died: nobody is asked to guess that. */

/** What figures are about. */
export interface Counted {
	readonly figures: ReadonlyMap<string, Stated>;
	readonly units: readonly Unit[];
	readonly events: readonly StoryEvent[];
	readonly categories: readonly Category[];
}

/** Words of harm. In other languages what the figure's claim is about has to say it. */
const HARM = /injur|hurt|wound|violence|abuse|hospital|clinic|treat(ed|ment)|\bdea[dt]|\bdied?\b|\bkill/i;

/** The number as its own digits: “3,000” is 3000. */
const plain = (text: string) => text.replace(/(?<=\d)[,.\s’'](?=\d{3}(?!\d))/g, '');

/**
 * What the claim says of the number: a claim may count those detained and, further on, those injured. All that it
 * says where the figure does not tell what it counts.
 */
function saidOf({ claim, figure }: Stated): string {
	if (figure.of === undefined) return claim.says;
	const number = new RegExp(`(?<![\\d.,])${figure.value}(?![\\d])`);
	return claim.says
		.split(/[;,.:]\s/)
		.filter((part) => number.test(plain(part)))
		.join('\n');
}

/** Whether the event that the figure is about is marked, or has the sign for harm. */
function marked({ events, categories }: Counted, { claim: { about } }: Stated): boolean {
	const event = events.find(({ id }) => 'event' in about && id === about.event);
	const sign = categories.find(({ id }) => id === event?.category)?.sign;
	return event !== undefined && (event.sensitivity !== 'none' || sign === 'asterisk');
}

export function harmful(known: Counted, address: string): boolean {
	const stated = known.figures.get(address);
	if (!stated) return false;
	const { of = '', unit } = stated.figure;
	const label = known.units.find(({ id }) => id === unit)?.label ?? {};
	const words = [of, unit, ...Object.values(label), saidOf(stated)];
	return HARM.test(words.join('\n')) || marked(known, stated);
}
