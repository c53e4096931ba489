import type { Language } from '../submission.ts';
import type { FlagKind, ScanContext } from './flag.ts';
import { withoutCovers } from './covers.ts';
import { atomsOf, type Atom } from './numbers/atoms.ts';
import { closedUp } from './phrases/disguise.ts';
import { tokensOf as saidIn, type Token as Said } from './phrases/sentences.ts';
import { plainView } from './plain.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { View } from './view.ts';

/** A text and the views of it that rules share, each made once. */
export interface Scanned {
	readonly text: string;
	/** The language it says it is in; children mix both. */
	readonly language: Language;
	readonly context: ScanContext;
	readonly plain: View;
	readonly tokens: readonly Token[];
	/** Every number among the tokens, in digits or in words. */
	readonly atoms: readonly Atom[];
	/** The words as they are said, sentence by sentence, with their places in `closed`. */
	readonly said: readonly Said[];
	/** The plain view with letters written one by one as words. */
	readonly closed: View;
}

export function scanned(text: string, language: Language, context: ScanContext): Scanned {
	const plain = withoutCovers(plainView(text));
	const tokens = tokensOf(plain, text);
	const closed = closedUp(plain);
	const said = saidIn(closed, text);
	return { text, language, context, plain, tokens, atoms: atomsOf(tokens), said, closed };
}

/** What a rule found, in units of the original text. */
export interface Found {
	readonly kind: FlagKind;
	readonly why: string;
	readonly start: number;
	readonly end: number;
	readonly confidence: number;
}

export type Rule = (scanned: Scanned) => Iterable<Found>;
