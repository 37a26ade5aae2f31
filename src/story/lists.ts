import type {
	Chart,
	Confidence,
	Firmness,
	Measure,
	Ownership,
	Person,
	PlaceKind,
	Qualifier,
	RelationKind,
	Sensitivity,
	Sign,
	SourceKind,
	Standing,
	Verdict,
	Voice
} from './story';
import type { Stance, Support } from './sequence';

/** Every closed list of words in the story format, in the order in which it is explained to authors. */

export const STANDINGS = [
	'official',
	'independent',
	'eyewitness',
	'agency',
	'campaign'
] as const satisfies readonly Standing[];
export const VOICES = [...STANDINGS, 'note'] as const satisfies readonly Voice[];
export const FIRMNESS = ['stated', 'disputed', 'estimate'] as const satisfies readonly Firmness[];
export const CONFIDENCE = ['high', 'medium', 'low'] as const satisfies readonly Confidence[];
export const VERDICTS = [
	'borne out',
	'refined',
	'contradicted',
	'too vague'
] as const satisfies readonly Verdict[];
export const RELATIONS = [
	'contradicts',
	'refines',
	'supersedes',
	'repeats'
] as const satisfies readonly RelationKind[];
export const SENSITIVITY = ['none', 'distressing', 'graphic'] as const satisfies readonly Sensitivity[];
export const PLACE_KINDS = ['site', 'city', 'region', 'country'] as const satisfies readonly PlaceKind[];
export const PERSON_KINDS = [
	'office-holder',
	'candidate',
	'documented dead'
] as const satisfies readonly Person['kind'][];
export const OWNERSHIP = [
	'state-run',
	'opposition-linked',
	'private',
	'public',
	'intergovernmental'
] as const satisfies readonly Ownership[];
export const SOURCE_KINDS = [
	'official',
	'agency',
	'state media',
	'media',
	'ngo',
	'party',
	'document',
	'aggregator'
] as const satisfies readonly SourceKind[];
export const QUALIFIERS = [
	'exact',
	'about',
	'nearly',
	'at least',
	'more than',
	'up to',
	'range',
	'indefinite',
	'not published'
] as const satisfies readonly Qualifier[];
export const MEASURES = ['flow', 'cumulative', 'stock', 'share'] as const satisfies readonly Measure[];
export const SIGNS = [
	'ballot',
	'banner',
	'bars',
	'asterisk',
	'door',
	'dot'
] as const satisfies readonly Sign[];
export const FORMS = ['bars', 'floors', 'dots', 'shares'] as const satisfies readonly Chart['form'][];
export const SEQUENCES = ['telling', 'lesson'] as const;
export const SUPPORT = ['supported', 'uncertain', 'unsupported'] as const satisfies readonly Support[];
export const STANCES = [
	'supports',
	'contradicts',
	'silent',
	'uncertain'
] as const satisfies readonly Stance[];
export const BACKGROUND = ['before', 'since'] as const;
export const GAPS = ['not published', 'not found'] as const;
export const SIDES = ['n', 'e', 's', 'w'] as const;
/** Plural categories of `Intl.PluralRules`. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
