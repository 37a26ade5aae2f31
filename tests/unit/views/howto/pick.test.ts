import { expect, test } from 'vitest';
import { edition } from '../../../../src/lens/known';
import { lookup } from '../../../../src/story/lookup';
import type { Story } from '../../../../src/story/story';
import { pick } from '../../../../src/views/howto/pick';
import { around, claim, day, event, exact, figure, story, throughout } from '../../../sample';

function picked(one: Story) {
	const find = lookup(one);
	const { soft, disputed, bar } = pick(one, find, edition(one, find, null).events);
	return [soft?.event.id, disputed?.event.id, bar?.stated.address];
}

const about = around('13 22:30', '13 22:00', '13 23:00');

test('the examples are real: about a moment, disputed within a span, a lower bound as a bar', () => {
	const one = story({
		events: [
			event('sharp', { when: exact('9 20:00'), weight: 3 }),
			event('heavy', { when: about, weight: 3, sensitivity: 'distressing' }),
			event('first', { when: about }),
			event('result', { when: day('10') }),
			event('night', { when: throughout('10 20:00', '11 06:00'), category: 'detention' })
		],
		claims: [
			claim('a', 'sharp'),
			claim('b', 'heavy', { standing: 'independent' }),
			claim('c', 'first', { standing: 'independent' }),
			claim('d', 'result', { firmness: 'disputed' }),
			claim('n', 'night', { figures: [figure({ value: 2000, qualifier: 'more than' })] })
		],
		series: [
			{
				id: 's',
				label: 's',
				unit: 'people',
				measure: 'flow',
				standing: 'official',
				points: [
					{ at: day('10'), missing: 'not found' },
					{ at: day('11'), figure: 'n#n' }
				]
			}
		],
		charts: [{ id: 'c', form: 'bars', title: 'c', series: ['s'], lane: 'detention' }]
	});
	expect(picked(one)).toEqual(['first', 'result', 'n#n']);
});

test('a story without such marks gets the next best, or none', () => {
	const one = story({
		events: [event('one', { when: about, title: 'A title that is much too long for two lines of the rail' })],
		claims: [claim('a', 'one', { firmness: 'disputed', standing: 'agency' })]
	});
	expect(picked(one)).toEqual(['one', 'one', undefined]);
	expect(picked(story())).toEqual([undefined, undefined, undefined]);
});
