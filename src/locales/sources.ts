import { sources } from './en/sources';
import type { Spoken } from './locale';

/** Words of the list of sources and of how well events are documented, in the reader’s language. They come with it. */
export const sourcesWords = ({ parts }: Spoken): typeof sources => parts.sources ?? sources;
