import type { Edition } from '../../lens/known';
import type { Lookup, Stated } from '../../story/lookup';
import type { Claim, Question, Story } from '../../story/story';

/** What one claim says to a question: one figure, or the shares of one whole. */
export interface Answer {
	readonly key: string;
	readonly claim: Claim;
	/** None in an inference about the large figure that gives no figure of its own. */
	readonly figures: readonly Stated[];
	/** What such an inference says of it, briefly. */
	readonly note?: string;
	/** What it counts, where that is not quite what the question's main figure counts. */
	readonly of?: string;
}

/** A question with what had been answered at one moment. */
export interface Asked {
	readonly question: Question;
	/** The large figure; the shares of two candidates stand together. Empty: nothing was out. */
	readonly lead: readonly Answer[];
	/** The large figure is the article's own. */
	readonly own: boolean;
	/** What others said, in the question's order. */
	readonly others: readonly Answer[];
	/** Something to this question came out at an hour of this very day that no source gives. */
	readonly soft: boolean;
	/** Why there is a gap, in the editors' words, once the time it speaks of is over. */
	readonly missing: string | undefined;
}

/** The figures of a question in its order, one by one; only shares of one count stand together. */
function answers(question: Question, find: Lookup): Answer[] {
	const found = new Map<string, Answer>();
	for (const address of question.figures) {
		const stated = find.figure(address);
		if (!stated) continue;
		const { claim, figure } = stated;
		const key = figure.measure === 'share' ? claim.id : address;
		found.set(key, { key, claim, figures: [...(found.get(key)?.figures ?? []), stated] });
	}
	return [...found.values()];
}

const isShare = ({ figures }: Answer) => figures.every(({ figure }) => figure.measure === 'share');
const counted = ({ figures }: Answer) => figures.map(({ figure }) => figure.of).join();

/** The other shares of the same whole, by the same source at the same time: two candidates, one count. */
const beside = (one: Answer, all: readonly Answer[]): Answer[] =>
	isShare(one)
		? all.filter(
				(other) =>
					isShare(other) &&
					other.claim.sources[0] === one.claim.sources[0] &&
					other.claim.known?.start === one.claim.known?.start &&
					(other === one || counted(other) !== counted(one))
			)
		: [one];

/** The answer that had become known last; the first of several. */
const latest = (all: readonly Answer[]): Answer | undefined =>
	all
		.filter(
			({ claim, figures }) =>
				!claim.inference && figures.some(({ figure }) => figure.qualifier !== 'not published')
		)
		.reduce<Answer | undefined>((best, next) => {
			const [was, is] = [best?.claim.known?.end ?? -Infinity, next.claim.known?.end ?? -Infinity];
			return best && was >= is ? best : next;
		}, undefined);

/** What we infer about the large figure. */
const inferences = (lead: readonly Answer[], find: Lookup, { out }: Edition): Answer[] =>
	lead.flatMap(({ claim }) =>
		find
			.relationsOf(claim.id)
			.filter(({ other, outgoing }) => !outgoing && other.inference && out(other.id))
			.map(({ other, note }) => ({ key: other.id, claim: other, figures: [], note: note ?? other.says }))
	);

/** The first of the others, then what we infer, then the rest: each once. */
function around([first, ...rest]: readonly Answer[], inferred: readonly Answer[]): Answer[] {
	const all = [...(first ? [first] : []), ...inferred, ...rest];
	const withFigures = new Set(all.filter(({ figures }) => figures.length > 0).map(({ claim }) => claim.id));
	const fresh = all.filter(({ claim, figures }) => figures.length > 0 || !withFigures.has(claim.id));
	return fresh.filter(({ key }, i) => fresh.findIndex((other) => other.key === key) === i);
}

const isSoft = ({ claim: { known } }: Answer, on: number) =>
	known !== undefined && known.precision === 'day' && known.start <= on && on < known.end;

/** Each answer says what it counts, unless it counts the same as the question's main figure. */
function tell(all: readonly Answer[], main: Answer | undefined): Answer[] {
	const same = main && counted(main);
	return all.map((answer) =>
		isShare(answer) || counted(answer) === same ? answer : { ...answer, of: counted(answer) }
	);
}

function ask(question: Question, { article }: Story, find: Lookup, edition: Edition): Asked {
	const isOwn = ({ claim }: Answer) => !claim.inference && claim.sources[0] === article?.source;
	const plain = answers(question, find);
	const all = tell(plain, plain.find(isOwn) ?? plain[0]);
	const out = all.filter(({ claim }) => edition.out(claim.id));
	const own = out.find(isOwn);
	const first = own ?? latest(out.filter(({ of }) => !of)) ?? latest(out);
	const lead = first ? beside(first, out) : [];
	const { on } = edition;
	return {
		question,
		lead,
		own: own !== undefined,
		others: around(
			out.filter((answer) => !lead.includes(answer)),
			inferences(lead, find, edition)
		),
		soft: on !== null && all.some((answer) => !out.includes(answer) && isSoft(answer, on)),
		missing:
			question.missing && (on === null || question.missing.at.end <= on) ? question.missing.text : undefined
	};
}

/** The story's key questions as they could be answered in `edition`. */
export const strip = (story: Story, find: Lookup, edition: Edition): Asked[] =>
	story.keyFigures.flatMap((id) => {
		const question = find.question(id);
		return question ? [ask(question, story, find, edition)] : [];
	});
