import { expect, test } from 'vitest';
import { oembed } from '../../../src/publish/found/oembed';
import { story } from '../../sample';
import { HOSTILE, hostile, SITE } from './hostile';

const STORY = story({ id: 'week', title: 'A week', publisher: 'The Desk', editor: 'An editor' });
const answer = (of = STORY) => JSON.parse(oembed(of, SITE)) as Record<string, unknown>;
const player = (of = STORY) => new DOMParser().parseFromString(String(answer(of).html), 'text/html').body;

test('the answer has all that a rich oEmbed needs, and the picture for those who show none of it', () => {
	expect(answer()).toMatchObject({
		...{ type: 'rich', version: '1.0', title: 'A week', width: 800, height: 720, cache_age: 86_400 },
		...{ provider_name: 'The Desk', provider_url: SITE, author_name: 'An editor' },
		...{ thumbnail_url: `${SITE}week/preview.png`, thumbnail_width: 1200, thumbnail_height: 630 }
	});
	expect(answer(story()).author_name).toBeUndefined();
});

test('the player is a quotation with a link, then a frame with a title, and nothing else', () => {
	const [quote, frame, ...more] = player().children;
	expect(more).toEqual([]);
	expect(quote?.outerHTML).toBe(`<blockquote><a href="${SITE}week/">A week</a></blockquote>`);
	expect(frame?.tagName).toBe('IFRAME');
	expect(frame?.getAttribute('src')).toBe(`${SITE}week/embed.html`);
	expect(frame?.getAttribute('title')).toBe('A week (interactive timeline and map)');
	// What WordPress lets through; anything else is taken away there.
	const allowed = ['src', 'width', 'height', 'title', 'frameborder', 'scrolling'];
	expect(frame?.getAttributeNames().sort()).toEqual(allowed.sort());
});

test('hostile texts stay texts', () => {
	const body = player(hostile);
	expect(body.querySelector('script, b')).toBeNull();
	expect(body.querySelector('a')?.textContent).toBe(HOSTILE);
	expect(body.children).toHaveLength(2);
	expect(answer(hostile).title).toBe(HOSTILE);
});
