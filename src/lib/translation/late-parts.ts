// What a desk needs only once somebody goes to one of its sentences, as one file for one request.
export { default as SentenceWays } from './cutting/SentenceWays.svelte';
export { follow } from './desk-moves.ts';
export { handIn } from './handing-in/hand-in.ts';
export { default as Unfinished } from './handing-in/Unfinished.svelte';
export { default as BothVersions } from './meeting/BothVersions.svelte';
export { default as OfferList } from './memory/OfferList.svelte';
