import type { Locale } from '../../locales/locale';
import { claimants, type Claimant } from '../../marks/claimants';
import type { Json } from '../../session/room';
import type { Lookup } from '../../story/lookup';
import type { Who } from '../../story/sequence';
import type { Claim } from '../../story/story';
import { fieldOf, oneOf } from '../stored';

/** Whom the room has put a claim to, and among whom it chose. */

export const claimsOf = ({ claims }: Who, find: Lookup): readonly Claim[] =>
	claims.flatMap((id) => find.claim(id) ?? []);

/** All that said one of the claims, each once, by name: their order gives nothing away. */
export function choices(claims: readonly Claim[], locale: Locale): readonly Claimant[] {
	const seen = new Set<string>();
	const once = claimants(claims).filter(({ by }) => !seen.has(by) && seen.add(by));
	return [...once].sort((a, b) => locale.compare(a.by, b.by));
}

/** The claimant chosen for that claim; null if none was. */
export const chosen = (answer: Json, claim: string, among: readonly Claimant[]): string | null =>
	oneOf(
		among.map(({ by }) => by),
		fieldOf(fieldOf(answer, 'said'), claim)
	);

/** The answer with that claim put to somebody. */
export const put = (
	answer: Json,
	claims: readonly Claim[],
	among: readonly Claimant[],
	[claim, by]: readonly [claim: string, by: string]
): Json => ({
	said: Object.fromEntries(
		claims.flatMap(({ id }) => {
			const who = id === claim ? by : chosen(answer, id, among);
			return who === null ? [] : [[id, who]];
		})
	)
});
