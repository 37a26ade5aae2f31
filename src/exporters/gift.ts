import type { Sequence, Step } from '../story/sequence';
import { plain } from '../story/prose';
import { publishers } from './answer';
import { byKind, type ByKind } from './kinds';
import { ranked } from './places';
import { claimsOf } from './speakers';
import type { Told } from './told';

/**
 * A sequence as questions in Moodle's GIFT. An estimate is an essay there: it has no right answer, and a
 * range would make a mark of it. What needs paper or a map is left out and named.
 */

interface Question {
	/** Added to the title of its step where a step has several. */
	readonly name?: string;
	readonly text: string;
	/** Between the braces, before what is said to everybody afterwards. */
	readonly answers: string;
	readonly feedback?: string;
}

/** Signs that mean something in GIFT. A backslash first: the others bring more of them. */
const escaped = (text: string) =>
	text
		.replace(/\\/g, '\\\\')
		.replace(/[~=#{}:]/g, '\\$&')
		.replace(/\s*\n\s*/g, '\\n')
		.trim();

/** Moodle asks for three pairs at least; a class can discuss fewer. */
const LEAST = 3;

function matching(pairs: readonly (readonly [string, string])[]): string {
	if (pairs.length < LEAST) return '';
	// An arrow inside a text would be taken for the one between the halves.
	const half = (text: string) => escaped(text.replaceAll('->', '→'));
	return pairs.map(([left, right]) => `\n\t=${half(left)} -> ${half(right)}`).join('') + '\n';
}

type Row<K extends keyof ByKind<unknown>> = ByKind<readonly Question[]>[K];

const essay = ({ prompt, answer }: { readonly prompt: string; readonly answer?: string }): Question[] => [
	{ text: prompt, answers: '', feedback: answer }
];

const order: Row<'order'> = ({ prompt, events, answer }, { find, locale, print }) => {
	const found = ranked(events.flatMap((id) => find.event(id) ?? []));
	const pairs = found.map(
		({ event, from, to }) => [event.title, print.either(locale.number(from), locale.number(to))] as const
	);
	return [{ text: `${prompt} ${print.quiz.position}`, answers: matching(pairs), feedback: answer }];
};

const who: Row<'who'> = (activity, { find }) => [
	{
		text: activity.prompt,
		answers: matching(claimsOf(activity, find).map(({ says, by }) => [says, by])),
		feedback: activity.answer
	}
];

const judge: Row<'judge'> = ({ prompt, statements, answer }, { print }) =>
	statements.map(({ text, verdict, why = '' }, index) => {
		const options = Object.entries(print.support).map(
			([id, label]) => `\n\t${id === verdict ? '=' : '~'}${escaped(label)}#${escaped(plain(why))}`
		);
		return {
			name: String(index + 1),
			text: `${prompt}\n\n${text}`,
			answers: verdict ? `${options.join('')}\n` : '',
			feedback: answer
		};
	});

const sourcing: Row<'sourcing'> = (activity, { find, print }) => {
	const claims = claimsOf(activity, find).map(({ says }) => says);
	const rows = (activity.model ?? []).map((row, index) =>
		[claims[index], ...row.map((cell, column) => `${activity.columns[column]} ${cell}`)].join('\n\n')
	);
	const text = [activity.prompt, ...claims, print.quiz.questions(activity.columns)].join('\n\n');
	return [{ text, answers: '', feedback: [activity.answer ?? '', ...rows].join('\n\n') }];
};

const corroborate: Row<'corroborate'> = ({ prompt, sources, statements, answer }, told) =>
	statements.map(({ text, stances = [] }, index) => ({
		name: String(index + 1),
		text: `${prompt}\n\n${text}`,
		answers: matching(
			stances.map((stance, column) => [
				publishers(sources.slice(column, column + 1), told),
				told.print.stances[stance]
			])
		),
		feedback: answer
	}));

const ASK: ByKind<readonly Question[]> = {
	predict: (activity) => essay(activity),
	draw: () => [],
	order,
	locate: () => [],
	who,
	judge,
	sourcing,
	corroborate,
	reflect: (activity) => essay(activity)
};

function written({ title }: Step, { name, text, answers, feedback }: Question): string {
	const after = feedback ? `####${escaped(plain(feedback, '\n'))}` : '';
	const heading = [title, name].filter(Boolean).join(' ');
	return `::${escaped(heading)}::[plain]${escaped(plain(text, '\n'))}{${answers}${after}}`;
}

export function gift({ title, steps }: Sequence, told: Told): string {
	const questions = steps.flatMap((step) => {
		if (!step.activity) return [];
		const found = byKind(ASK, step.activity, told);
		if (found.length === 0) return [`// ${told.print.quiz.leftOut(step.title)}`];
		return found.map((question) => written(step, question));
	});
	// A slash would open a category inside the category.
	return [`$CATEGORY: ${title.replaceAll('/', '-')}`, ...questions].join('\n\n') + '\n';
}
