import type { When } from './kinds';

/** Who answers for a story, and what was wrong in it. */

interface Correction {
	readonly on: When;
	/** Of what was corrected. */
	readonly ids?: readonly string[];
	readonly text: string;
	readonly was?: string;
}

export interface Imprint {
	/** The standfirst in short words. */
	readonly plain?: string;
	readonly published?: When;
	readonly revised?: When;
	readonly publisher?: string;
	readonly editor?: string;
	/** `mailto:`, http(s) or relative: where a mistake can be reported. */
	readonly contact?: string;
	/** Who pays for it. */
	readonly funding?: string;
	/** With whom the publisher has nothing to do, or has. */
	readonly affiliation?: string;
	/** How claims were found, read and written down. */
	readonly method?: string;
	readonly correctionsPolicy?: string;
	readonly about?: string;
	readonly credits?: string;
	readonly licence?: { readonly name: string; readonly url?: string };
	readonly notice?: string;
	/** What following or passing on a link to a source can mean for readers somewhere. */
	readonly caution?: string;
	readonly corrections: readonly Correction[];
}
