/** The part of the reference library that the tests use; it ships without types. */
declare module 'edtf' {
	interface Known {
		readonly min: number;
		readonly max: number;
		readonly uncertain?: { readonly value: number };
		readonly approximate?: { readonly value: number };
	}
	export default function edtf(text: string): Known;
}
