import { expect, test } from 'vitest';
import { decode } from '../../../src/session/address';
import { drawn, left } from '../../../src/shells/slide/drawn';
import { named } from '../../../src/shells/slide/claims';
import { roomy, smaller, SMALLEST } from '../../../src/shells/slide/fit';
import { clock, pace, planned } from '../../../src/shells/speaker/pace';
import { drawnOn, path } from '../../../src/shells/stage/ink';
import { story } from '../../sample';

const MINUTE = 60_000;
const steps = [{ minutes: 3 }, { minutes: 5 }, {}, { minutes: 4 }];

test.each([
	[0, 0, 0],
	[0, 3, 0],
	[0, 5, -2],
	[1, 1, 2],
	[1, 8, 0],
	[2, 8, 0],
	[2, 10, -2],
	[3, 6, 2]
])('at step %i after %i minutes a lesson is %i minutes ahead of its plan', (index, minutes, ahead) => {
	expect(pace(steps, index, minutes * MINUTE)).toBe(ahead);
});

test('a plan lasts as long as its steps, and none where they have no minutes', () => {
	expect(planned(steps)).toBe(12);
	expect(planned([{}])).toBe(0);
});

test.each([
	[0, '0:00'],
	[110_000, '1:50'],
	[3_600_000, '60:00'],
	[-5, '0:00']
])('%i milliseconds are %s on the clock', (ms, text) => {
	expect(clock(ms)).toBe(text);
});

const one = story({ charts: [{ id: 'nights', form: 'bars', title: 'Nights', series: [] }] });
const shown = (address: string, step: string) => drawn(decode(address, one.timeZone), step, one);

test.each([
	['view=nights', 'view=nights', { kind: 'chart', id: 'nights' }],
	['view=timeline&k=vote', 'view=timeline&k=vote', { kind: 'events' }],
	['e=gate&view=detail', 'e=gate&view=detail', { kind: 'event', id: 'gate' }],
	['e=gate', 'e=gate', { kind: 'event', id: 'gate' }],
	['view=detail', 'view=detail', { kind: 'nothing' }],
	['view=figures', 'view=figures', { kind: 'figures' }],
	['view=map', 'view=map', { kind: 'view', id: 'map' }],
	['', '', { kind: 'nothing' }],
	['view=nights&e=gate', 'view=nights', { kind: 'event', id: 'gate' }],
	['view=nights&e=gate', 'view=nights&e=gate', { kind: 'chart', id: 'nights' }]
])('at “%s” of a step that shows “%s”, one thing is drawn', (address, step, what) => {
	expect(shown(address, step)).toEqual(what);
});

test('a step is left when the focus shows something else, and not by its name or language', () => {
	const at = (address: string) => left(decode(address, one.timeZone), 'view=nights', one);
	expect(at('view=nights&step=a.b&lang=be&x=1')).toBe(false);
	expect(at('view=nights&e=gate&step=a.b')).toBe(true);
});

test('what does not fit gives way in order: what was enlarged, the drawing, its air, the type; then nothing', () => {
	let fit = roomy(300, 800, { grows: true });
	expect(fit).toMatchObject({ grown: 1.7, height: 236, size: 0 });
	const seen = [fit];
	for (let next = smaller(fit, 90); next; next = smaller(fit, 90)) seen.push((fit = next));
	expect(seen.map(({ grown }) => grown).slice(0, 5)).toEqual([1.7, 1.5, 1.3, 1.15, 1]);
	expect(seen.map(({ height }) => height).slice(4, 7)).toEqual([236, 146, 96]);
	expect(seen.at(-1)).toMatchObject({ tight: true, size: SMALLEST, height: 96 });
});

test('nothing grows in a narrow box, or that is as large as its box already', () => {
	expect(roomy(300, 400, { grows: true }).grown).toBe(1);
	expect(roomy(300, 900).grown).toBe(1);
	expect(roomy(10, 10, { lowest: 150 }).height).toBe(150);
});

test('as many names stand in a line as have room, and always one', () => {
	expect(named(['Associated Press', 'TUT.BY', 'Onliner'], 26)).toEqual(['Associated Press', 'TUT.BY']);
	expect(named(['Associated Press'], 3)).toEqual(['Associated Press']);
	expect(named([], 3)).toEqual([]);
});

test('a line by hand holds no point that cannot be seen, and a single one is a dot', () => {
	const line = [{ x: 0, y: 0 }];
	expect(drawnOn(line, { x: 1, y: 1 })).toBe(line);
	expect(path(drawnOn(line, { x: 3, y: 4 }))).toBe('M0 0L3 4');
	expect(path(line)).toBe('M0 0h0.1');
	expect(path([])).toBe('');
});
