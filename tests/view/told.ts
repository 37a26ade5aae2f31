import { claim, day, event, exact, figure, place, source, story, throughout } from '../sample';

const HTML = '<img src=x onerror="alert(1)"><b>bold</b>';

/**
 * A night in four events: people leave a gate (three claims, one of them ours, one that a later one
 * contradicts), a count, a promise that is HTML, and something of a later month.
 */
export const TOLD = story({
	article: { source: 'portal', photo: 'Two people embrace.', note: 'Second-hand.' },
	people: [],
	places: [
		place('akrestsina', { name: 'Akrestsina', kind: 'site', at: [27.49, 53.88], within: 100 }),
		place('BY', { name: 'Belarus as a whole', kind: 'country' })
	],
	sources: [
		source('onliner', {
			publisher: 'Onliner',
			url: 'https://example.org/onliner',
			archived: 'https://example.net/copy',
			language: 'ru',
			checked: false
		}),
		source('ministry', { publisher: 'The Ministry', ownership: 'state-run', kind: 'official' }),
		source('portal', {
			publisher: 'A portal',
			title: 'People freed',
			url: 'https://example.org/freed',
			published: day('14')
		})
	],
	events: [
		event('gate', {
			title: 'First people leave',
			text: 'They *came out* [late](https://example.org/late).',
			place: 'akrestsina',
			when: exact('13 22:30'),
			whenText: 'about 22:30'
		}),
		event('count', {
			title: 'A count of 2,000',
			category: 'detention',
			when: exact('14 16:11'),
			place: 'BY'
		}),
		event('promise', { title: HTML, text: HTML, category: 'vote', when: day('14') }),
		event('after', {
			title: 'Much later',
			when: throughout('2020-11-01', '2020-11-02', { precision: 'day' })
		})
	],
	claims: [
		claim('T', 'gate', {
			by: 'Onliner reporters',
			standing: 'independent',
			sources: ['onliner'],
			says: 'The gate opened.',
			quote: 'it opened',
			known: exact('14 01:01'),
			confidence: 'medium',
			note: 'Known better today.',
			figures: [
				figure({ value: 30, qualifier: 'up to', of: 'released', scope: 'one gate', asOf: exact('13 23:00') })
			]
		}),
		claim('A06', 'gate', {
			by: 'the article',
			standing: 'agency',
			sources: ['portal'],
			says: 'Dozens left.',
			quote: 'walked out',
			verdict: 'contradicted',
			note: 'It began earlier.',
			known: day('14'),
			relations: [{ to: 'C', kind: 'contradicts', note: 'One of them is wrong.' }]
		}),
		claim('I', 'gate', { by: 'Daybook', says: 'Probably this gate.', inference: true, known: day('15') }),
		claim('C', 'count', {
			by: 'Ministry',
			sources: ['ministry'],
			says: 'More than 2,000 are out.',
			known: exact('14 16:11'),
			firmness: 'disputed',
			relations: [{ to: 'T', kind: 'refines' }],
			figures: [figure({ value: 2000, qualifier: 'more than' })]
		}),
		claim('P', 'promise', { by: HTML, says: HTML, note: HTML, known: day('14') }),
		claim('L', 'after', { known: day('2020-11-01') })
	]
});
