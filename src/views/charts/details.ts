import { figureWords } from '../../lens/wording';
import type { Entry } from '../../marks/lanes/entries';
import type { Tongue } from '../../marks/lanes/wording';
import type { Figure, When } from '../../story/story';

export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What a source adds after its number. */
const added = (figure: Figure, { locale }: Tongue) =>
	figureWords(figure, locale).after.replace(/^[,;\s]+/, '');

const each = (texts: readonly (string | undefined)[]) => [
	...new Set(texts.filter((text): text is string => text !== undefined && text !== ''))
];

/**
 * What a row must say beside its number: as of when, of what, in what part of the world, by what formula.
 * For shares the subject is at the mark; for other numbers it is said here.
 */
export function detailsOf(
	figures: readonly Entry[],
	tongue: Tongue,
	{ moment }: { moment(when: When): string }
): readonly string[] {
	const own = figures.filter(({ published }) => published).flatMap(({ stated }) => stated ?? []);
	const { charts, marks } = tongue.locale.words;
	const firmness = own[0]?.claim.firmness ?? 'stated';
	return each([
		...own.map(({ figure }) => (figure.asOf ? moment(figure.asOf) : undefined)),
		...own.map(({ figure }) => (figure.measure === 'share' ? undefined : figure.of)),
		...own.map(({ figure }) => figure.base),
		...own.map(({ figure }) => figure.scope),
		...own.map(({ figure }) => added(figure, tongue)),
		...own.map(({ figure }) => figure.formula && charts.formula(figure.formula)),
		own[0]?.claim.inference ? marks.inference : firmness === 'stated' ? undefined : marks.firmness[firmness]
	]);
}
