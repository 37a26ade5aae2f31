import type { Story } from '../story/story';

const HUES = 5;

/** The colour of a subject, by its place in the story's list; from the sixth on, its sign alone tells it. */
export function hue(story: Story, category: string): string {
	const index = story.categories.findIndex(({ id }) => id === category);
	return index >= 0 && index < HUES ? `var(--cat-${index + 1})` : 'var(--ink-2)';
}
