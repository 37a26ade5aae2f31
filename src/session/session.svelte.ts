import type { Dates, Locale } from '../locales/locale';
import type { Parts } from '../locales/parts';
import { columns } from '../lens/columns';
import { clauses, type Facet, type Filter } from '../lens/clauses';
import { crossfilter } from '../lens/crossfilter';
import { edition, type Seen } from '../lens/known';
import { lookup } from '../story/lookup';
import type { Problem } from '../story/problem';
import type { Story } from '../story/story';
import { decode, encode } from './address';
import * as move from './focus';
import { EVERYTHING, type Focus, type Safety } from './focus';

/** How a mark is drawn: chosen by all filters, held back by one, or not yet published. */
export type State = 'in' | 'out' | 'unpublished';

/** One reader's visit to one story: the only mutable thing in the program. */
export class Session {
	readonly story: Story;
	/** What the reader of the file found wrong with it. */
	readonly problems: readonly Problem[];
	readonly find;

	/** Replaced, never mutated, so that it can be compared, sent and stored. */
	focus = $state.raw<Focus>(EVERYTHING);
	/** The event under the pointer. Shared by views; never sent, never stored. */
	hovered = $state.raw<string | null>(null);
	/** Something plays: what follows the focus in spoken words waits until it stands still. */
	playing = $state.raw(false);
	locale: Locale;
	/** Settled as soon as words that come apart are there, or cannot be had: English ones stand in for them. */
	learned: Promise<void> = Promise.resolve();

	readonly #columns;
	readonly #filter;

	readonly address = $derived.by(() => encode(this.focus, this.story.timeZone));
	/** Apart from the rest of the focus, so that brushing leaves the edition, and all that hangs on it, alone. */
	readonly #on = $derived.by(() => this.focus.knownOn);
	/** The story as known on the chosen moment. */
	readonly edition = $derived.by(() => edition(this.story, this.find, this.#on));
	readonly dates: Dates = $derived.by(() => this.locale.dates(this.story.timeZone, this.story.span.start));
	/** Sources are told in words, and nothing leads to them. */
	readonly plain = $derived.by(() => this.focus.safe.includes('text'));
	readonly selected = $derived.by(() =>
		this.edition.events.find((seen) => seen.event.id === this.focus.event)
	);
	/** Bounds of what is brushed, or of the whole story. */
	readonly window = $derived.by(
		(): readonly [number, number] => this.focus.window ?? [this.story.span.start, this.story.span.end]
	);
	readonly #passing = $derived.by(() =>
		this.#filter(clauses(this.story, this.#columns, this.edition, this.focus), this.edition)
	);
	/** What passes every filter, in story order, published or not. */
	readonly visible = $derived.by(() => this.visibleTo());

	constructor(story: Story, locale: Locale, focus: Focus = EVERYTHING, problems: readonly Problem[] = []) {
		this.story = story;
		this.problems = problems;
		this.find = lookup(story);
		this.#columns = columns(story);
		this.#filter = crossfilter(story, this.#columns);
		this.locale = $state.raw(locale);
		this.focus = focus;
	}

	get words() {
		return this.locale.words;
	}

	/** Takes in further words of the language when they arrive. */
	learn(parts: Promise<Partial<Parts>> | undefined) {
		if (!parts) return;
		this.learned = parts.then(
			(found) => void (this.locale = { ...this.locale, parts: { ...this.locale.parts, ...found } }),
			() => undefined
		);
	}

	/** What a view shows that itself filters by `own`: everyone's filters but its own. */
	visibleTo = (own?: Filter): readonly Seen[] => {
		const passes = this.#passing;
		return this.edition.events.filter((seen) => passes(seen.index, own));
	};

	/** How many published events pass everyone's filters, or everyone's but `own`. */
	countTo = (own?: Filter): number => this.#passing.count(own);

	/** How many published events each option of a facet would leave; one that would leave none is not in the map. */
	left = (facet: Facet): ReadonlyMap<string, number> => this.#passing.left(facet);

	state = (seen: Seen): State => (!seen.published ? 'unpublished' : this.#passing(seen.index) ? 'in' : 'out');

	/** Go to an address. A renamed event is found by its old id. */
	go = (address: string) => {
		const focus = decode(address, this.story.timeZone);
		const { aliases } = this.story;
		const event =
			focus.event !== null && Object.hasOwn(aliases, focus.event) ? aliases[focus.event] : focus.event;
		this.focus = { ...focus, event: event ?? null };
	};
	select = (event: string | null, claim: string | null = null) =>
		(this.focus = move.select(this.focus, event, claim));
	zoom = (window: Focus['window']) => (this.focus = move.zoom(this.focus, window));
	toggle = (facet: Facet, value: string) => (this.focus = move.toggle(this.focus, facet, value));
	search = (words: string) => (this.focus = move.search(this.focus, words));
	knownOn = (moment: number | null) => (this.focus = move.knownOn(this.focus, moment));
	/** From when on it is told what changed. */
	changedSince = (moment: number | null) => (this.focus = move.since(this.focus, moment));
	within = (extent: Focus['extent']) => (this.focus = move.within(this.focus, extent));
	chart = (id: string | null) => (this.focus = move.chart(this.focus, id));
	/** Put the claims to a question (`question:…`) or about an event (`event:…`) side by side. */
	compare = (claims: string | null) => (this.focus = move.compare(this.focus, claims));
	guard = (way: Safety, on: boolean) => (this.focus = move.guard(this.focus, way, on));
	drop = (filter: Filter) => (this.focus = move.drop(this.focus, filter));
	clear = () => (this.focus = move.clear(this.focus));
	hover = (event: string | null) => (this.hovered = event);
}
