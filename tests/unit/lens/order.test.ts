// @vitest-environment node
import { expect, test } from 'vitest';
import { edition } from '../../../src/lens/known';
import { inOrder } from '../../../src/lens/order';
import { lookup } from '../../../src/story/lookup';
import { by, day, event, exact, story } from '../../sample';

test('reading order is that of the moments at which readers look for events, ties as in the story', () => {
	const events = [
		event('by the evening', { when: by('12', '13') }),
		event('at noon', { when: exact('12 12:00') }),
		event('that day', { when: day('12') }),
		event('also at noon', { when: exact('12 12:00') })
	];
	const told = story({ events });
	expect(inOrder(edition(told, lookup(told), null).events).map((seen) => seen.event.id)).toEqual([
		'that day',
		'at noon',
		'also at noon',
		'by the evening'
	]);
});
