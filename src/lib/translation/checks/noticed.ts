// What a desk shows once something was noticed, as one file for one request.
export { default as FindingList } from './FindingList.svelte';
export { default as FindingSummary } from './FindingSummary.svelte';
