import type { Claim } from './claim';
import type { Imprint } from './imprint';
import type { Measure, Ownership, PlaceKind, Sensitivity, Sign, SourceKind, Voice, When } from './kinds';
import type { Background, Sequence, Term } from './sequence';

export type * from './claim';
export type * from './kinds';
export type * from './sequence';

/**
 * A story as the program knows it: plain, readonly, JSON-safe data that `read` has checked.
 * Every text is a string in the language that was read; every time is epoch milliseconds.
 * What each thing means is told in `data/README.md`.
 */

export interface Unit {
	readonly id: string;
	/** By plural category of `Intl.PluralRules`; `other` is always there. */
	readonly label: Readonly<Record<string, string>> & { readonly other: string };
}

export interface Category {
	readonly id: string;
	readonly label: string;
	readonly sign: Sign;
}

export interface Person {
	readonly id: string;
	readonly name: string;
	/** Every spelling, in every language: what a search must find. */
	readonly spellings: readonly string[];
	readonly role?: string;
	readonly kind: 'office-holder' | 'candidate' | 'documented dead';
}

export interface Place {
	readonly id: string;
	readonly name: string;
	readonly spellings: readonly string[];
	readonly kind: PlaceKind;
	/** Longitude, latitude (WGS 84); absent where a point would be false precision. */
	readonly at?: readonly [lng: number, lat: number];
	/** The place is known to lie within so many metres of `at`. */
	readonly within?: number;
	/** Side of the mark on which its label stands. */
	readonly label?: 'n' | 'e' | 's' | 'w';
	readonly note?: string;
}

export interface Source {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	/** http(s) or relative; absent if not known. */
	readonly url?: string;
	readonly language: string;
	/** When a reader could first have read it; absent if undated. */
	readonly published?: When;
	readonly kind: SourceKind;
	readonly ownership: Ownership;
	readonly archived?: string;
	/** False: nobody has read the source itself yet; shown as "not yet checked". */
	readonly checked: boolean;
	/** Whose text it is, where this is a copy, a translation or an account of it. */
	readonly origin?: string;
	/** How far it can be relied on, and what is odd about it. */
	readonly note?: string;
}

export interface StoryEvent {
	readonly id: string;
	readonly when: When;
	/** What a reader reads; bounds chosen by the editors are never printed. */
	readonly whenText?: string;
	readonly title: string;
	/** Plain paragraphs separated by blank lines. Inline marks: *emphasis*, **strong**, [text](url), `code`. */
	readonly text: string;
	readonly category: string;
	/** A place's id; null = not stated. */
	readonly place: string | null;
	readonly people: readonly string[];
	/** 1–3: which labels survive when there is no room. */
	readonly weight: 1 | 2 | 3;
	readonly sensitivity: Sensitivity;
}

export interface Question {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	/** Addresses of figures, "claim#figure", in the order in which they are shown. */
	readonly figures: readonly string[];
	readonly missing?: {
		readonly at: When;
		readonly why: 'not published' | 'not found';
		readonly text: string;
	};
}

export interface SeriesPoint {
	readonly at: When;
	readonly figure?: string;
	/** What the figure is made of, by the same claimant: drawn as cuts of one bar. */
	readonly parts?: readonly string[];
	/** Other figures of the same row (another candidate), drawn beside it and never added. */
	readonly beside?: readonly string[];
	/** A gap, said in words: never a zero. */
	readonly missing?: 'not published' | 'not found';
	/** The claim that stands behind the gap. */
	readonly claim?: string;
}

export interface Series {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly measure: Measure;
	readonly standing: Voice;
	readonly points: readonly SeriesPoint[];
}

export interface Chart {
	readonly id: string;
	readonly form: 'bars' | 'floors' | 'dots' | 'shares';
	readonly title: string;
	readonly subtitle?: string;
	readonly series: readonly string[];
	readonly caveat?: string;
	/** Drawn inside that category's lane; without a lane it stands below. */
	readonly lane?: string;
}

export interface Panel {
	readonly id: string;
	readonly label: string;
	/** West, south, east, north, in degrees. */
	readonly bounds: readonly [number, number, number, number];
	readonly main: boolean;
}

export interface Story extends Imprint {
	readonly format: 'daybook/1';
	readonly id: string;
	readonly title: string;
	readonly kicker?: string;
	/** The country or region, for embeds and pictures that leave their page: "Belarus". */
	readonly where?: string;
	readonly standfirst: string;
	/** The language that the texts were read in. */
	readonly language: string;
	/** The languages that it has a title in: each is a page of its own. The first is that of its plain strings. */
	readonly languages: readonly string[];
	/** Texts that are not in `language`, each with the one that it is in. */
	readonly strayed?: Readonly<Record<string, string>>;
	readonly timeZone: string;
	/** The zone as a reader should see it: "Minsk time (UTC+3)". Platforms print wrong long names. */
	readonly zoneLabel: string;
	readonly span: When;
	/** The article that the story starts from; its claims carry a verdict. */
	readonly article?: { readonly source: string; readonly photo?: string; readonly note?: string };
	readonly aliases: Readonly<Record<string, string>>;
	readonly units: readonly Unit[];
	readonly categories: readonly Category[];
	readonly people: readonly Person[];
	readonly places: readonly Place[];
	readonly sources: readonly Source[];
	/** Sorted by start, then precision, then id. */
	readonly events: readonly StoryEvent[];
	readonly claims: readonly Claim[];
	readonly questions: readonly Question[];
	readonly keyFigures: readonly string[];
	readonly series: readonly Series[];
	readonly charts: readonly Chart[];
	readonly panels: readonly Panel[];
	/** A detailed map of the story's own; without it the bundled schematic is drawn. */
	readonly basemap?: { readonly file: string; readonly credit: string };
	/** Ways through the story. A page for readers knows only their names. */
	readonly sequences: readonly Sequence[];
	/** Words that pupils may not know. */
	readonly glossary: readonly Term[];
	/** What came before, and what has happened since. */
	readonly background: readonly Background[];
}
