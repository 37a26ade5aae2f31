import type { When } from '../story/story';

/**
 * The moment at which a mark stands and under whose day a list puts it: the one the source names, the end
 * of "by" (and of what has an open start), else the start. Epoch milliseconds, never past the last day.
 */
export function anchor(when: When): number {
	if (when.at !== undefined) return when.at;
	if (when.sense !== 'by' && !when.openStart) return when.start;
	return when.end > when.start ? when.end - 1 : when.end;
}
