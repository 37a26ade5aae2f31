import type { Lookup } from '../../story/lookup';
import type { Claim, RelationKind, Source } from '../../story/story';
import type { Row } from './comparison';
import { claimsOf } from './comparison';

/** What a source has to do with a claim. */
type Stance = 'says' | 'otherwise' | 'other' | 'vague' | 'silent';

/** Claims × sources. */
export interface Grid {
	readonly sources: readonly Source[];
	readonly lines: readonly { readonly claim: Claim; readonly stances: readonly Stance[] }[];
}

const BY_RELATION: Readonly<Record<RelationKind, Stance>> = {
	repeats: 'says',
	contradicts: 'otherwise',
	refines: 'other',
	supersedes: 'other'
};
/** What weighs more, where a source makes several claims. */
const WEIGHT: readonly Stance[] = ['says', 'otherwise', 'other', 'vague'];

const counted = ({ figure }: Row) => [figure?.unit, figure?.of].join();

/** Both count the same: the story asks for both, or they count it in the same part of the world. */
const alike = (one: Row, other: Row) =>
	counted(one) === counted(other) &&
	((one.asked && other.asked) || one.figure?.scope === other.figure?.scope);

/** Says no number, or nothing that could be checked. */
const isVague = ({ verdict }: Claim, rows: readonly Row[]) =>
	verdict === 'too vague' || rows.every(({ figure }) => figure?.qualifier === 'indefinite');

/** Which source says so, says otherwise, puts it differently, is too vague or says nothing of each claim. */
export function grid(rows: readonly Row[], find: Lookup): Grid {
	const claims = claimsOf(rows);
	const sources = [...new Set(claims.flatMap(({ sources }) => sources))].flatMap(
		(id) => find.source(id) ?? []
	);
	const numbered = (claim: Claim) => rows.filter((row) => row.claim === claim && row.figure);

	/** What `other`, a claim of the source, has to do with `claim`. */
	function between(claim: Claim, other: Claim): readonly Stance[] {
		if (other === claim) return ['says'];
		const told = find
			.relationsOf(claim.id)
			.filter((relation) => relation.other === other)
			.map(({ kind }) => BY_RELATION[kind]);
		const own = numbered(claim);
		const its = numbered(other).filter((row) => own.some((one) => alike(one, row)));
		if (its.length === 0) return told;
		if (!isVague(other, its)) return [...told, 'other'];
		return [...told.filter((stance) => stance !== 'other'), 'vague'];
	}

	const stance = (claim: Claim, source: Source): Stance => {
		const found = claims
			.filter(({ sources }) => sources.includes(source.id))
			.flatMap((other) => between(claim, other));
		return WEIGHT.find((one) => found.includes(one)) ?? 'silent';
	};
	return {
		sources,
		lines: claims.map((claim) => ({ claim, stances: sources.map((source) => stance(claim, source)) }))
	};
}
