import { foundWords } from '../locales/found';
import { pictureWords } from '../locales/picture';
import { claimants } from '../marks/claimants';
import { capital } from '../views/charts/details';
import type { Claim } from '../story/story';
import { gap, paragraph, rule, stack, type Block } from './blocks';
import { say, told, type Kit } from './kit';

/** What stands around every drawing and can be left out of none: title, sentence, claimants, sources, date, licence. */

/** The story's title, which names country and year, and what is shown of it. */
export function head(kit: Kit, width: number, size: number): Block {
	const { strong, rest } = told(kit);
	const small = size > 20 ? 13 : 12;
	const style = { size: small, leading: small * 1.38, fill: kit.colour('ink') };
	return stack([
		say(kit, kit.session.story.title, width, { face: 'title', size }),
		gap(6),
		paragraph(
			[
				{ text: strong, face: 'bold' },
				{ text: rest, face: 'regular' }
			],
			width,
			style,
			kit.letters
		)
	]);
}

/** Claimants by name, those who say most first; at most so many, and how many more there are. */
export function claimedBy({ session }: Kit, claims: readonly Claim[], most = Infinity): string {
	const counts = new Map<string, number>();
	for (const claim of claims.filter(({ inference }) => !inference)) {
		const [one] = claimants([claim]);
		const name = capital(one?.name.replace(/^the /i, '') ?? claim.by);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
	const more = Math.max(0, names.length - most);
	return pictureWords(session.locale.code).claims(names.slice(0, most), more, session.locale.number(more));
}

/** How much there is behind the drawing. */
export function holds({ session: { story, locale } }: Kit): string {
	const [events, claims, sources] = [story.events, story.claims, story.sources].map(({ length }) =>
		locale.number(length)
	);
	return foundWords(story.language).holds(events ?? '', claims ?? '', sources ?? '');
}

/** Publisher, date, licence and clock on one line. */
export function imprint(kit: Kit, site: string, zone: boolean): string {
	const { story, dates, locale, words: shown } = kit.session;
	const when = story.revised ?? story.published;
	const place = [story.where, dates.range(story.span.start, story.span.end)].filter(Boolean).join(', ');
	return [
		place,
		story.publisher,
		when && pictureWords(locale.code).asOf(dates.date(when.start)),
		story.licence?.name,
		zone ? shown.shell.zone(story.zoneLabel).replace(/\.$/, '') : '',
		site
	]
		.filter((part) => part !== undefined && part !== '')
		.join('\u00a0· ');
}

/** What a picture must say under its drawing. */
export function foot(kit: Kit, width: number, lines: readonly string[], site: string): Block {
	const quiet = { size: 11, quiet: true };
	return stack([
		gap(10),
		rule(width, kit.colour('line-strong')),
		gap(6),
		...lines.filter(Boolean).flatMap((line) => [say(kit, line, width, quiet), gap(3)]),
		say(kit, imprint(kit, site, true), width, { size: 11, face: 'bold' })
	]);
}
