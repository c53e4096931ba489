import type { FourEyes } from '#lib/exchanges/four-eyes.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** The human languages in which letters are written are the two that we have interface words for. */
export type Language = Locale;

/** What can be handed in for review. Moderation knows these names and nothing else about them. */
export const submissionKinds = ['letter', 'translation', 'photo', 'lesson'] as const;
export type SubmissionKind = (typeof submissionKinds)[number];

export type SubmissionStatus =
	'waiting' | 'approved' | 'returned' | 'protected' | 'safeguarded' | 'withdrawn';

/** The four exits of a review. */
export type Outcome = 'approve' | 'return' | 'protect' | 'safeguard';

export const statusAfter = {
	approve: 'approved',
	return: 'returned',
	protect: 'protected',
	safeguard: 'safeguarded'
} as const satisfies Record<Outcome, SubmissionStatus>;

/** Why something goes back to its author: the id of one of `reasons/`. */
export type ReturnReason = string;

export interface Submission {
	readonly id: string;
	readonly kind: SubmissionKind;
	/** The letter or translation. */
	readonly workId: string;
	readonly exchangeId: string;
	readonly revisionId: string;
	readonly sha256: string;
	readonly authorId: string;
	readonly language: Language;
	/** For a translation, the language it was made from. */
	readonly sourceLanguage: Language | null;
	/** Whose words they are in the end: of a translation, the author of the text it translates. */
	readonly writtenBy: string;
	/** The class of the exchange that it comes from, so that its mail day is known. */
	readonly fromClassId: string | null;
	/** Whoever else had a hand in it: who typed it, who translated a part and let it go. */
	readonly makers: readonly string[];
	/** Whoever made it is learning, and this person reads it; null while nobody agreed to. */
	readonly byStudent: boolean;
	readonly mentorId: string | null;
	readonly status: SubmissionStatus;
	readonly submittedAt: number;
	readonly claimedBy: string | null;
	readonly claimedAt: number | null;
	readonly claimedUntil: number | null;
	/** How many moderators approve a letter of this exchange. */
	readonly fourEyes: FourEyes;
	/** Two approve this one, whatever the exchange chose: somebody can be recognised in it. */
	readonly twoKeys: boolean;
	/** The exchange and both communities: where a moderator's role must count. */
	readonly places: readonly string[];
	/** Both classes of the exchange, whose teachers must not decide. */
	readonly classIds: readonly string[];
}
