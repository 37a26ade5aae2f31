import { figureText, whenLine } from '../../lens/wording';
import type { Claim, Figure, StoryEvent } from '../../story/story';
import { known, stretch } from '../dates';
import type { Taken } from '../taken';
import { boolean, filled, number, several, text, type Column, type Table } from './column';

/** Claims with their figures: one row a figure, or a claim that has none. No figure stands without its claimant. */

interface Row {
	readonly claim: Claim;
	readonly figure: Figure | undefined;
	readonly event: StoryEvent | undefined;
	readonly place: string | null;
}

const rowsOf = ({ claims, find }: Taken): readonly Row[] =>
	claims.flatMap((claim) => {
		const event = 'event' in claim.about ? find.event(claim.about.event) : undefined;
		const place = event?.place ?? ('place' in claim.about ? claim.about.place : null);
		const figures = claim.figures.length > 0 ? claim.figures : [undefined];
		return figures.map((figure): Row => ({ claim, figure, event, place }));
	});

const about = ({ story, find, dates, locale }: Taken): readonly Column<Row>[] => [
	text('event', ({ event }) => event?.id),
	text('event_title', ({ event }) => event?.title),
	text('when', ({ event }) => event && whenLine(event, dates, locale.words)),
	text('starts', ({ event }) => event && stretch(event.when, story.timeZone).startDate),
	text('ends', ({ event }) => event && stretch(event.when, story.timeZone).endDate),
	text('place', ({ place }) => find.place(place)?.name),
	text('place_kind', ({ place }) => find.place(place)?.kind)
];

/** What others say of it, and it of others, as far as it was out. */
function relations({ relations: own }: Claim, { claims, words }: Taken): string {
	const out = new Set(claims.map(({ id }) => id));
	return several(own.filter(({ to }) => out.has(to)).map(({ kind, to }) => words.relation(kind, to)));
}

const said = (taken: Taken): readonly Column<Row>[] => {
	const { find, story, on } = taken;
	return [
		text('claim', ({ claim }) => claim.id),
		text('says', ({ claim }) => claim.says),
		text('claimant', ({ claim }) => claim.by),
		text('standing', ({ claim }) => claim.standing),
		boolean('inference', ({ claim }) => claim.inference),
		text('firmness', ({ claim }) => claim.firmness),
		text('confidence', ({ claim }) => claim.confidence),
		text('verdict', ({ claim }) => (on === null ? claim.verdict : undefined)),
		text('known_since', ({ claim }) => claim.known && known(claim.known, story.timeZone)),
		text('relations', ({ claim }) => relations(claim, taken)),
		text('sources', ({ claim }) => several(claim.sources)),
		text('publishers', ({ claim }) =>
			several([...new Set(claim.sources.map((id) => find.source(id)?.publisher ?? ''))])
		),
		text('quote', ({ claim }) => claim.quote)
	];
};

const counted = ({ find, locale, story }: Taken): readonly Column<Row>[] => [
	text('figure', ({ figure }) => figure?.id),
	text('figure_words', ({ figure }) => figure && figureText(figure, find, locale)),
	text('qualifier', ({ figure }) => figure?.qualifier),
	number('value', ({ figure }) => figure?.value),
	number('min', ({ figure }) => figure?.min),
	number('max', ({ figure }) => figure?.max),
	text('unit', ({ figure }) => figure && find.unit(figure.unit)?.label.other),
	text('words', ({ figure }) => figure?.words),
	text('measure', ({ figure }) => figure?.measure),
	text('of', ({ figure }) => figure?.of),
	text('scope', ({ figure }) => figure?.scope),
	text('base', ({ figure }) => figure?.base),
	text('as_of', ({ figure }) => figure?.asOf && known(figure.asOf, story.timeZone)),
	text('formula', ({ figure }) => figure?.formula)
];

export function claimsTable(taken: Taken): Table {
	const [id, ...rest] = said(taken);
	const columns = [...about(taken), ...(id ? [id] : []), ...counted(taken), ...rest];
	return filled(columns, rowsOf(taken));
}
