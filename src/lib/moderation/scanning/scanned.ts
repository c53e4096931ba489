import type { Language } from '../submission.ts';
import type { FlagKind, ScanContext } from './flag.ts';
import { plainView } from './plain.ts';
import type { View } from './view.ts';

/** A text and the views of it that rules share, each made once. */
export interface Scanned {
	readonly text: string;
	/** The language it says it is in; children mix both. */
	readonly language: Language;
	readonly context: ScanContext;
	readonly plain: View;
}

export const scanned = (text: string, language: Language, context: ScanContext): Scanned => ({
	text,
	language,
	context,
	plain: plainView(text)
});

/** What a rule found, in units of the original text. */
export interface Found {
	readonly kind: FlagKind;
	readonly why: string;
	readonly start: number;
	readonly end: number;
	readonly confidence: number;
}

export type Rule = (scanned: Scanned) => Iterable<Found>;
