import type { Story } from './story';

/** What it takes to know where a story lies. */
export type Lying = Pick<Story, 'id' | 'language' | 'languages'>;

/** The story's folder on its site, in one of its languages: "belarus-2020/", "belarus-2020/be/". */
export const folderOf = ({ id, language, languages }: Lying, spoken = language): string =>
	spoken === languages[0] ? `${id}/` : `${id}/${spoken}/`;
