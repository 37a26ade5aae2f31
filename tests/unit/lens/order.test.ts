import { expect, it } from 'vitest';
import { edition } from '../../../src/lens/known';
import { inOrder } from '../../../src/lens/order';
import { lookup } from '../../../src/story/lookup';
import { by, day, event, exact, story } from '../../sample';

it('puts events under the moment at which a reader looks for them, and keeps the story’s order of equals', () => {
	const told = story({
		events: [
			event('b', { when: day('13') }),
			event('a', { when: day('13') }),
			event('promise', { when: by('13', '14 06:00') }),
			event('gate', { when: exact('13 22:30') })
		]
	});
	const { events } = edition(told, lookup(told), null);
	expect(inOrder(events).map((seen) => seen.event.id)).toEqual(['b', 'a', 'gate', 'promise']);
});
