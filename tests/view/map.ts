import { configure, render, screen, within } from '@testing-library/svelte';
import '../../src/app.css';
import { english } from '../../src/locales/english';
import { provide } from '../../src/session/context';
import { Session } from '../../src/session/session.svelte';
import Map from '../../src/views/map/Map.svelte';
// So that what the map fetches later is prepared before the first test, and not in its middle.
import '../../src/views/map/Inside.svelte';
import '../../src/views/map/leaflet';
import { claim, day, event, place, story } from '../sample';

// A busy machine takes its time to fetch what the map fetches.
configure({ asyncUtilTimeout: 5000 });

const EVENTS = [
	event('first', { title: 'First people leave', place: 'akrestsina' }),
	event('promise', { title: 'A promise', place: 'akrestsina', when: day('14') }),
	event('march', { title: 'A march', place: 'square' }),
	event('talk', { title: 'A talk on television', place: 'BY' }),
	event('crowd', { title: 'A crowd somewhere', place: 'minsk' }),
	event('letter', { title: 'A letter', place: null })
];
const PLACES = [
	place('minsk', { name: 'Minsk', kind: 'city', at: [27.56, 53.9], within: 10_000 }),
	place('akrestsina', { name: 'Akrestsina', at: [27.4936, 53.8822], within: 100 }),
	place('square', { name: 'Independence Square', at: [27.5478, 53.8956], within: 200 }),
	place('BY', { name: 'Belarus as a whole', kind: 'country' })
];
export const PANELS = [
	{ id: 'minsk', label: 'Minsk', bounds: [27.4, 53.83, 27.7, 53.97], main: true }
] as const;

/** The map of a small story in a page of this width, once its marks are there. */
export async function open(more: Parameters<typeof story>[0] = {}, width = 360) {
	const told = story({
		places: PLACES,
		panels: PANELS,
		events: EVENTS,
		claims: EVENTS.map(({ id }, index) => claim(`c-${id}`, id, { known: day(`${10 + index}`) })),
		...more
	});
	const session = new Session(told, english);
	const page = document.createElement('div');
	page.className = 'daybook';
	page.style.width = `${width}px`;
	document.body.append(page);
	render(Map, { target: page, context: provide(session) });
	const name = /First people leave|not yet published/i;
	await within(panel()).findAllByRole('button', { name });
	return session;
}

/** What a panel holds, by its name. */
export const panel = (name = 'Map of Minsk') => screen.getByRole('group', { name });
export const mark = (name: RegExp) => within(panel()).getByRole('button', { name });
export const where = (element: Element) => element.getBoundingClientRect();
