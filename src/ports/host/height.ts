import { own } from '../../story/own';

/** Whoever frames a story is not asked to believe in more, in pixels. */
const TALLEST = 20_000;

/** The height in pixels that an embed's message tells; null if it is another message. */
export function heightOf(message: unknown): number | null {
	const height = own(message, 'height');
	if (own(message, 'type') !== 'daybook:height' || typeof height !== 'number' || !(height > 0)) return null;
	return Math.min(Math.ceil(height), TALLEST);
}
