import { own } from '../../story/own';

/**
 * What hosts understand of a frame's height: one row a dialect. The wire formats are facts of the projects
 * named; whoever reads ours beside theirs should find them letter by letter.
 */

/** What a frame knows of itself. */
export interface Frame {
	/** The story's. */
	readonly id: string;
	/** The frame's own address when it was opened: hosts leave their ids in its query and its hash. */
	readonly href: string;
	readonly width: () => number;
}

export interface Dialect {
	/** The messages that tell this height, in order; none before the host has asked, if it has to ask. */
	readonly tell: (height: number) => readonly unknown[];
	/** Whether a message of the parent asks in this dialect; remembers what it says of itself. */
	readonly asks?: (message: unknown) => boolean;
}

type Row = (frame: Frame) => Dialect;

const silent: Dialect = { tell: () => [] };
const query = ({ href }: Frame) => new URL(href).searchParams;

const ours: Row = ({ id }) => ({ tell: (height) => [{ type: 'daybook:height', v: 1, id, height }] });

/** Datawrapper's snippet finds the frame by its window, so every page that carries one also fits ours. */
const datawrapper: Row = ({ id }) => ({ tell: (height) => [{ 'datawrapper-height': { [id]: height } }] });

const amp: Row = () => {
	let ready = false;
	return {
		tell(height) {
			const size = { sentinel: 'amp', type: 'embed-size', height };
			const first = !ready;
			ready = true;
			return first ? [{ sentinel: 'amp', type: 'embed-ready' }, size] : [size];
		}
	};
};

/** Embedly and Medium, and hosts that listen as they do. */
const embedly: Row = ({ href }) => ({
	tell: (height) => [JSON.stringify({ src: href, context: 'iframe.resize', height })]
});

/** pym.js 1: strings, their fields joined by a word that nobody writes. It names the child in its query. */
const pym: Row = (frame) => {
	const [by, child] = ['xPYMx', query(frame).get('childId')];
	if (!child || child.length > 200 || child.includes(by)) return silent;
	const start = `pym${by}${child}${by}`;
	return {
		tell: (height) => [`${start}height${by}${height}`],
		asks: (message) =>
			typeof message === 'string' &&
			message.startsWith(`${start}width${by}`) &&
			/^\d{1,5}(\.\d{1,9})?$/.test(message.slice(start.length + `width${by}`.length))
	};
};

/** WordPress appends `#?secret=…` to whatever address it was given, even to one that has a hash. */
const wordpress: Row = ({ href }) => {
	const secret = /[#&]\??secret=([A-Za-z\d]{1,40})(?=$|[&#])/.exec(new URL(href).hash)?.[1];
	if (!secret) return silent;
	return {
		tell: (height) => [{ message: 'height', value: height, secret }],
		asks: (message) => own(message, 'message') === 'ready' && own(message, 'secret') === secret
	};
};

/** iframe-resizer 4 and 5 name the frame in their first message and ignore whoever does not repeat the name. */
const resizer: Row = ({ width }) => {
	const prefix = '[iFrameSizer]';
	let id = '';
	let reason = 'init';
	return {
		tell(height) {
			if (!id) return [];
			const why = reason;
			reason = 'resizeObserver';
			return [`${prefix}${id}:${height}:${width()}:${why}`];
		},
		asks(message) {
			if (typeof message !== 'string' || !message.startsWith(prefix)) return false;
			const text = message.slice(prefix.length, prefix.length + 1000);
			const named = /^([^:\s]{1,200}):\d{0,5}:(?:[^:]*:){6}/.exec(text)?.[1];
			if (named) [id, reason] = [named, 'init'];
			else reason = text === 'reset' ? 'reset' : 'manualResize';
			return named !== undefined || text === 'resize' || text === 'reset';
		}
	};
};

/** Mastodon and Pixelfed give the frame a number when they ask. */
const mastodon: Row = () => {
	let id: unknown;
	return {
		tell: (height) => (id === undefined ? [] : [{ type: 'setHeight', id, height }]),
		asks(message) {
			const [type, asked] = [own(message, 'type'), own(message, 'id')];
			const known = typeof asked === 'number' || (typeof asked === 'string' && asked.length <= 200);
			if (type !== 'setHeight' || !known) return false;
			id = asked;
			return true;
		}
	};
};

/** The Guardian's iframe-messenger: only where the address says so, because it parses every string. */
const guardian: Row = (frame) =>
	query(frame).get('host') === 'guardian'
		? {
				tell: (height) => [
					JSON.stringify({ type: 'set-height', value: height, id: `iframeMessenger:${frame.id}` })
				]
			}
		: silent;

const ROWS: readonly Row[] = [ours, datawrapper, amp, embedly, pym, wordpress, resizer, mastodon, guardian];

/** Every dialect, for one frame. */
export const dialects = (frame: Frame): readonly Dialect[] => ROWS.map((row) => row(frame));
