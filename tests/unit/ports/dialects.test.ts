import { expect, test } from 'vitest';
import { dialects } from '../../../src/ports/host/dialects';

const speak = (address = '') => {
	const href = `https://news.example/story/embed.html${address}`;
	const spoken = dialects({ id: 'belarus-2020', href, width: () => 600 });
	return {
		tell: (height: number) => spoken.flatMap((dialect) => dialect.tell(height)),
		/** What is answered to a message of the host: nothing, if no dialect takes it for its own. */
		answer: (message: unknown, height = 500) =>
			spoken.find((dialect) => dialect.asks?.(message))?.tell(height) ?? null
	};
};

test('every host is told in the four dialects that need no asking', () => {
	expect(speak('?theme=dark#view=map').tell(640)).toEqual([
		{ type: 'daybook:height', v: 1, id: 'belarus-2020', height: 640 },
		{ 'datawrapper-height': { 'belarus-2020': 640 } },
		{ sentinel: 'amp', type: 'embed-ready' },
		{ sentinel: 'amp', type: 'embed-size', height: 640 },
		'{"src":"https://news.example/story/embed.html?theme=dark#view=map","context":"iframe.resize","height":640}'
	]);
});

test('AMP hears that the embed is ready once, and its size each time', () => {
	const { tell } = speak();
	tell(640);
	expect(tell(700).filter((said) => JSON.stringify(said).includes('"amp"'))).toEqual([
		{ sentinel: 'amp', type: 'embed-size', height: 700 }
	]);
});

const more = (address: string, height = 640) => speak(address).tell(height).slice(5);

test('pym.js is told if it names the child in the query', () => {
	expect(more('?initialWidth=600&childId=story-1&parentTitle=x#e=a')).toEqual([
		'pymxPYMxstory-1xPYMxheightxPYMx640'
	]);
	expect(more('?childId=axPYMxb')).toEqual([]);
	expect(more(`?childId=${'a'.repeat(201)}`)).toEqual([]);
});

test('pym.js gets the height again when it tells a width, and only then', () => {
	const { answer } = speak('?childId=story-1');
	expect(answer('pymxPYMxstory-1xPYMxwidthxPYMx612.5')).toEqual(['pymxPYMxstory-1xPYMxheightxPYMx500']);
	expect(answer('pymxPYMxstory-2xPYMxwidthxPYMx612')).toBeNull();
	expect(answer('pymxPYMxstory-1xPYMxwidthxPYMx<b>')).toBeNull();
	expect(answer('pymxPYMxstory-1xPYMxviewport-iframe-positionxPYMx1 2 3')).toBeNull();
});

test.each(['#?secret=aB3', '#e=x&?secret=aB3', '#e=x#?secret=aB3', '#?secret=aB3&e=x', '#secret=aB3'])(
	'WordPress is told with its secret from %s',
	(hash) => {
		expect(more(hash)).toEqual([{ message: 'height', value: 640, secret: 'aB3' }]);
		const { answer } = speak(hash);
		expect(answer({ message: 'ready', secret: 'aB3' })).toEqual([
			{ message: 'height', value: 500, secret: 'aB3' }
		]);
		expect(answer({ message: 'ready', secret: 'other' })).toBeNull();
	}
);

test.each(['#?secret=a"b', '#?secret=', '#e=secret=abc', `#?secret=${'a'.repeat(41)}`])(
	'%s is no secret of WordPress',
	(hash) => expect(more(hash)).toEqual([])
);

const INIT_4 =
	'[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
const INIT_5 =
	'[iFrameSizer]frame0:8:false:false:32:true:true::auto:::0:false:child:auto:true:0:0:true:key:5.5.9:0::true';

test.each([INIT_4, INIT_5])('iframe-resizer is answered with the name that it gives: %s', (init) => {
	const { answer, tell } = speak();
	expect(tell(640).slice(5)).toEqual([]);
	expect(answer(init)).toEqual(['[iFrameSizer]frame0:500:600:init']);
	expect(tell(700).slice(4)).toEqual(['[iFrameSizer]frame0:700:600:resizeObserver']);
	expect(answer('[iFrameSizer]resize')).toEqual(['[iFrameSizer]frame0:500:600:manualResize']);
	expect(answer('[iFrameSizer]reset')).toEqual(['[iFrameSizer]frame0:500:600:reset']);
});

test('iframe-resizer is not answered before it has given a name, nor to what else it says', () => {
	const { answer } = speak();
	expect(answer('[iFrameSizer]resize')).toEqual([]);
	expect(answer('[iFrameSizer]message:{"a":1}')).toBeNull();
	expect(answer('[iFrameSizer]pageInfo:{"iframeHeight":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7}')).toBeNull();
});

test('Mastodon is told after it has asked, with the number it gave', () => {
	const { answer, tell } = speak();
	expect(answer({ type: 'setHeight', id: 7 })).toEqual([{ type: 'setHeight', id: 7, height: 500 }]);
	expect(tell(640).slice(5)).toEqual([{ type: 'setHeight', id: 7, height: 640 }]);
	expect(answer({ type: 'setHeight', id: {} })).toBeNull();
});

test('the Guardian is told where the address says that it is the host', () => {
	expect(more('?host=guardian')).toEqual([
		'{"type":"set-height","value":640,"id":"iframeMessenger:belarus-2020"}'
	]);
	expect(more('?host=other')).toEqual([]);
});
