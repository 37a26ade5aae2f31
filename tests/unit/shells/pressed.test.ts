import { expect, test, vi } from 'vitest';
import { holdPresses } from '../../../src/shells/pressed';

function page() {
	document.body.innerHTML =
		'<main><button><b>Copy</b></button><button>Other</button><a href="x.html">x</a></main>';
	const root = document.querySelector('main') ?? expect.fail('no page');
	const [copy, other] = root.querySelectorAll('button');
	if (!copy || !other) throw new Error('no buttons');
	return { root, copy, other, release: holdPresses(root) };
}

test('what was pressed before the program was there is pressed again, the last alone', () => {
	const { copy, other, release } = page();
	const [did, not] = [vi.fn(), vi.fn()];
	copy.addEventListener('click', did);
	other.addEventListener('click', not);
	other.click();
	copy.querySelector('b')?.click();
	expect(did).not.toHaveBeenCalled();
	release();
	expect([did.mock.calls.length, not.mock.calls.length]).toEqual([1, 0]);
	other.click();
	expect(not).toHaveBeenCalledOnce();
});

test('a link to another page is followed at once', () => {
	const { root } = page();
	const click = new MouseEvent('click', { bubbles: true, cancelable: true });
	root.addEventListener('click', (event) => expect(event.defaultPrevented).toBe(false));
	root.querySelector('a')?.dispatchEvent(click);
	expect.assertions(1);
});

test('what has left the page is not pressed', () => {
	const { copy, release } = page();
	const did = vi.fn();
	copy.click();
	copy.addEventListener('click', did);
	copy.remove();
	release();
	expect(did).not.toHaveBeenCalled();
});
