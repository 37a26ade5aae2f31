import type { Dates, Locale } from '../locales/locale';
import type { PrintWords } from '../locales/classPrint';
import type { Lookup } from '../story/lookup';
import type { Story } from '../story/story';

/** A story and the language that it is written out in. A session has all of it but the words of the classroom. */
export interface Told {
	readonly story: Story;
	readonly find: Lookup;
	readonly locale: Locale;
	readonly dates: Dates;
	readonly print: PrintWords;
}
