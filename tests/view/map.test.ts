import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { at, event } from '../sample';
import { mark, open, panel } from './map';

afterEach(() => {
	cleanup();
	document.body.replaceChildren();
	vi.restoreAllMocks();
});

test('a press on a mark selects its event, and the place is told in words', async () => {
	const session = await open();
	await userEvent.click(mark(/First people leave/));
	expect(session.focus.event).toBe('first');
	expect(mark(/First people leave/).getAttribute('aria-current')).toBe('true');
	const words = /building or site, to within 100 m. About 650 m north of Mikhalova metro station/;
	await waitFor(() => expect(screen.getByText(words)).toBeTruthy());
});

test('a mark says what it is, where and who says so', async () => {
	await open();
	const name = mark(/A march/).getAttribute('aria-label');
	expect(name).toContain('Independence Square');
	expect(name).toContain('Official');
});

test('hovering a mark shows everywhere which event it is, and Escape puts its label away', async () => {
	const session = await open();
	await userEvent.hover(mark(/A march/));
	expect(session.hovered).toBe('march');
	expect(screen.getByText('A march', { selector: 'strong' })).toBeTruthy();
	mark(/A march/).focus();
	await userEvent.keyboard('{Escape}');
	expect(screen.queryByText('A march', { selector: 'strong' })).toBeNull();
});

test('what happened in a whole city or country, or nowhere in particular, has no mark but a chip', async () => {
	await open();
	for (const name of [/A talk/, /A crowd/, /A letter/]) {
		expect(within(panel()).queryByRole('button', { name })).toBeNull();
	}
	expect(screen.getByText('Not a point on the map')).toBeTruthy();
	for (const name of [
		'somewhere in Minsk 1 event',
		'Belarus as a whole 1 event',
		'place not stated 1 event'
	]) {
		expect(screen.getByRole('button', { name })).toBeTruthy();
	}
});

test('a chip narrows everything to its place, and a second press takes that back', async () => {
	const session = await open();
	const chip = screen.getByRole('button', { name: /place not stated/ });
	await userEvent.click(chip);
	expect(session.focus.places).toEqual(['none']);
	expect(chip.getAttribute('aria-pressed')).toBe('true');
	expect(session.visible.map((seen) => seen.event.id)).toEqual(['letter']);
	expect(screen.getByRole('button', { name: /somewhere in Minsk 1/ })).toBeTruthy();
	await userEvent.click(chip);
	expect(session.focus.places).toEqual([]);
});

test('with a window, chips count what happened in those days', async () => {
	const session = await open();
	session.zoom([at('14'), at('15')]);
	await waitFor(() => expect(screen.getByText('In these days, but not a point on the map')).toBeTruthy());
	expect(screen.getByRole('button', { name: 'somewhere in Minsk 0 events' })).toBeTruthy();
});

test('what is not yet published is a mark without a name, and no word of it is on the page', async () => {
	const session = await open();
	session.knownOn(at('12 12:00'));
	await waitFor(() =>
		expect(within(panel()).getAllByRole('button', { name: 'not yet published' })).toHaveLength(1)
	);
	expect(mark(/First people leave/)).toBeTruthy();
	const page = document.body.innerHTML;
	for (const hidden of ['A march', 'Independence Square', 'A talk', 'A letter'])
		expect(page).not.toContain(hidden);
});

test('from five events on, three stand in the row and a press on "+n" lists the rest', async () => {
	const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
		event(id, { title: `Event ${id}`, place: 'akrestsina' })
	);
	const first = event('first', { title: 'First people leave', place: 'square' });
	const session = await open({ events: [first, ...many], claims: [] });
	expect(within(panel()).getAllByRole('button', { name: /^Event/ })).toHaveLength(3);
	await userEvent.click(screen.getByRole('button', { name: '3 more at Akrestsina' }));
	const hidden = within(panel()).getByRole('button', { name: /^Event f/ });
	await waitFor(() => expect(hidden.checkVisibility()).toBe(true));
	await userEvent.click(hidden);
	expect(session.focus.event).toBe('f');
	await waitFor(() => expect(hidden.checkVisibility()).toBe(false));
});

test('every place and its events are a list as well', async () => {
	const session = await open();
	await userEvent.click(screen.getByText('Places as a list'));
	await userEvent.click(screen.getByRole('button', { name: /A talk on television/ }));
	expect(session.focus.event).toBe('talk');
	await userEvent.click(screen.getByRole('button', { name: /Only Akrestsina/ }));
	expect(session.focus.places).toEqual(['akrestsina']);
});

test('without the outlines the marks stand where they belong, and the page says so', async () => {
	vi.spyOn(window, 'fetch').mockRejectedValue(new Error('offline'));
	const session = await open();
	await waitFor(() => expect(screen.getByText(/on plain ground/)).toBeTruthy());
	await userEvent.click(mark(/A march/));
	expect(session.focus.event).toBe('march');
});

test('outlines are drawn once they are there', async () => {
	await open();
	await waitFor(() => expect(panel().querySelectorAll('path.ground-stations').length).toBe(29));
	expect(panel().querySelectorAll('path.ground-home')).toHaveLength(1);
	expect(screen.queryByText(/on plain ground/)).toBeNull();
});
