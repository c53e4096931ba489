// What a desk needs where a machine may propose words, as one file for one request.
export { askedMachine } from './asked.svelte.ts';
export { default as AskMachine } from './AskMachine.svelte';
export { default as DraftLine } from './DraftLine.svelte';
