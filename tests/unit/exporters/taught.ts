import type { Told } from '../../../src/exporters/told';
import { printWords } from '../../../src/locales/classPrint';
import { english } from '../../../src/locales/english';
import { forPupils } from '../../../src/story/cut';
import { lookup } from '../../../src/story/lookup';
import type { Activity, Sequence, Story } from '../../../src/story/story';
import { claim, day, event, exact, figure, source, story, within } from '../../sample';

/** A lesson with every kind of task, for exporters. Its texts are full of signs that mean something to somebody. */

export const NASTY = 'a = b ~ c # {d}: e -> f \\ <g> & *h* | "i"';

const task = { prompt: `Asked: ${NASTY}`, answer: `SECRET ${NASTY}`, cites: ['A'] };

const ACTIVITIES: readonly Activity[] = [
	{ ...task, kind: 'predict', figure: 'A#n', from: 0, to: 900, by: 10, beside: ['B#n'] },
	{ ...task, kind: 'draw', series: 'nights', to: 100, by: 10 },
	{ ...task, kind: 'order', events: ['third', 'first', 'also-first'] },
	{ ...task, kind: 'locate', place: 'akrestsina', panel: 'minsk' },
	{ ...task, kind: 'who', claims: ['A', 'B', 'C'] },
	{
		...task,
		kind: 'judge',
		statements: [
			{ text: `It rained: ${NASTY}`, verdict: 'uncertain', why: 'SECRET why', cites: ['A'] },
			{ text: 'It snowed.', verdict: 'supported', why: 'SECRET too', cites: [] }
		]
	},
	{
		...task,
		kind: 'sourcing',
		claims: ['A', 'B'],
		columns: ['Who?', 'There?'],
		model: [
			['SECRET one', 'yes'],
			['SECRET two', 'no']
		]
	},
	{
		...task,
		kind: 'corroborate',
		sources: ['ap', 'dpa', 'tass'],
		statements: [{ text: 'It rained.', stances: ['supports', 'silent', 'contradicts'] }]
	},
	{ ...task, kind: 'reflect', lines: 4 }
];

export const KINDS = ACTIVITIES.map(({ kind }) => kind);

const lesson: Sequence = {
	id: 'lesson',
	title: `Lesson ${NASTY}`,
	kind: 'lesson',
	steps: ACTIVITIES.map((activity) => ({
		id: activity.kind,
		title: `Step ${activity.kind}`,
		text: `Read *this*, [there](https://example.org/?a=1&b=2).\n\nAnd ${NASTY}`,
		notes: 'SECRET note',
		minutes: 5,
		address: '',
		activity
	})),
	plan: {
		about: 'SECRET about',
		question: 'SECRET question?',
		guiding: ['One?', 'Two?'],
		objectives: ['To see.'],
		care: 'Care.',
		age: 'From 14.',
		materials: ['Paper'],
		extensions: [],
		rubric: [{ criterion: 'Sourcing', levels: ['weak', 'good'] }]
	}
};

const taught: Story = story({
	sources: ['ap', 'dpa', 'tass'].map((id) => source(id)),
	events: [
		event('first', { when: within('13 20:00', '13 23:00') }),
		event('also-first', { when: within('13 22:00', '13 23:30') }),
		event('third', { when: exact('14 06:00') })
	],
	claims: [
		claim('A', 'first', {
			by: 'A ministry',
			says: `Said by A: ${NASTY}`,
			sources: ['ap'],
			figures: [figure({ value: 500, qualifier: 'more than' })]
		}),
		claim('B', 'first', { by: 'Volunteers', figures: [figure({ value: 400, qualifier: 'about' })] }),
		claim('C', 'third', { by: 'A paper' })
	],
	series: [
		{
			id: 'nights',
			label: 'Nights',
			unit: 'people',
			measure: 'flow',
			standing: 'official',
			points: [{ at: day('13'), figure: 'A#n' }]
		}
	],
	sequences: [lesson]
});

/** A story's only sequence, and the story told in English. */
function open(from: Story): { readonly sequence: Sequence; readonly told: Told } {
	const [sequence] = from.sequences;
	if (!sequence) throw new Error('open(): the story has no sequence');
	const dates = english.dates(from.timeZone, from.span.start);
	return {
		sequence,
		told: { story: from, find: lookup(from), locale: english, dates, print: printWords(english) }
	};
}

export const teachers = open(taught);
export const pupils = open(forPupils(taught));
