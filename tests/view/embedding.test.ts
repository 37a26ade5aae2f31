import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import { english } from '../../src/locales/english';
import { provide } from '../../src/session/context';
import { EVERYTHING, select, toggle } from '../../src/session/focus';
import { Session } from '../../src/session/session.svelte';
import { HERE } from '../../src/session/site';
import { FIRST, type Choice } from '../../src/shells/reader/choice';
import Choices from '../../src/shells/reader/Choices.svelte';
import Code from '../../src/shells/reader/Code.svelte';
import Preview from '../../src/shells/reader/Preview.svelte';
import { TOLD } from './told';

/** A component of the dialog, in a story where releases are chosen and the gate is selected. */
function show<Props extends Record<string, unknown>>(
	component: Parameters<typeof render>[0],
	props: Props,
	focus = select(toggle(EVERYTHING, 'categories', 'release'), 'gate')
) {
	cleanup();
	document.body.replaceChildren();
	const ground = document.body.appendChild(document.createElement('div'));
	ground.className = 'daybook';
	const context = provide(new Session(TOLD, english, focus), HERE);
	return render(component, { target: ground, props, context });
}

function choices(choice: Partial<Choice> = {}, more: Record<string, unknown> = {}) {
	const set = vi.fn();
	show(Choices, { choice: { ...FIRST, ...choice }, pinned: null, set, ...more });
	return set;
}

afterEach(() => vi.restoreAllMocks());

test('the last view cannot be taken out, and a sentence says so', async () => {
	const set = choices({ views: ['list'] });
	const list = page.getByRole('checkbox', { name: 'List' });
	(list.element() as HTMLElement).focus();
	await userEvent.keyboard(' ');
	await expect.element(list).toBeChecked();
	expect(set).not.toHaveBeenCalled();
	await expect.element(list).toHaveAccessibleDescription(/At least one stays/);
	await userEvent.click(page.getByRole('checkbox', { name: 'Map' }));
	expect(set.mock.calls).toEqual([[{ views: ['list', 'map'] }]]);
});

test('what is on screen now is told in words', async () => {
	choices();
	await expect
		.element(page.getByRole('radio', { name: 'What is on screen now' }))
		.toHaveAccessibleDescription(/^2 of 4 events.*Selected: “First people leave”\.$/);
});

test('a colour counts once it is a colour; an empty field means ours', async () => {
	const set = choices({ accent: '#112233' });
	const field = page.getByRole('textbox', { name: 'Accent colour', exact: true });
	await userEvent.fill(field, 'blue');
	await userEvent.tab();
	await expect.element(page.getByRole('alert')).toHaveTextContent('This is not a colour');
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	expect(set).not.toHaveBeenCalled();
	await userEvent.fill(field, ' 005689 ');
	await userEvent.tab();
	await userEvent.fill(field, '');
	await userEvent.tab();
	expect(set.mock.calls).toEqual([[{ accent: '#005689' }], [{ accent: null }]]);
	await expect.element(page.getByRole('alert')).toHaveTextContent(/^$/);
});

test('a fixed height is kept between 200 and 1,000 pixels', async () => {
	const set = choices({ fit: 640 });
	const field = page.getByRole('spinbutton', { name: 'Height in pixels' });
	await userEvent.fill(field, '5000');
	await userEvent.tab();
	await expect.element(field).toHaveValue(1000);
	expect(set).toHaveBeenLastCalledWith({ fit: 1000 });
});

test('with more languages than one there is a choice, and the story’s own needs no naming', async () => {
	const languages = [
		{ code: 'en', name: 'English' },
		{ code: 'be', name: 'Беларуская' }
	];
	const set = choices({}, { languages });
	await userEvent.click(page.getByRole('radio', { name: 'Беларуская' }));
	expect(set).toHaveBeenLastCalledWith({ language: 'be' });
	const back = choices({ language: 'be' }, { languages });
	await userEvent.click(page.getByRole('radio', { name: 'English' }));
	expect(back).toHaveBeenLastCalledWith({ language: null });
});

test('every choice has a legend, and none takes away what must be there', () => {
	choices();
	const groups = [...document.querySelectorAll('fieldset')].map(({ firstElementChild }) => firstElementChild);
	expect(groups.every((legend) => legend instanceof HTMLLegendElement && legend.innerText)).toBe(true);
	expect(document.body.innerText).not.toMatch(/show (sources|claimants|credits)/i);
});

const TEXTS = { iframe: '<iframe>', cms: 'b', script: 'c', element: 'd', link: 'e', file: 'f' };

test('what was copied is announced until another form is chosen', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	show(Code, { texts: TEXTS, folder: '../week/be/', whole: '../week/offline.html' });
	await userEvent.click(page.getByRole('button', { name: 'Copy' }));
	await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
	expect(write).toHaveBeenCalledWith('<iframe>');
	await userEvent.click(page.getByRole('radio', { name: 'One file' }));
	await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
	const files = [...document.querySelectorAll('a[download]')].map((link) => link.getAttribute('href'));
	expect(files).toEqual(['../week/be/embed.html', '../week/offline.html']);
});

test('the frame is as high as it says itself, and nobody else is heard', async () => {
	const src = 'about:blank';
	const { rerender } = show(Preview, { src, title: 'A week', fit: null });
	const frame = document.querySelector('iframe') ?? expect.fail('no frame');
	const tell = (source: MessageEventSource | null, height: number) =>
		window.dispatchEvent(new MessageEvent('message', { source, data: { type: 'daybook:height', height } }));
	tell(frame.contentWindow, 612.3);
	tell(window, 900);
	await tick();
	await expect.poll(() => frame.clientHeight).toBe(613);
	await rerender({ src, title: 'A week', fit: 300 });
	await expect.poll(() => frame.clientHeight).toBe(300);
});
