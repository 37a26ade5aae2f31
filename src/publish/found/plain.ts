/** At most `most` signs, cut between words, and said to be cut. */
export function clipped(text: string, most: number): string {
	if (text.length <= most) return text;
	const room = text.slice(0, most - 1);
	return `${room.slice(0, room.lastIndexOf(' ') > 0 ? room.lastIndexOf(' ') : most - 1)}…`;
}
