import { expect, it } from 'vitest';
import { edition } from '../../../../src/lens/known';
import { lookup } from '../../../../src/story/lookup';
import { steps } from '../../../../src/views/detail/steps';
import { at, claim, event, exact, story } from '../../../sample';

const told = story({
	events: ['9', '10', '11', '12'].map((day) => event(`on-${day}`, { when: exact(`${day} 12:00`) })),
	claims: ['9', '10', '12'].map((day) => claim(day, `on-${day}`, { known: exact(`${day} 13:00`) }))
});

function around(id: string, hide: readonly string[] = [], on: number | null = null) {
	const { events } = edition(told, lookup(told), on);
	const selected = events.find(({ event }) => event.id === id);
	if (!selected) throw new Error(id);
	const { previous, next } = steps(
		events.filter(({ event }) => !hide.includes(event.id)),
		selected
	);
	return [previous?.event.id, next?.event.id];
}

it('goes back and on in order of time, and ends at the ends', () => {
	expect(around('on-10')).toEqual(['on-9', 'on-11']);
	expect(around('on-9')).toEqual([undefined, 'on-10']);
	expect(around('on-12')).toEqual(['on-11', undefined]);
});

it('leaves out what the filters leave out, also where that is the selected one', () => {
	expect(around('on-10', ['on-9', 'on-11'])).toEqual([undefined, 'on-12']);
	expect(around('on-10', ['on-10'])).toEqual(['on-9', 'on-11']);
});

it('leaves out what was not published', () => {
	expect(around('on-10', [], at('11 13:00'))).toEqual(['on-9', 'on-11']);
	expect(around('on-11', [], at('11 13:00'))).toEqual(['on-10', undefined]);
});
