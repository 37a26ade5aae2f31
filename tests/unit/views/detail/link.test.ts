import { expect, it } from 'vitest';
import { EVERYTHING } from '../../../../src/session/focus';
import { link } from '../../../../src/views/detail/link';

it('leads to the event and its claim, without filters and without what others have put into the address', () => {
	const focus = { ...EVERYTHING, event: 'gate', claim: 'A07', words: 'dozens', rest: ['?secret=x', 'amp=1'] };
	expect(link('https://example.org/story/?parentUrl=secret#amp=1', focus, 'Europe/Minsk')).toBe(
		'https://example.org/story/#e=gate&c=A07'
	);
});
