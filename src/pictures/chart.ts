import { facts } from '../lens/sentence';
import { pictureWords } from '../locales/picture';
import { entries, titleOf, type Entry as Figure } from '../marks/lanes/entries';
import { named } from '../marks/lanes/heads';
import type { Chart } from '../story/story';
import { captionOf } from '../views/charts/caption';
import { isLane } from '../views/charts/forms';
import Single from '../views/charts/Single.svelte';
import { drawn, gap, legend, stack, voiced, type Block } from './blocks';
import { claimedBy, foot } from './frame';
import { say, told, type Kit } from './kit';
import { rowsOf } from './rows';
import { sizeOf } from './size';

/** A chart as a picture of its own: what it says, whose figures they are, and what story it belongs to. */

/** A chart on the clock, with the shapes of those whose figures it draws. */
function clocked(chart: Chart, list: readonly Figure[], kit: Kit, width: number): Block {
	const how = { paper: { width }, selector: '.drawing > svg', prefix: `${chart.id}-` };
	const [{ svg } = { svg: '' }] = kit.drawn(Single, { id: chart.id }, how);
	const style = { size: 12, leading: 17, fill: kit.colour('ink-2') };
	const whose = named(list).map(({ standing, label }) => voiced(standing, label, style.fill));
	return stack([drawn(svg, sizeOf(svg).height), gap(6), legend(whose, width, style, kit.letters)]);
}

/** Publishers, each once; those that nobody has read yet apart. */
function sources(chart: Chart, list: readonly Figure[], { session }: Kit): string[] {
	const all = captionOf(chart, list, session.find).sources;
	const names = (checked: boolean) => [
		...new Set(all.filter((source) => source.checked === checked).map(({ publisher }) => publisher))
	];
	const [read, unread] = [names(true), names(false)];
	const words = pictureWords(session.locale.code);
	return [
		...(read.length > 0 ? [words.sources(read)] : []),
		...(unread.length > 0 ? [words.unread(unread)] : [])
	];
}

/** Its heading, its marks, what must be said with them, and whose figures they are. */
function parts(chart: Chart, kit: Kit, width: number) {
	const { session } = kit;
	const list = entries(chart, session.find, session.edition);
	const { subtitle, warning, caveat } = captionOf(chart, list, session.find);
	const drawing = isLane(chart) ? clocked(chart, list, kit, width) : rowsOf(chart, list, kit, width);
	return {
		list,
		block: stack([
			say(kit, titleOf(chart, list), width, { face: 'title', size: 23 }),
			...(subtitle ? [gap(3), say(kit, subtitle, width, { size: 13, quiet: true })] : []),
			...(warning ? [gap(3), say(kit, warning, width, { size: 13, face: 'bold' })] : []),
			gap(8),
			drawing,
			...(caveat ? [gap(6), say(kit, caveat, width, { size: 12.5, quiet: true })] : [])
		])
	};
}

/** As a part of a larger picture. */
export function chartDrawing(chart: Chart, kit: Kit, width: number): Block {
	const { list, block } = parts(chart, kit, width);
	const quiet = { size: 11, quiet: true };
	return stack([
		block,
		...sources(chart, list, kit).flatMap((line) => [gap(3), say(kit, line, width, quiet)])
	]);
}

/** What the reader has chosen, if anything: a chart alone would not tell. */
function shown(kit: Kit, width: number): readonly Block[] {
	const { session } = kit;
	const { filtered, known } = facts(session, session.locale);
	if (!filtered && !known) return [];
	const { strong, rest } = told(kit);
	return [gap(4), say(kit, strong + rest, width, { size: 12, quiet: true })];
}

/** Rows name whose figures they are; on the clock, only their kinds find room. */
function whose(chart: Chart, list: readonly Figure[], kit: Kit): readonly string[] {
	const claims = list.flatMap(({ published, claim }) => (published && claim ? [claim] : []));
	return isLane(chart) && claims.length > 0 ? [claimedBy(kit, [...new Set(claims)])] : [];
}

export function chartPicture(chart: Chart, kit: Kit, width: number, site: string): Block {
	const { list, block } = parts(chart, kit, width);
	return stack([
		say(kit, kit.session.story.title, width, { size: 12, face: 'bold', quiet: true }),
		...shown(kit, width),
		gap(5),
		block,
		foot(kit, width, [...whose(chart, list, kit), ...sources(chart, list, kit)], site)
	]);
}
