import type { Submission } from '#lib/moderation/submission.ts';
import type { LetterStatus } from '#lib/letters/letter.ts';

/** What a reader points at to say what seems wrong, in the order of the page; a child says no more. */
export const doubtKinds = ['meaning', 'word', 'name-or-number'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** It waits for the reviewer; a translator corrects it; it was right; it was corrected. */
export type DoubtStatus = 'asked' | 'being-corrected' | 'right' | 'corrected';

/** Why a translation is right as it is, as ready sentences that a child reads too. */
export const rightReasons = ['same-meaning', 'as-written', 'kept-word', 'name-stays'] as const;

/** The translator and another reviewer read it again, and it says the same as before. */
export const lookedAgain = 'looked-again';
export type RightReason = (typeof rightReasons)[number] | typeof lookedAgain;

/** A reader says that a translation seems wrong, as policies and use cases look at it. */
export interface Doubt {
	readonly id: string;
	readonly letterId: string;
	readonly letterStatus: LetterStatus;
	readonly translationId: string;
	readonly revisionId: string;
	readonly sourceRevisionId: string;
	readonly askerId: string;
	readonly askerKind: 'adult' | 'child';
	readonly classId: string;
	readonly kind: DoubtKind;
	readonly sourceStart: number | null;
	readonly sourceEnd: number | null;
	/** What an adult wrote beside it; often nothing. */
	readonly words: string;
	readonly askedAt: number;
	readonly status: DoubtStatus;
	/** Who approved the translation that is asked about. */
	readonly approvedBy: string;
	/** Of which they approved it, so that it is known who else may. */
	readonly submission: Submission;
}

/** Longest words of an adult, and of what is answered, UTF-16 units. */
export const longestDoubt = 300;
export const longestAnswer = 600;

/** So many stand on a reviewer's page at once. */
export const doubtsOnAPage = 60;

/** So many questions of one reader about one letter may wait. */
export const mostOpen = 5;
