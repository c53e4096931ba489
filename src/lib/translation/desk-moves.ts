import type { DeskAct } from './desk-keys.ts';
import type { Step } from './stepping.ts';
import type GlossarySearch from './glossary/GlossarySearch.svelte';

interface Desk {
	form: HTMLFormElement;
	/** Where a sentence is written. */
	fieldOf: (n: number | null) => HTMLElement | null;
	/** The sentence that is written, or was last. */
	n: number | null;
	/** Shows the ways of a sentence. */
	openWays: (n: number) => Promise<void>;
	/** Looks words up in the glossary. */
	search: (Search: typeof GlossarySearch, words: string) => void;
}

/** Does what a key asks of the desk, but for going from one sentence to another, which waits for nothing. */
export function follow(act: Exclude<DeskAct, Step>, desk: Desk): void {
	if (act === 'glossary') void toGlossary(desk);
	else if (act === 'tools') void toWay(':is(button, a, select)', desk);
	else if (act === 'split') void toWay('select', desk);
	else void toWay(`[formaction="?/${act}"]`, desk, true);
}

/** Opens the ways of the sentence that is written, and goes to one of them. */
async function toWay(selector: string, { form, n, openWays }: Desk, press = false) {
	if (n === null) return;
	await openWays(n);
	const way = form.querySelector<HTMLElement>(`#sentence-${n} .ways ${selector}`);
	if (press) way?.click();
	else way?.focus();
}

/** The card of the first word that the glossary knows here; where there is none, a search for what is selected. */
async function toGlossary(desk: Desk) {
	const word = desk.form.querySelector<HTMLButtonElement>(`#sentence-${desk.n} .term`);
	word?.focus();
	if (word) return word.click();
	const words = String(getSelection()).trim();
	// Without a connection it does not come.
	const search = await import('./glossary/GlossarySearch.svelte').catch(() => null);
	if (search) desk.search(search.default, words);
	else await toWay('a', desk);
}
