/** What is used of a library that brings no types. */
declare module '@citation-js/core' {
	export const plugins: { readonly input: { chain(text: string): unknown } };
}
