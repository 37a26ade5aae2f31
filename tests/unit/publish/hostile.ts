import { day, event, exact, place, source, story } from '../../sample';

/** Texts that end things early in HTML, XML, scripts and in replacement patterns. */
export const HOSTILE = `</script><script>alert(1)</script> ]]> --> "quoted" 'single' & <b>bold</b> $& $\` $'`;

/** A story of which every text that the build hands on is hostile. */
export const hostile = story({
	id: 'hostile',
	title: HOSTILE,
	standfirst: HOSTILE,
	about: HOSTILE,
	publisher: HOSTILE,
	editor: HOSTILE,
	published: day('14'),
	revised: day('15'),
	licence: { name: HOSTILE, url: 'https://example.org/?a=1&b="' },
	corrections: [{ on: day('15'), text: HOSTILE, was: HOSTILE }],
	places: [place('p', { name: HOSTILE })],
	sources: [source('s', { title: HOSTILE, publisher: HOSTILE, url: 'https://example.org/?a=1&b=2' })],
	events: [event('e', { title: HOSTILE, whenText: HOSTILE, place: 'p', when: exact('13 22:17') })]
});

/** The address of the site in these tests. */
export const SITE = 'https://stories.example.org/news/';
