/** An object that is no list: what a message, a stored value or a record of a file has to be. */
export type Raw = Readonly<Record<string, unknown>>;
export const isRecord = (input: unknown): input is Raw =>
	typeof input === 'object' && input !== null && !Array.isArray(input);
