import type { Answer, Asked } from './strip';

/** What stands below a large figure, in the two lines that there are, and how much finds no room there. */
export interface Room {
	readonly shown: readonly Answer[];
	readonly missing: string | undefined;
	/** Say that more may not yet have been out. */
	readonly soft: boolean;
	readonly more: number;
	/** Lines in use. */
	readonly lines: number;
}

const LINES = 2;

/** `taken` lines already speak of the large figure itself; a slot in its place leaves one line. */
export function room({ lead, others, missing, soft }: Asked, taken: number): Room {
	const answered = lead.length > 0;
	const free = answered ? LINES - taken : 1;
	const shown = others.slice(0, free);
	const left = free - shown.length;
	const gap = left > 0 ? missing : undefined;
	const hint = answered && soft && left > Number(Boolean(gap));
	return {
		shown,
		missing: gap,
		soft: hint,
		more: others.length - shown.length + Number(missing !== gap),
		lines: taken + shown.length + Number(Boolean(gap)) + Number(hint)
	};
}
