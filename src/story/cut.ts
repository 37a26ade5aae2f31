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

/** Steps and activities, without notes, answers and plan. */
export const forPupils = (story: Story): Story => ({
	...story,
	sequences: story.sequences.map((sequence): Sequence => ({
		...sequence,
		plan: undefined,
		steps: sequence.steps.map(shown)
	}))
});

/** For the reader's page and for embeds: that there are sequences, and what they are called. */
export const forReaders = (story: Story): Story => ({
	...story,
	sequences: story.sequences.map(({ id, title, kind }) => ({ id, title, kind, steps: [] })),
	glossary: [],
	background: []
});

/** For embeds: without what only files that are taken away tell, or pages for a class. */
export const forEmbeds = (story: Story): Story => ({
	...forReaders(story),
	plain: undefined,
	sequences: [],
	sources: story.sources.map((source) => ({ ...source, note: undefined }))
});
