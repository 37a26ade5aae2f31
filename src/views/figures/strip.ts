import type { Edition } from '../../lens/known';
import type { Lookup, Stated } from '../../story/lookup';
import type { Claim, Question, Story } from '../../story/story';

/** What one claim says to a question: its figures are told together and chosen together. */
export interface Answer {
	readonly claim: Claim;
	readonly figures: readonly Stated[];
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

/** The figures of a question by the claim that gives them, in the question's order. */
function answers(question: Question, find: Lookup): Answer[] {
	const found = new Map<string, Answer>();
	for (const address of question.figures) {
		const stated = find.figure(address);
		if (!stated) continue;
		const { claim } = stated;
		const before = found.get(claim.id)?.figures ?? [];
		found.set(claim.id, { claim, figures: [...before, stated] });
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

const isSoft = ({ claim: { known } }: Answer, on: number) =>
	known !== undefined && known.precision === 'day' && known.start <= on && on < known.end;

function ask(question: Question, story: Story, find: Lookup, edition: Edition): Asked {
	const all = answers(question, find);
	const out = all.filter(({ claim }) => edition.out(claim.id));
	const article = story.article?.source;
	const own = out.find(({ claim }) => !claim.inference && claim.sources[0] === article);
	const first = own ?? latest(out);
	const lead = first ? beside(first, out) : [];
	const { on } = edition;
	return {
		question,
		lead,
		own: own !== undefined,
		others: out.filter((answer) => !lead.includes(answer)),
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
