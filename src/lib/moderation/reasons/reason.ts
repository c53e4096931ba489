import type { Locale } from '#lib/i18n/locale.ts';

/** What a reason can be given for. */
export const reasonUses = ['letters', 'translations', 'photos', 'lessons', 'recalls'] as const;
export type ReasonUse = (typeof reasonUses)[number];

/** Words of one language: short for the reviewer, and ready sentences for a child and for a translator. */
export interface ReasonWords {
	label: string;
	child: string;
	translator: string;
}

/** Why something goes back, from a list that coordinators keep. */
export interface Reason {
	id: string;
	uses: Record<ReasonUse, boolean>;
	words: Record<Locale, ReasonWords>;
	/** Offered no more; where it was given it still says why. */
	retiredAt: number | null;
}

/** Something else: always offered, so that nobody is without a reason. */
export const otherReason = 'other';

/** Characters (UTF-16 units) of a label, and of a sentence. */
export const longestLabel = 80;
export const longestSentence = 300;

export type ReasonFacts = Pick<Reason, 'uses' | 'words'>;

/** What is missing, by the name of its field: both languages, for everybody who will read it. */
export function missingIn({ uses, words }: ReasonFacts): Record<string, string> {
	const problems: Record<string, string> = {};
	if (!reasonUses.some((use) => uses[use])) problems['letters'] = 'choose';
	const needed = {
		label: true,
		child: uses.letters || uses.photos || uses.lessons || uses.recalls,
		translator: uses.translations
	};
	for (const [name, locale, ending] of fieldsOfWords)
		if (needed[name] && words[locale][name] === '') problems[`${name}${ending}`] = 'empty';
	return problems;
}

/** The name, the language, and how its field ends: `labelEn`. */
const fieldsOfWords = (['label', 'child', 'translator'] as const).flatMap((name) => [
	[name, 'en', 'En'] as const,
	[name, 'es', 'Es'] as const
]);

/** A note without the ready sentence that its reader sees anyway. */
export function besides(note: string, ready: string): string {
	return ready !== '' && note.startsWith(ready) ? note.slice(ready.length).trim() : note;
}
