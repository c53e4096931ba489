import { createContext } from 'svelte';
import type { Locale } from './locale.ts';
import type { T } from './words.ts';

/** What every component needs to speak: the language of this page and its `t`. Set by the root layout. */
export interface Speech {
	readonly locale: Locale;
	readonly t: T;
}

export const [speech, setSpeech] = createContext<Speech>();
