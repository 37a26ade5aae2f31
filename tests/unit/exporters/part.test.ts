import { describe, expect, test } from 'vitest';
import { storyFile } from '../../../src/exporters/part';
import { readText } from '../../../src/story/read';
import { BELARUS, belarus, FILE } from './takenAway';

const partOf = (address: string) => readText(storyFile(FILE, belarus(address)), 'en');

describe('a part of a story', () => {
	test.each([
		'k=release',
		'k=vote~harm',
		'p=zhodzina',
		's=eyewitness',
		'f=low',
		'q=minister',
		'on=2020-08-13T12:00',
		'on=2020-08-14T16:11&k=release',
		't=2020-08-13T20:00..2020-08-14T06:00',
		'q=nothing-has-this-word',
		''
	])('is a story in which the validator finds no problem: %s', (address) => {
		expect(partOf(address).problems).toEqual([]);
	});

	test('has what is shown, and says at its top what it is', () => {
		const { story } = partOf('k=release');
		const shown = belarus('k=release');
		const ids = new Set(story.events.map(({ id }) => id));
		for (const { event } of shown.events) expect(ids).toContain(event.id);
		expect(story.events.length).toBeLessThan(BELARUS.events.length);
		expect(story.about).toContain('A part of the story');
		expect(story.about).toContain('k=release');
	});

	test('keeps what says otherwise, although it is about another event', () => {
		const { story } = partOf('k=release');
		const claims = new Set(story.claims.map(({ id }) => id));
		for (const { id } of belarus('k=release').claims)
			for (const { relations, id: other } of BELARUS.claims)
				if (relations.some(({ to }) => to === id)) expect(claims).toContain(other);
	});

	test('of an earlier moment has nothing that came out or was written later', () => {
		const { story } = partOf('on=2020-08-13T12:00');
		const moment = Date.parse('2020-08-13T12:00+03:00');
		for (const { known } of story.claims) expect(known?.end ?? Infinity).toBeLessThanOrEqual(moment);
		expect(story.events.every(({ text }) => text === '')).toBe(true);
		expect(story.claims.every(({ note, verdict }) => note === undefined && verdict === undefined)).toBe(true);
	});

	test('keeps every language and every time as the author wrote it', () => {
		const cut: { readonly places: readonly unknown[]; readonly events: readonly unknown[] } = JSON.parse(
			storyFile(FILE, belarus('k=release'))
		);
		const file: typeof cut = JSON.parse(FILE);
		for (const one of [...cut.places]) expect(file.places).toContainEqual(one);
		for (const one of cut.events) expect(file.events).toContainEqual(one);
	});
});

test('the whole is the file itself', () => {
	expect(storyFile(FILE, belarus('', 'all'))).toBe(FILE);
});
