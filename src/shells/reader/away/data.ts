import type { TakeAwayWords } from '../../../locales/takeAway';
import type { Scope, Taken } from '../../../exporters/taken';

/** The files that a view can be taken away in. Each maker is fetched with the first press for it. */

export interface DataFile {
	readonly id: keyof TakeAwayWords['dialog']['files'];
	readonly type: string;
	/** `story`: the text of the story file. */
	readonly make: (taken: Taken, story: () => Promise<string>) => Promise<BlobPart>;
}

export const DATA: readonly DataFile[] = [
	{
		id: 'csv',
		type: 'text/csv;charset=utf-8',
		make: async (taken) => {
			const [{ BOM }, { csv }, { claimsTable }] = await Promise.all([
				import('../../../exporters/csv'),
				import('../../../exporters/tables/column'),
				import('../../../exporters/tables/claims')
			]);
			return BOM + csv(claimsTable(taken));
		}
	},
	{
		id: 'json',
		type: 'application/json',
		make: async (taken, story) => (await import('../../../exporters/part')).storyFile(await story(), taken)
	},
	{
		id: 'geojson',
		type: 'application/geo+json',
		make: async (taken) => (await import('../../../exporters/geojson')).geojson(taken)
	},
	{
		id: 'ics',
		type: 'text/calendar;charset=utf-8',
		make: async (taken) => (await import('../../../exporters/calendar')).calendar(taken)
	},
	{
		id: 'zip',
		type: 'application/zip',
		make: async (taken, story) => {
			const [{ datapackage }, { storyFile }] = await Promise.all([
				import('../../../exporters/datapackage'),
				import('../../../exporters/part')
			]);
			return datapackage(taken, storyFile(await story(), taken));
		}
	}
];

/** A name that does not tell its subject: a file may lie where others look. */
export const nameOf = (what: string, today: string, ending: string): string =>
	`daybook-${what}-${today}.${ending}`;

export const scopeName: Readonly<Record<Scope, string>> = { shown: 'view', all: 'all' };
