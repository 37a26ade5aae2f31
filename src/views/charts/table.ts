import { voiceOf } from '../../lens/known';
import { figureText } from '../../lens/wording';
import { spread, type Entry, type Known } from '../../marks/lanes/entries';
import type { Tongue } from '../../marks/lanes/wording';
import { capital } from './details';
import type { Stated } from '../../story/lookup';
import type { Source, Voice, When } from '../../story/story';

/** One figure, or one gap, with everything that a reader needs to check it. */
interface TableRow {
	readonly key: string;
	readonly event: string | null;
	readonly claim: string | null;
	readonly voice: Voice;
	readonly who: string;
	readonly standing: string;
	/** Qualifier and number with its unit, or the words of a gap. */
	readonly figure: string;
	readonly of: string;
	readonly measure: string;
	readonly base: string;
	readonly scope: string;
	readonly asOf: string;
	readonly known: string;
	readonly sources: readonly Source[];
}

/** Null: not yet published, and nothing of it may be told. */
export type TableLine = { readonly key: string; readonly row: TableRow | null };

interface Words {
	moment(when: When): string;
	gap(entry: Entry): string;
	since(entry: Entry): string;
	note(entry: Entry): string;
}

function stated(
	{ claim, figure, address }: Stated,
	entry: Entry,
	tongue: Tongue & { readonly words: Words }
): TableRow {
	const { marks } = tongue.locale.words;
	const firm = claim.firmness === 'stated' ? [] : [marks.firmness[claim.firmness]];
	return {
		key: `${entry.key}/${address}`,
		event: entry.event,
		claim: claim.id,
		voice: voiceOf(claim),
		who: capital(claim.by),
		standing: [claim.inference ? marks.inference : marks.voices[claim.standing], ...firm].join(', '),
		figure: figureText(figure, tongue.find, tongue.locale),
		of: figure.of ?? '',
		measure: marks.measures[figure.measure],
		base: [figure.base, figure.formula && tongue.locale.words.charts.formula(figure.formula)]
			.filter(Boolean)
			.join('; '),
		scope: figure.scope ?? '',
		asOf: figure.asOf ? tongue.words.moment(figure.asOf) : '',
		known: tongue.words.since(entry) || marks.known.undated,
		sources: claim.sources.flatMap((id) => tongue.find.source(id) ?? [])
	};
}

/** Whose word a gap is: the body's that says it published nothing, else the editors'. */
function teller({ gap, claim }: Entry, { voices }: Tongue['locale']['words']['marks']) {
	const said = gap === 'not published' ? claim : null;
	if (!said) return { voice: 'note' as const, who: voices.note, standing: voices.note };
	return { voice: said.standing, who: capital(said.by), standing: voices[said.standing] };
}

function gapRow(entry: Entry, { find, locale, words }: Tongue & { readonly words: Words }): TableRow {
	const { marks } = locale.words;
	return {
		...teller(entry, marks),
		key: entry.key,
		event: entry.event,
		claim: entry.claim?.id ?? null,
		figure: words.gap(entry),
		of: words.note(entry),
		measure: marks.measures[entry.series.measure],
		base: '',
		scope: '',
		asOf: words.moment(entry.at),
		known: '',
		sources: (entry.claim?.sources ?? []).flatMap((id) => find.source(id) ?? [])
	};
}

/** Every figure of a chart as a line, parts and neighbours too; those that are not out without a word. */
export function tableLines(
	list: readonly Entry[],
	known: Known,
	tongue: Tongue & { readonly words: Words }
): readonly TableLine[] {
	return list
		.flatMap((entry) => spread(entry, known))
		.flatMap((entry): TableLine[] => {
			if (!entry.published) return [{ key: entry.key, row: null }];
			if (!entry.stated) return [{ key: entry.key, row: gapRow(entry, tongue) }];
			return [entry.stated, ...entry.parts].map((one) => {
				const row = stated(one, entry, tongue);
				return { key: row.key, row };
			});
		});
}
