import { english } from '../../../src/locales/english';
import { Session } from '../../../src/session/session.svelte';
import type { Activity, ActivityKind, Step } from '../../../src/story/sequence';
import { by, claim, day, event, exact, figure, place, source, story, throughout } from '../../sample';

/** A lesson of nine steps, one for each kind of activity, on a story of a few lines. */

const task = (kind: string, cites: readonly string[]) => ({
	prompt: `What about ${kind}?`,
	answer: `What there is to say about ${kind}.`,
	cites
});

export const ACTIVITIES: { readonly [K in ActivityKind]: Extract<Activity, { readonly kind: K }> } = {
	predict: {
		kind: 'predict',
		...task('the first night', ['MIN', 'VIA']),
		...{ figure: 'MIN#n', from: 0, to: 6000, by: 100, beside: ['VIA#n'] }
	},
	draw: { kind: 'draw', ...task('the nights', ['MIN']), series: 'nights', to: 5000, by: 100 },
	order: { kind: 'order', ...task('the order', ['TOLD']), events: ['polls', 'gate', 'count'] },
	locate: { kind: 'locate', ...task('the place', ['TOLD']), place: 'akrestsina', panel: 'minsk' },
	who: { kind: 'who', ...task('who', ['TOLD']), claims: ['MIN', 'VIA', 'TOLD'] },
	judge: {
		kind: 'judge',
		...task('these', []),
		statements: [
			{ text: 'People left at night.', verdict: 'supported', why: 'They stood there.', cites: ['TOLD'] },
			{ text: 'Exactly 3,000.', verdict: 'unsupported', why: 'About, they said.', cites: ['MIN'] }
		]
	},
	sourcing: {
		kind: 'sourcing',
		...task('the sources', ['MIN']),
		claims: ['MIN', 'VIA'],
		columns: ['Who says so?', 'Were they there?'],
		model: [
			['The ministry.', 'Not stated.'],
			['Viasna.', 'No.']
		]
	},
	corroborate: {
		kind: 'corroborate',
		...task('the grid', ['MIN']),
		sources: ['agency', 'monitor'],
		statements: [
			{ text: 'Thousands were held.', stances: ['supports', 'silent'] },
			{ text: 'Nobody was held.', stances: ['contradicts', 'contradicts'] }
		]
	},
	reflect: { kind: 'reflect', ...task('it all', ['TOLD']), lines: 4 }
};

const step = (activity: Activity): Step => ({
	id: activity.kind,
	title: `Step ${activity.kind}`,
	text: '',
	address: '',
	activity
});

export const STORY = story({
	events: [
		event('polls', { title: 'Polls close', when: exact('9 20:00') }),
		event('gate', { title: 'First people leave', when: by('13 22:00', '14 02:00') }),
		event('count', { title: 'A count', when: day('14') })
	],
	sources: [
		source('agency', { publisher: 'An agency', url: 'https://agency.example/n' }),
		source('monitor', { publisher: 'A monitor', url: 'https://monitor.example/n' })
	],
	claims: [
		claim('MIN', 'polls', {
			by: 'Interior Ministry',
			sources: ['agency'],
			says: 'About 3,000 were held.',
			figures: [
				figure({ value: 3000, qualifier: 'about', asOf: exact('10 12:36') }),
				figure({ id: 'two', value: 2000, qualifier: 'more than' })
			]
		}),
		claim('VIA', 'polls', {
			by: 'Viasna',
			standing: 'independent',
			sources: ['monitor'],
			says: 'Names are known.',
			figures: [figure({ value: 140, qualifier: 'at least' })]
		}),
		claim('TOLD', 'gate', {
			by: 'Reporters',
			standing: 'independent',
			sources: ['monitor'],
			says: 'People left.'
		})
	],
	series: [
		{
			id: 'nights',
			label: 'Held',
			unit: 'people',
			measure: 'flow',
			standing: 'official',
			points: [
				{ at: throughout('9', '10', { precision: 'day' }), figure: 'MIN#n' },
				{ at: throughout('10', '11', { precision: 'day' }), figure: 'MIN#two' },
				{ at: throughout('11', '12', { precision: 'day' }), missing: 'not found' }
			]
		}
	],
	places: [
		place('minsk', { name: 'Minsk', kind: 'city', at: [27.56, 53.9], within: 10_000 }),
		place('akrestsina', { name: 'Akrestsina', at: [27.4936, 53.8822], within: 100 }),
		place('square', { name: 'Independence Square', at: [27.5478, 53.8956], within: 200 })
	],
	panels: [{ id: 'minsk', label: 'Minsk', bounds: [27.4, 53.83, 27.7, 53.97], main: true }],
	sequences: [{ id: 'lesson', title: 'A lesson', kind: 'lesson', steps: Object.values(ACTIVITIES).map(step) }]
});

export const session = () => new Session(STORY, english);
