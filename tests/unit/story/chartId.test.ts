import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAKEN } from '../../../src/story/drawings';
import { spoil } from './spoil';

test('the names of all views are taken: an embed’s address could not tell a chart from them', () => {
	const views = readdirSync('src/views', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(views.length).toBeGreaterThan(8);
	for (const { name } of views) expect(TAKEN).toContain(name);
});

test('a chart that is called as a view is left out, with the reason and another name', () => {
	const { story, told } = spoil(['charts', 0, 'id'], 'map');
	expect(story.charts.map(({ id }) => id)).not.toContain('map');
	expect(told[0]).toMatch(/^charts\[0\]\.id: “map” is the name of a view, so no chart can be called so/);
});
