/** Everything that only a story with a street map needs, in a chunk of its own. */
export { Sought } from './sought.svelte';
export { default as StreetFile } from './StreetFile.svelte';
export { default as Streets } from './Streets.svelte';
