/** The letters of pictures: which faces there are, what they are called, and how wide they are. */

export type Face = 'regular' | 'bold' | 'text' | 'title';

export interface Letters {
	/** Width in pixels of a text in a face and size. */
	(text: string, face: Face, size: number): number;
	/** Families, as a drawing names them. */
	readonly sans: string;
	readonly serif: string;
}
