import { pictureWords } from '../../locales/picture';
import { hue } from '../../marks/hue';
import { shape } from '../../marks/shape';
import Sign from '../../marks/Sign.svelte';
import { line } from '../../views/figures/line';
import { strip, type Asked } from '../../views/figures/strip';
import { hairline } from '../../views/timeline/form';
import { beside, drawn, gap, rule, stack, type Block } from '../../pictures/blocks';
import { claimedBy, head, imprint } from '../../pictures/frame';
import { say, type Kit } from '../../pictures/kit';
import { writer } from '../../pictures/text';
import { lanes } from '../../pictures/timeline';

/** The picture that stands for the story where its address is shared: readable at a third of its size. */

/** How much larger marks are than in a page. */
const ZOOM = 1.22;
const NAMES = 124;
/** Where the strip's first lane begins. */
const TOP = 18;
const FIGURES = 3;

/** The names of the lanes, each at its line. */
function names(kit: Kit, width: number): Block {
	const { story } = kit.session;
	const step = hairline(width, story.categories.length) * ZOOM;
	const style = { size: 12, leading: 14, fill: kit.colour('ink') };
	const at = (i: number) => TOP * ZOOM + step * (i + 0.5);
	return {
		height: at(story.categories.length),
		draw: (x, y) =>
			story.categories
				.map(({ id, sign, label }, i) => {
					const props = { sign, size: 13, hue: hue(story, id) };
					const how = { paper: { width }, selector: 'svg', prefix: `${id}-` };
					const [{ svg } = { svg: '' }] = kit.drawn(Sign, props, how);
					const words = writer(kit.letters)([{ text: label, face: 'regular' }], x + 18, y + at(i) + 4, style);
					return `<g transform="translate(${x} ${y + at(i) - 6.5})">${svg}</g>${words}`;
				})
				.join('')
	};
}

function timeline(kit: Kit, width: number): Block {
	const own = (width - NAMES) / ZOOM;
	const plot = lanes(kit, own);
	const height = plot.height * ZOOM;
	return beside([
		[0, names(kit, own)],
		[NAMES, drawn(`<g transform="scale(${ZOOM})">${plot.draw(0, 0)}</g>`, height)]
	]);
}

/** A question with the figure that the story gives, its qualifier, and whose it is. */
function figure(asked: Asked, kit: Kit, width: number): Block {
	const { session } = kit;
	const [first] = asked.lead;
	if (!first) return gap(0);
	const { figures } = session.words;
	const told = line(first, session);
	const other = asked.own && first.claim.standing !== 'agency';
	const by = other ? figures.viaArticle(told.by) : [told.by, told.when].filter(Boolean).join(', ');
	const giver = say(kit, by, width - 14, { size: 11, quiet: true });
	const sign = shape(told.voice, 5, 8, 9);
	return stack([
		say(kit, asked.question.label, width, { size: 11, quiet: true }),
		say(kit, told.figure, width, { size: 19, face: 'title' }),
		{
			height: giver.height,
			draw: (x, y) =>
				`<g transform="translate(${x} ${y})"><path d="${sign}" fill="${kit.colour('ink-2')}"/></g>${giver.draw(x + 14, y)}`
		}
	]);
}

/** The figures that the story leads with, side by side. */
function figures(kit: Kit, width: number): Block {
	const { story, find, edition } = kit.session;
	const asked = strip(story, find, edition).filter(({ lead }) => lead.length === 1);
	const column = width / FIGURES;
	return beside(
		asked
			.slice(0, FIGURES)
			.map((one, i): readonly [number, Block] => [i * column, figure(one, kit, column - 12)])
	);
}

function composed(kit: Kit, width: number, { title, full }: Fit): Block {
	const { story, find, locale } = kit.session;
	const article = find.source(story.article?.source ?? '')?.publisher;
	const claims = [claimedBy(kit, story.claims, 3), article ? pictureWords(locale.code).article(article) : ''];
	return stack([
		head(kit, width, title),
		gap(8),
		timeline(kit, width),
		...(full ? [gap(9), figures(kit, width)] : []),
		gap(7),
		rule(width, kit.colour('line-strong')),
		gap(4),
		say(kit, claims.filter(Boolean).join(' '), width, { size: 10.5, quiet: true }),
		say(kit, imprint(kit, '', false), width, { size: 10.5, face: 'bold' })
	]);
}

interface Fit {
	readonly title: number;
	/** With the figures. */
	readonly full: boolean;
}

/** A long title is set smaller, and at last the figures go; claimants, date and licence stay. */
const FITS: readonly Fit[] = [
	{ title: 22, full: true },
	{ title: 20, full: true },
	{ title: 18, full: true },
	{ title: 22, full: false },
	{ title: 18, full: false },
	{ title: 14, full: false }
];

export function previewPicture(kit: Kit, [width, height]: readonly [number, number]): Block {
	let block = gap(0);
	for (const fit of FITS) {
		block = composed(kit, width, fit);
		if (block.height <= height) break;
	}
	return block;
}
