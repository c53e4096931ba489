import { isAlive } from './early.ts';

/**
 * For words that say what a press has led to, and that may stand far from the button: they come into
 * sight, at once and without a movement, and the keyboard goes on from them. Not while a page comes
 * alive: it stands where its reader has put it, and somebody may type already.
 */
export function intoSight(words: HTMLElement): void {
	if (!isAlive()) return;
	words.focus({ preventScroll: true });
	words.scrollIntoView({ block: 'nearest' });
}
