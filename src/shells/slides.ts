/** What stage and speaker's window show alike, as they may know it: neither knows what lies in the other. */
export { default as Dialogs } from './slide/Dialogs.svelte';
export { default as Slide } from './slide/Slide.svelte';
export { cited, claimsOf } from './slide/claims';
export { drawn } from './slide/drawn';
