import type { Activity, Sequence, Step } from './sequence';
import type { Story } from './story';

/** How much of a story a page carries: notes and answers are on no page that pupils are sent to. */

/** The activity without its answer and what leads to it. */
function asked(activity: Activity): Activity {
	const bare = { ...activity, answer: undefined, cites: [] };
	switch (bare.kind) {
		case 'judge':
			return {
				...bare,
				statements: bare.statements.map(({ text }) => ({ text, cites: [] }))
			};
		case 'corroborate':
			return { ...bare, statements: bare.statements.map(({ text }) => ({ text })) };
		case 'sourcing':
			return { ...bare, model: undefined };
		default:
			return bare;
	}
}

const shown = (step: Step): Step => ({
	...step,
	notes: undefined,
	activity: step.activity && asked(step.activity)
});

/** No text goes along for its language alone. */
function heard(story: Story): Story {
	const { strayed = {}, ...rest } = story;
	const carried = JSON.stringify(rest);
	const kept = Object.entries(strayed).filter(([text]) => carried.includes(JSON.stringify(text)));
	return kept.length > 0 ? { ...rest, strayed: Object.fromEntries(kept) } : rest;
}

/** Steps and activities, without notes, answers and plan. */
export const forPupils = (story: Story): Story =>
	heard({
		...story,
		sequences: story.sequences.map((sequence): Sequence => ({
			...sequence,
			plan: undefined,
			steps: sequence.steps.map(shown)
		}))
	});

/** For the reader's page: that there are sequences, and what they are called. */
export const forReaders = (story: Story): Story =>
	heard({
		...story,
		sequences: story.sequences.map(({ id, title, kind }) => ({ id, title, kind, steps: [] })),
		glossary: [],
		background: []
	});

/** For embeds, which have no list of sources: without what only that, or files to take away, or a class tell. */
export const forEmbeds = (story: Story): Story => {
	const read = forReaders(story);
	return heard({
		...read,
		plain: undefined,
		sequences: [],
		sources: read.sources.map((source) => ({
			...source,
			// The article's heads the list of its claims.
			title: source.id === story.article?.source ? source.title : '',
			origin: undefined,
			note: undefined
		}))
	});
};
