import { escape } from '../../shells/escape';

/** What XML 1.0 allows in no form, not even escaped: one such sign and a reader refuses the whole feed. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Without signs that no XML may hold. */
export const speakable = (text: string): string => text.replace(UNSPEAKABLE, '');

/** Text as it stands in XML, between tags or in a double-quoted attribute. */
export const xml = (text: string): string => escape(speakable(text));
