import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Known from '../../src/views/known/Known.svelte';
import Moment from '../../src/views/known/Moment.svelte';
import { at } from '../sample';
import { MORNING, show } from './lead';

const slider = () => page.getByRole('slider', { name: 'As known on' });
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the slider', () => {
	test('speaks its moment; arrows move an hour, pages a day, End shows everything', async () => {
		const session = await show([Known], { focus: { knownOn: MORNING } });
		await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Friday 14 August 2020, 10:00');
		slider().element().focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(session.focus.knownOn).toBe(at('14 09:00'));
		await userEvent.keyboard('{PageDown}{PageDown}{PageUp}');
		expect(session.focus.knownOn).toBe(at('13 09:00'));
		await userEvent.keyboard('{Home}');
		expect(session.focus.knownOn).toBe(at('9'));
		await userEvent.keyboard('{End}');
		expect(session.focus.knownOn).toBeNull();
		await expect.element(slider()).toHaveAttribute('aria-valuetext', 'today: everything');
		await userEvent.keyboard('{ArrowLeft}');
		expect(session.focus.knownOn).toBe(at('16 23:00'));
	});

	test('is dragged to full hours', async () => {
		const session = await show([Known]);
		await userEvent.click(slider());
		expect(session.focus.knownOn).toBeGreaterThan(at('12'));
		expect(session.focus.knownOn).toBeLessThan(at('14'));
		expect((session.focus.knownOn ?? 1) % 3_600_000).toBe(0);
	});
});

describe('steps', () => {
	test('lead from publication to publication, named with where they lead, and end with everything', async () => {
		const session = await show([Known]);
		await userEvent.click(button('Previous publication: Fri 14 Aug, 16:11'));
		await userEvent.click(button('Previous publication: Fri 14 Aug, 01:01'));
		await userEvent.click(button('Previous publication: Wed 12 Aug, 24:00'));
		expect(session.focus.knownOn).toBe(at('13'));
		await expect.element(button('Previous publication: Sun 9 Aug, 20:10')).toBeVisible();
		await userEvent.click(button('Next publication: Fri 14 Aug, 01:01'));
		await userEvent.click(button('Next publication: Fri 14 Aug, 16:11'));
		await userEvent.click(button('Show everything'));
		expect(session.focus.knownOn).toBeNull();
		await expect.element(button('No later publication')).toHaveAttribute('aria-disabled', 'true');
	});
});

describe('the moment', () => {
	test('can be typed, in the story’s zone', async () => {
		const session = await show([Known]);
		await userEvent.click(button(/^today: everything/));
		await userEvent.fill(page.getByLabelText('Date and time, Minsk time (UTC+3)'), '2020-08-14T10:00');
		expect(session.focus.knownOn).toBe(MORNING);
		await expect.element(page.getByText(/Last out by then, Fri 14 Aug, 01:01:/)).toBeVisible();
	});

	test('is told in one sentence', async () => {
		await show([Moment], { focus: { knownOn: MORNING } });
		await expect
			.element(
				page.getByText(/as it could be read on Friday 14 August 2020 at 10:00 Minsk time\. What no source/)
			)
			.toBeVisible();
	});

	test('stands on its button on a phone, with the slider behind it', async () => {
		await show([Known], { width: 320, focus: { knownOn: MORNING } });
		await expect.element(slider()).not.toBeInTheDocument();
		await userEvent.click(button('Known on: Fri 14 Aug, 10:00'));
		await expect.element(slider()).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});
});
