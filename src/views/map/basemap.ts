import type { Story } from '../../story/story';

/** Where a story's own street map lies. */

/** Names of files and folders, and no way up: the file stands beside the story, and nowhere else. */
const NAME = /^[\p{L}\d_][\p{L}\d_.-]*(\/[\p{L}\d_][\p{L}\d_.-]*)*$/u;

/** The street map's path from the root of the site; nothing if the story names none beside it. */
export const basemapPath = ({ id, basemap }: Pick<Story, 'id' | 'basemap'>): string | undefined =>
	basemap && NAME.test(basemap.file) ? `${id}/${basemap.file}` : undefined;
