import { build } from 'vite';

/** Builds the site once before the tests that look at what is shipped. */
export default async function built() {
	await build({ logLevel: 'warn' });
}
