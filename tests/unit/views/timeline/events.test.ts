// @vitest-environment node
import { expect, test } from 'vitest';
import { lookup } from '../../../../src/story/lookup';
import { charted, chartIn, side } from '../../../../src/views/timeline/events';
import { claim, day, event, exact, figure, story, throughout } from '../../../sample';

const DETENTIONS = {
	id: 'detentions',
	form: 'bars',
	title: 'Detained',
	series: ['nights'],
	lane: 'detention'
} as const;
const WITH_CHART = story({
	events: [
		event('night', { category: 'detention' }),
		event('gap', { category: 'detention' }),
		event('court', { category: 'detention' }),
		event('released', { category: 'release' })
	],
	claims: [
		claim('C1', 'night', { figures: [figure()] }),
		claim('C2', 'gap'),
		claim('C3', 'court', { figures: [figure()] }),
		claim('C4', 'released', { figures: [figure()] })
	],
	series: [
		{
			id: 'nights',
			label: 'Nights',
			unit: 'people',
			measure: 'flow',
			standing: 'official',
			points: [
				{ at: day('9'), figure: 'C1#n' },
				{ at: day('13'), missing: 'not found', claim: 'C2' },
				{ at: day('14'), figure: 'C4#n' }
			]
		}
	],
	charts: [DETENTIONS, { ...DETENTIONS, id: 'shares', form: 'shares', lane: 'vote' }]
});

test('an event that is a figure or a gap of its lane’s chart is not drawn a second time', () => {
	expect([...charted(WITH_CHART, lookup(WITH_CHART))]).toEqual(['night', 'gap']);
});

test('only charts that have a clock lie in a lane', () => {
	expect(chartIn(WITH_CHART, 'detention')?.id).toBe('detentions');
	expect(chartIn(WITH_CHART, 'vote')).toBeUndefined();
});

test('what lies before or after the span of the story is told apart from what is in it', () => {
	const of = (when: ReturnType<typeof exact>) => side(event('e', { when }), story());
	expect(of(exact('8 23:00'))).toBe('earlier');
	expect(of(throughout('1', '9'))).toBe('earlier');
	expect(of(throughout('1', '10'))).toBe('in');
	expect(of(exact('16 23:59'))).toBe('in');
	expect(of(exact('17'))).toBe('later');
});
