import { PAPER, type Paper } from '../marks/paper';
import { provide } from '../session/context';
import type { Session } from '../session/session.svelte';
import Histogram from '../views/timeline/Histogram.svelte';
import Known from '../views/timeline/Known.svelte';
import { PARTS } from '../views/timeline/parts';
import Strip from '../views/timeline/Strip.svelte';
import { labels, letters } from './picture/letters';

const measure = labels(letters());

/** What a drawing of this size is rendered with, where there is no browser. */
export const onPaper = (session: Session, size: Omit<Paper, 'measure'>): Map<symbol, unknown> =>
	new Map<symbol, unknown>([
		...provide(session),
		[PAPER, { ...size, measure } satisfies Paper],
		[PARTS, { Strip, Histogram, Known }]
	]);
