import { voiceOf } from '../lens/known';
import { figureText } from '../lens/wording';
import { extras } from '../marks/extras';
import type { Session } from '../session/session.svelte';
import type { Stated } from '../story/lookup';
import type { Figure, Firmness, Qualifier, Voice } from '../story/story';

/** A figure as it stands on the scale once it is revealed, and in words. */
export interface Told {
	readonly key: string;
	readonly voice: Voice;
	readonly qualifier: Qualifier;
	readonly firmness: Firmness;
	/** Where the full bar ends; the lower end of a range. Null: no number, words alone. */
	readonly low: number | null;
	readonly high: number | null;
	/** "about 3,000 people" */
	readonly short: string;
	/** ", detained, Belarus, as of 10 August" */
	readonly rest: string;
	readonly by: string;
}

const numbers = ({ value, min, max }: Figure) => ({ low: value ?? min ?? null, high: value ?? max ?? null });

function told(stated: Stated, unit: string, { find, locale, dates, words }: Session): Told {
	const { address, claim, figure } = stated;
	return {
		key: address,
		voice: voiceOf(claim),
		qualifier: figure.qualifier,
		firmness: claim.firmness,
		// What is counted in another unit has no place on this scale.
		...(figure.unit === unit ? numbers(figure) : { low: null, high: null }),
		short: figureText(figure, find, locale),
		rest: extras(figure, dates, words)
			.map((extra) => `, ${extra}`)
			.join(''),
		by: claim.by
	};
}

/** The figures of these addresses, each in the unit of the first. */
export function tell(addresses: readonly string[], session: Session): readonly Told[] {
	const found = addresses.flatMap((address) => session.find.figure(address) ?? []);
	const unit = found[0]?.figure.unit ?? '';
	return found.map((stated) => told(stated, unit, session));
}
