/** What a thing of unknown shape has of its own under this name; undefined for what is inherited or not there. */
export const own = (of: unknown, name: string): unknown =>
	typeof of === 'object' && of !== null ? Object.getOwnPropertyDescriptor(of, name)?.value : undefined;
