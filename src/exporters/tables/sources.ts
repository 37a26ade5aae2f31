import type { Source } from '../../story/story';
import { known } from '../dates';
import type { Taken } from '../taken';
import { boolean, filled, text, type Column, type Table } from './column';

/** The sources of what is taken, in the order of the story. */

export function sourcesOf({ claims, story }: Pick<Taken, 'claims' | 'story'>): readonly Source[] {
	const used = new Set(claims.flatMap(({ sources }) => sources));
	return story.sources.filter(({ id }) => used.has(id));
}

const columns = ({ story }: Taken): readonly Column<Source>[] => [
	text('source', ({ id }) => id),
	text('publisher', ({ publisher }) => publisher),
	text('title', ({ title }) => title),
	text('address', ({ url }) => url),
	text('archived', ({ archived }) => archived),
	text('language', ({ language }) => language),
	text('published', ({ published }) => published && known(published, story.timeZone)),
	text('kind', ({ kind }) => kind),
	text('ownership', ({ ownership }) => ownership),
	boolean('checked', ({ checked }) => checked),
	text('note', ({ note }) => note)
];

export const sourcesTable = (taken: Taken): Table => filled(columns(taken), sourcesOf(taken));
