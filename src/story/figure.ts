import { type Fields, record } from './fields';
import { MEASURES, QUALIFIERS } from './lists';
import { loose, id, number, oneOf, when } from './rules';
import type { Figure } from './claim';
import type { Qualifier } from './kinds';
import { text } from './text';

/** Figures: a number is only as good as the word that goes with it, so the two are checked together. */

type Part = 'value' | 'min' | 'max' | 'words';
const NUMBERS = ['value', 'min', 'max'] as const satisfies readonly Part[];

const single = { needs: ['value'], forbids: ['min', 'max'] } as const;

/** What each qualifier needs and what it forbids; "words" may always be there. */
const DEMANDS: Readonly<
	Record<Qualifier, { readonly needs: readonly Part[]; readonly forbids: readonly Part[] }>
> = {
	exact: single,
	about: single,
	nearly: single,
	'at least': single,
	'more than': single,
	'up to': single,
	range: { needs: ['min', 'max'], forbids: ['value'] },
	indefinite: { needs: ['words'], forbids: NUMBERS },
	'not published': { needs: [], forbids: NUMBERS }
};

const MANY_UNITS = 1000;
export const unit = loose('unit', MANY_UNITS);

/** Takes out what the qualifier forbids, and gives up where what it needs is missing. */
function agree(figure: Figure, fields: Fields): Figure {
	const { needs, forbids } = DEMANDS[figure.qualifier];
	const agreed: { -readonly [K in keyof Figure]: Figure[K] } = { ...figure };
	for (const part of forbids) {
		if (figure[part] === undefined) continue;
		fields.spot.at(part).report(`“${figure.qualifier}” has no “${part}”; ignored.`);
		agreed[part] = undefined;
	}
	for (const part of needs) {
		if (figure[part] === undefined) fields.refuse(part, `“${figure.qualifier}” needs “${part}”`);
	}
	const { min, max } = agreed;
	if (min !== undefined && max !== undefined && min >= max) fields.refuse('min', '“min” is not below “max”');
	if (figure.measure === 'share' && figure.base === undefined)
		fields.refuse('base', 'A share needs “base”: what it is a share of');
	return agreed;
}

export const figure = record<Figure>('figure', (f) => {
	const read: Figure = {
		id: f.need('id', id, ''),
		value: f.may('value', number),
		min: f.may('min', number),
		max: f.may('max', number),
		unit: f.need('unit', unit, ''),
		qualifier: f.need('qualifier', oneOf(QUALIFIERS), 'not published'),
		words: f.may('words', text),
		measure: f.need('measure', oneOf(MEASURES), 'stock'),
		of: f.may('of', text),
		scope: f.may('scope', text),
		base: f.may('base', text),
		asOf: f.may('asOf', when),
		formula: f.may('formula', text)
	};
	return f.usable ? agree(read, f) : read;
});
