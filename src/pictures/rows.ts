import { voiceOf } from '../lens/known';
import { drawn as isDrawn, type Entry as Figure } from '../marks/lanes/entries';
import { wordsOf } from '../marks/lanes/wording';
import { shape } from '../marks/shape';
import type { Chart } from '../story/story';
import { capital, detailsOf } from '../views/charts/details';
import { planOf, type RowsPlan } from '../views/charts/plan';
import Points from '../views/charts/Points.svelte';
import { drawn, gap, stack, type Block } from './blocks';
import { say, type Kit } from './kit';
import { writer } from './text';

/** The rows of a chart as SVG: who and of what on the left, what they give on one scale on the right. */

const GAP = 16;
const SIGN = 17;
const PAD = 5;
const LEAST = 40;
const AXIS = 18;

/** The chart that a row belongs to, and the widths of its words and its marks. */
interface Whole {
	readonly chart: Chart;
	readonly plan: RowsPlan;
	readonly kit: Kit;
	readonly sides: readonly [words: number, marks: number];
}

const asIs = { state: 'in', selected: false, hovered: false } as const;

/** One claim's figures, as the page draws them. */
function points(index: number, { chart, plan, kit, sides: [, width] }: Whole): string {
	const layout = plan.layouts[index];
	if (!layout) return '';
	const props = {
		layout,
		scale: plan.scale,
		width,
		measure: kit.measure,
		chart: chart.id,
		stop: null,
		onstop: () => undefined,
		name: () => '',
		hue: plan.hue,
		look: () => asIs,
		guide: chart.form === 'shares'
	};
	const how = { paper: { width }, selector: 'svg', prefix: `${chart.id}-${index}-`, bare: true };
	const [piece] = kit.drawn(Points, props, how);
	return piece?.svg ?? '';
}

/** Who gives the figures of a row, and what they count. */
function who(figures: readonly Figure[], kit: Kit, width: number): Block {
	const { session } = kit;
	const claim = figures.find(({ published }) => published)?.claim;
	if (!claim) return gap(0);
	const hollow = claim.firmness === 'disputed';
	const ink = kit.colour('ink');
	const sign = shape(voiceOf(claim), 6, 9, hollow ? 10 : 11);
	const look = hollow ? `fill="none" stroke="${ink}" stroke-width="1.8"` : `fill="${ink}"`;
	const by = say(kit, capital(claim.by), width - SIGN, { size: 13 });
	const details = detailsOf(figures, session, wordsOf(session)).join('\u00a0· ');
	return stack([
		{
			height: by.height,
			draw: (x, y) =>
				`<g transform="translate(${x} ${y})"><path d="${sign}" ${look}/></g>${by.draw(x + SIGN, y)}`
		},
		...(details ? [say(kit, details, width, { quiet: true })] : [])
	]);
}

function row(index: number, whole: Whole): Block {
	const { plan, kit } = whole;
	const [left] = whole.sides;
	const one = plan.rows[index];
	const layout = plan.layouts[index];
	if (!one || !layout) return gap(0);
	const words = who(one.figures, kit, left);
	const empty = !one.figures.some(isDrawn);
	const height = Math.max(LEAST, words.height + 2 * PAD, layout.height);
	const svg = empty ? '' : points(index, whole);
	const slot = `<rect x="0" y="${height / 2 - 6}" width="34" height="12" rx="6" fill="${kit.colour('panel')}" stroke="${kit.colour('ink-3')}" stroke-width="1.3" stroke-dasharray="4 3"/>`;
	const grid = plan.scale.ticks
		.map(({ x }) => `<path d="M${x} 0V${height}" stroke="${kit.colour('line')}"/>`)
		.join('');
	const plot = drawn(
		`${grid}<g transform="translate(0 ${(height - layout.height) / 2})">${svg}</g>${empty ? slot : ''}`,
		height
	);
	return {
		height,
		draw: (x, y) => words.draw(x, y + PAD) + plot.draw(x + left + GAP, y)
	};
}

/** Numbers of the scale, over the rows. */
function axis({ plan, kit, sides: [left, right] }: Whole): Block {
	const style = { size: 12, leading: 16, fill: kit.colour('ink-2') };
	const last = plan.scale.ticks.length - 1;
	return {
		height: AXIS,
		draw: (x, y) =>
			plan.scale.ticks
				.map(({ value, x: at }, i) => {
					const text = plan.tick(value);
					const width = kit.letters(text, 'regular', style.size);
					const from = i === 0 ? at - 9 : i === last ? at - width + 9 : at - width / 2;
					const start = Math.max(0, Math.min(from, right - width));
					return writer(kit.letters)([{ text, face: 'regular' }], x + left + GAP + start, y + 12, style);
				})
				.join('')
	};
}

export function rowsOf(chart: Chart, list: readonly Figure[], kit: Kit, width: number): Block {
	const right = Math.round(((width - GAP) * 3) / 5);
	const plan = planOf(chart, list, kit.session, { width: right, measure: kit.measure });
	const whole = { chart, plan, kit, sides: [width - GAP - right, right] } satisfies Whole;
	return stack([
		axis(whole),
		...plan.rows.flatMap(({ heading }, i) => [
			...(heading ? [gap(8), say(kit, heading, width, { face: 'bold' })] : []),
			row(i, whole)
		])
	]);
}
