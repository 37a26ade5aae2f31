import { describe, expect, test } from 'vitest';
import { edition, voiceOf } from '../src/lens/known';
import { matches, needles } from '../src/lens/search';
import type { Claim, Figure } from '../src/story/story';
import { bearing, contradictions, drawn, findable, reserved } from './data/accounts';
import { claims } from './data/claims';
import { count } from './data/count';
import { counted, voted } from './data/figures';
import { people, places, words } from './data/names';
import { article, capitals, cells, find, lines, problems, raw, story, text, time, told } from './data/told';

describe('The Belarus story', () => {
	test('is read without a flaw', () => {
		expect(problems).toEqual([]);
	});

	test('tells 40 to 50 events, each with a short title, its time in words, and somebody who says so', () => {
		expect(Math.abs(story.events.length - 45)).toBeLessThanOrEqual(5);
		for (const { id, title, whenText } of story.events) {
			// The minister's headline keeps his published words and may be longer.
			expect(title.length, title).toBeLessThanOrEqual(id === 'apology' ? 46 : 42);
			expect(whenText, id).toBeTruthy();
			expect(find.claimsOf(id), id).not.toEqual([]);
		}
		expect(find.event('apology')?.title).toBe('Minister apologises for injuries to bystanders');
	});

	test('lets about sixteen labels survive where there is no room', () => {
		const heavy = story.events.filter(({ weight }) => weight === 3).length;
		expect(Math.abs(heavy - 16)).toBeLessThanOrEqual(2);
	});

	test('prints no clock time that no source gives', () => {
		const given = '20:00 22:23 09:57 08:49 11:00 17:40 14:22 22:10 17:47 22:17 22:30 16:11 14:00 23:00 06:00';
		for (const { whenText = '', title } of story.events)
			for (const [clock] of `${whenText} ${title}`.matchAll(/\d\d:\d\d/g)) expect(given).toContain(clock);
	});

	test('holds all 29 claims of the article, in its order, each with a verdict and the reason for it', () => {
		const ids = Array.from({ length: 29 }, (_, i) => `A${String(i + 1).padStart(2, '0')}`);
		expect(article.map(({ id }) => id)).toEqual(ids);
		for (const { id, sources, verdict, note } of article)
			expect({ id, sources, verdict: Boolean(verdict), note: Boolean(note) }).toEqual({
				...{ id, sources: [story.article?.source], verdict: true, note: true }
			});
	});

	const about = ({ about }: Claim) =>
		'event' in about ? about.event : 'place' in about ? about.place : 'story';
	test.each(lines(claims).map(cells))(
		'%s is said about %s by the right voice, in the right sources, and known since the right moment',
		(id = '', ...row) => {
			const claim = find.claim(id) ?? expect.fail(`no claim ${id}`);
			const [of, voice, firmness, confidence, known = '', verdict, sources = ''] = row;
			const first = find.source(sources.split(' ')[0] ?? null)?.published;
			expect([about(claim), voiceOf(claim), claim.firmness, claim.confidence]).toEqual(
				[of, voice, firmness, confidence] // in words, so that a slip is seen at once
			);
			expect([claim.verdict ?? '-', claim.sources.join(' ')]).toEqual([verdict, sources]);
			expect(claim.known).toEqual(known === '-' ? first : time(known));
		}
	);

	test('makes no claim that the table does not hold', () => {
		expect(story.claims.map(({ id }) => id)).toEqual(lines(claims).map((line) => cells(line)[0]));
	});

	const figureRows = [...lines(counted), ...lines(voted)].map(cells);
	const number = ({ value, min, max }: Figure) => `${value ?? (min === undefined ? '-' : `${min}–${max}`)}`;
	test.each(figureRows)('%s is %s (%s) %s', (address = '', ...row) => {
		const { figure } = find.figure(address) ?? expect.fail(`no figure ${address}`);
		const { qualifier, unit, measure, of, words, base } = figure;
		const asOf = row.splice(4, 1)[0] ?? '';
		expect([number(figure), qualifier, unit, measure, of, words ?? '-', base ?? '-']).toEqual(row);
		expect(figure.asOf).toEqual(time(asOf));
	});

	test('gives no number that the table does not hold', () => {
		const given = story.claims.flatMap(({ id, figures }) => figures.map((figure) => `${id}#${figure.id}`));
		expect(given.sort()).toEqual(figureRows.map(([address]) => address).sort());
	});

	test.each(reserved.split(' '))('%s stands with its caveat', (id) => {
		expect(find.claim(id)?.note ?? '').toMatch(/\w{3}.*\.$/);
	});

	test('cites no source that nobody has read, and says so where an address is missing', () => {
		for (const { id, checked, url, note } of story.sources)
			expect(checked && Boolean(url ?? note), id).toBe(true);
	});

	test('derives a figure only in an inference, and says how', () => {
		for (const { id, inference, figures } of story.claims)
			for (const { formula } of figures) expect(Boolean(formula), id).toBe(inference);
	});

	test('links every contradiction, seen from both ends', () => {
		const pairs = lines(contradictions);
		const told = story.claims.flatMap(({ id, relations }) =>
			relations.filter(({ kind }) => kind === 'contradicts').map(({ to }) => `${id} ${to}`)
		);
		expect(told.sort()).toEqual([...pairs].sort());
		const sees = (one: string, other: string) =>
			find.relationsOf(one).some((seen) => seen.kind === 'contradicts' && seen.other.id === other);
		for (const [one = '', other = ''] of pairs.map((pair) => pair.split(' ')))
			expect([one, other, sees(one, other), sees(other, one)]).toEqual([one, other, true, true]);
	});

	test.each(lines(bearing).map((line) => line.split(': ')))('%s meets %s', (id = '', met = '') => {
		const others = find.relationsOf(id).map(({ other }) => other.id);
		expect(others.sort()).toEqual(met.split(' ').sort());
	});

	test.each(lines(drawn).map((line) => line.split(': ')))(
		'the series %s draws %s',
		(id = '', points = '') => {
			const series = find.series(id) ?? expect.fail(`no series ${id}`);
			const of = ({ figure, parts, beside, missing, claim }: (typeof series.points)[number]) =>
				[
					...(figure ? [figure] : [missing, claim]),
					...(parts ? ['=', ...parts] : []),
					...(beside ? ['+', ...beside] : [])
				].join(' ');
			expect(series.points.map(of).join(', ')).toBe(points);
		}
	);

	test('draws no zero, and never two voices, units or measures in one series', () => {
		for (const { id, standing, unit, measure, points } of story.series)
			for (const { figure, parts = [], beside = [] } of points)
				for (const address of [...(figure ? [figure] : []), ...parts, ...beside]) {
					const stated = find.figure(address) ?? expect.fail(`no figure ${address}`);
					expect(stated.figure.value, address).toBeGreaterThan(0);
					expect([id, voiceOf(stated.claim), stated.figure.unit, stated.figure.measure]).toEqual(
						[id, standing, unit, measure] // the series' own
					);
				}
	});

	test('says that no count was found for the fifth night, as a note of the editors', () => {
		expect(find.question('detained')?.missing).toMatchObject({ why: 'not found' });
		const seen = edition(story, find, null).events.find((one) => one.event.id === 'night-5');
		expect(seen?.voice).toBe('note');
	});

	test('knows on 14 August at 10:00 of more than 1,000 released, and not yet of more than 2,000', () => {
		const { out } = edition(story, find, Date.parse('2020-08-14T10:00+03:00'));
		const known = ['F-REL-1', 'F-REL-4', 'F-REL-2', 'F-VOT-3', 'A03', 'A07', 'X-REL-AP2000'].filter(out);
		expect(known).toEqual(['F-REL-1', 'F-REL-4']);
	});
});

describe('In the texts of the Belarus story', () => {
	test('nobody is named who is not an office-holder, a candidate or publicly documented dead', () => {
		expect(story.people.map(({ name }) => name)).toEqual(people);
		expect(capitals.filter(({ word }) => !words.has(word))).toEqual([]);
	});

	test('every place has its name in English, Belarusian and Russian, its kind and its radius', () => {
		const points = raw.places.map(({ id, kind, at = [], within = '' }) =>
			[id, kind, ...at, within].join(' ')
		);
		expect(points.map((point) => point.trim())).toEqual(lines(places));
		for (const { id, name } of raw.places) {
			expect(name.en, id).toMatch(/^[\p{Script=Latin}\p{P}\p{N}\s]+$/u);
			expect([name.be, name.ru].join(), id).toMatch(/^[\p{Script=Cyrillic}\p{P}\p{N}№\s]+$/u);
		}
	});

	test('at most ten words of the article stand in a claim and forty in all, headline and figures included', () => {
		const headline = find.source(story.article?.source ?? null)?.title ?? '';
		const quoted = article.map(({ quote = '', figures }) =>
			[quote, ...figures.flatMap(({ words = '' }) => (quote.includes(words) ? [] : words))].join(' ')
		);
		const shipped = [headline, ...quoted].join(' ').toLowerCase();
		// What a link looks for is not shown, but it is there: it counts as far as it stands nowhere else.
		const looked = article
			.flatMap(({ passages = [] }) => passages.map(({ words }) => words.toLowerCase()))
			.filter((words) => !shipped.includes(words));
		for (const quote of quoted) expect(count(quote), quote).toBeLessThanOrEqual(10);
		expect(count([shipped, ...looked].join(' '))).toBeLessThanOrEqual(40);
		// Nothing else is quoted, from the article or from anybody.
		expect(story.claims.filter(({ id, quote }) => quote && !/^A\d/.test(id))).toEqual([]);
		expect(told.filter(([, said]) => /[“”"‘«]/.test(said) && !/Мінск|Минск/.test(said))).toEqual([]);
	});

	test('the article’s text is not shipped: no selectors, no offsets', () => {
		expect(text).not.toMatch(/"(selector|exact|prefix|suffix|position|start|end|offset\w*)"\s*:/i);
	});

	test('everything the article shows and everybody’s spelling is found', () => {
		const { events, text } = edition(story, find, null);
		const found = (asked: string) =>
			events.filter(({ index }) => matches(text(index), needles(asked))).map(({ event }) => event.id);
		for (const [id = '', asked = ''] of lines(findable).map((line) => line.split(': ')))
			for (const one of asked.split(', ')) expect(found(one), one).toContain(id);
	});
});
