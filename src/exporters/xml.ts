const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way to write control characters and halves of a pair: they are left out. */
const written = (sign: string) => /[\t\n\r]/.test(sign) || !/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.test(sign);

/** Text as it stands in XML, between tags and in attributes. */
export const xml = (text: string): string =>
	[...text]
		.filter(written)
		.join('')
		.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
