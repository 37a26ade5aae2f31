import { own } from '../../story/own';

/**
 * The corrections in a story's file as it lies on a server. Read by hand and not by the validator, which would
 * make every embed a twentieth larger; what is not as expected is passed over.
 */

export interface Made {
	/** Its date as the file writes it. */
	readonly on: string;
	readonly text: string;
	readonly was?: string;
}

/** A text, in the first of these languages that it has. */
function said(text: unknown, languages: readonly unknown[]): string {
	if (typeof text === 'string') return text;
	const told = languages.map((language) => own(text, String(language)));
	return String(told.find((one) => typeof one === 'string') ?? '');
}

/** Null if `text` is not the file of the story `id`. */
export function correctionsIn(text: string, id: string, language: string): readonly Made[] | null {
	const file: unknown = JSON.parse(text);
	if (own(file, 'id') !== id || own(file, 'format') !== 'daybook/1') return null;
	const languages = [language, own(file, 'language')];
	const list = own(file, 'corrections') ?? [];
	return (Array.isArray(list) ? list : []).flatMap((one: unknown): Made[] => {
		const on = own(one, 'on');
		const made = {
			on: String(own(on, 'in') ?? (typeof on === 'string' ? on : '')),
			text: said(own(one, 'text'), languages),
			was: said(own(one, 'was'), languages)
		};
		return made.text ? [made] : [];
	});
}
