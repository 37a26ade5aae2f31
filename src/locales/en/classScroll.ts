/** Words of a telling that is read as one long page. */
export const classScroll = {
	steps: 'Steps',
	view: 'What the step shows',
	whole: 'The whole story',
	plain: 'In short words',
	next: 'Next step',
	back: 'Step back',
	of: (at: string, all: string) => `${at} of ${all}`,
	veiled: 'First answer the question. Then look at what was reported.',
	unveil: 'Show what was reported',
	none: 'This story has no telling yet.',
	sources: 'Sources, links and all that was left out here are on the page of the whole story.'
};
