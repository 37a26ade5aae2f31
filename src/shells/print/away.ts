import type { Told } from '../../exporters/told';
import type { PrintWords } from '../../locales/classPrint';
import type { Sequence } from '../../story/sequence';

/** The files that a sequence can be carried away in. */

export interface Away {
	/** End of the file's name; also tells it from the others. */
	readonly name: string;
	/** MIME type. */
	readonly type: string;
	/** With notes and answers; else it is given the pupils' cut. */
	readonly notes: boolean;
	readonly make: (sequence: Sequence, told: Told) => Promise<string | Uint8Array<ArrayBuffer>>;
}

const MARKDOWN = 'text/markdown;charset=utf-8';
const ODT = 'application/vnd.oasis.opendocument.text';

const gift: Away['make'] = async (sequence, told) =>
	(await import('../../exporters/gift')).gift(sequence, told);

const quiz: Away['make'] = async (sequence, told) => {
	const [{ markdown }, { quiz }] = await Promise.all([
		import('../../exporters/markdown'),
		import('../../exporters/quiz')
	]);
	return markdown(quiz(sequence, told));
};

const text: Away['make'] = async (sequence, told) => {
	const [{ markdown }, { written }] = await Promise.all([
		import('../../exporters/markdown'),
		import('../../exporters/sequence')
	]);
	return markdown(written(sequence, told));
};

const document: Away['make'] = async (sequence, told) => {
	const [{ odt }, { written }] = await Promise.all([
		import('../../exporters/odt'),
		import('../../exporters/sequence')
	]);
	return odt(written(sequence, told), sequence.title, told.story.language);
};

/** In rows: what it is, for those who teach, and for pupils where there is such a thing. */
export const FILES: readonly { readonly id: keyof PrintWords['files']; readonly away: readonly Away[] }[] = [
	{ id: 'gift', away: [{ name: 'quiz.gift', type: 'text/plain;charset=utf-8', notes: true, make: gift }] },
	{
		id: 'quiz',
		away: [
			{ name: 'quiz-with-key.md', type: MARKDOWN, notes: true, make: quiz },
			{ name: 'quiz.md', type: MARKDOWN, notes: false, make: quiz }
		]
	},
	{
		id: 'markdown',
		away: [
			{ name: 'with-notes.md', type: MARKDOWN, notes: true, make: text },
			{ name: 'pupils.md', type: MARKDOWN, notes: false, make: text }
		]
	},
	{
		id: 'odt',
		away: [
			{ name: 'with-notes.odt', type: ODT, notes: true, make: document },
			{ name: 'pupils.odt', type: ODT, notes: false, make: document }
		]
	}
];
