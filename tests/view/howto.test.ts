import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import HowTo from '../../src/views/howto/HowTo.svelte';
import { BELARUS, show } from './lead';

const all = () => page.getByRole('button', { name: 'All marks' });
const sheet = () => page.getByRole('dialog', { name: 'All marks' });

test('three real marks of the story say what shape, edge, fill and bar end mean', async () => {
	await show([HowTo], { story: BELARUS });
	await expect.element(page.getByText(/Circle: independent\.\s+Soft ends:/)).toBeVisible();
	await expect
		.element(
			page.getByText(
				/Preliminary result\..*Square: official\.\s+Hollow: disputed\.\s+Closed ends: (within this span|by then)\./
			)
		)
		.toBeVisible();
	await expect.element(page.getByText(/More than 2,000 people\..*Arrow on a bar: “more than”/)).toBeVisible();
});

test('as known before anything was out, they explain themselves without titles and numbers', async () => {
	await show([HowTo], { story: BELARUS, focus: { knownOn: BELARUS.span.start } });
	await expect.element(page.getByText(/Square: official\.\s+Hollow: disputed/)).toBeVisible();
	expect(document.body.textContent).not.toMatch(/Preliminary|2,000|about \d/);
});

test('all marks open in a dialog that closes by button, Esc and a press beside it, and gives the focus back', async () => {
	await show([HowTo], { story: BELARUS });
	await userEvent.click(all());
	await expect.element(sheet().getByText('Bar end: how the number was given')).toBeInTheDocument();
	await expect.element(sheet().getByText('Vote & politics')).toBeInTheDocument();
	await userEvent.click(sheet().getByRole('button', { name: 'Close' }));
	await expect.element(sheet()).not.toBeInTheDocument();
	expect(document.activeElement).toBe(all().element());

	await userEvent.keyboard('{Enter}');
	await expect.element(sheet()).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(sheet()).not.toBeInTheDocument();
	expect(document.activeElement).toBe(all().element());

	await userEvent.keyboard('{Enter}');
	await expect.element(sheet()).toBeVisible();
	await userEvent.click(document.documentElement, { position: { x: 4, y: 4 }, force: true });
	await expect.element(sheet()).not.toBeInTheDocument();
});
