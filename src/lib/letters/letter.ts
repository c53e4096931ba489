import type { Language, ReturnReason } from '#lib/moderation/submission.ts';
import { Refused } from '#lib/platform/refused.ts';
import { moves } from './moves.ts';

/** To a correspondent, to the whole partner class, or from teacher to teacher. */
export type LetterKind = 'pair' | 'class' | 'teachers';

/** Where a letter is, with what only that place knows. The table stands in docs/decisions/001. */
export type LetterState =
	| { status: 'draft' }
	| { status: 'with-teacher'; sentAt: number }
	| { status: 'with-moderator'; submissionId: string; since: number }
	| { status: 'approved'; translationId: string; since: number }
	| { status: 'translating'; translationId: string; since: number }
	| { status: 'translation-review'; translationId: string; since: number }
	| { status: 'ready'; since: number }
	| { status: 'released'; at: number }
	| {
			status: 'returned';
			by: string;
			from: 'teacher' | 'moderator';
			at: number;
			reason: ReturnReason;
			note: string;
	  }
	/** Words of it are covered: that text waits for a second person, in line for review. */
	| { status: 'protected'; submissionId: string; at: number }
	| { status: 'safeguarded'; at: number; was?: Resting }
	| { status: 'withdrawn'; by: string; at: number }
	| ({ status: 'recalled'; by: string; at: number } & Partial<WhyRecalled>)
	| { status: 'closed'; at: number };

/** Where a frozen letter lies again when it goes on: delivered, or come to rest. What was on its way is reviewed anew. */
export type Resting = Extract<
	LetterState,
	{
		status:
			'draft' | 'released' | 'returned' | 'withdrawn' | 'recalled' | 'closed' | 'with-teacher';
	}
>;

/** What a moderator says to the author and their teacher; the reader learns only that it was called back. */
export interface WhyRecalled {
	reason: ReturnReason;
	note: string;
}

export type LetterStatus = LetterState['status'];

export interface Letter {
	readonly id: string;
	readonly exchangeId: string;
	readonly kind: LetterKind;
	readonly authorId: string;
	readonly authorKind: 'adult' | 'child';
	readonly authorClassId: string;
	/** The child says it and a teacher of the class writes it down. */
	readonly dictates: boolean;
	/** Photographed pages lie with it, which a teacher of the class types. */
	readonly onPaper: boolean;
	readonly pairId: string | null;
	/** A child or, from teacher to teacher, nobody in particular; null for letters to a class. */
	readonly recipientId: string | null;
	readonly recipientClassId: string;
	readonly language: Language;
	readonly stamp: string;
	/** The letter that this one answers. */
	readonly answersId: string | null;
	readonly state: LetterState;
	/** The newest frozen text. */
	readonly revisionId: string | null;
	/** The approval of exactly that text. */
	readonly decisionId: string | null;
	readonly version: number;
	readonly updatedAt: number;
	/** The exchange and both communities. */
	readonly places: readonly string[];
}

export const editable: readonly LetterStatus[] = ['draft', 'returned'];

/** It lies on its author's desk. */
export const isEditable = (letter: Letter): boolean => editable.includes(letter.state.status);

/** A reviewer gave it back, maybe with comments on its words. */
export const cameFromReview = ({ state }: Letter): boolean =>
	state.status === 'returned' && state.from === 'moderator';

/** Their teacher put this sheet on a child's desk: a letter to somebody to whom they do not write otherwise. */
export const isAskedFor = ({ kind, authorKind, pairId }: Letter): boolean =>
	kind === 'pair' && authorKind === 'child' && pairId === null;

/** It came back for good: its words can begin another letter. */
export const mayBeginAgain = (status: LetterStatus) =>
	status === 'withdrawn' || status === 'recalled';

/** From handing in until mail day: somebody on our side is looking after it. */
export const underWay: readonly LetterStatus[] = [
	'with-teacher',
	'with-moderator',
	'approved',
	'translating',
	'translation-review',
	'ready'
];

/**
 * Handed in and not delivered, an adult has it: it goes on also when its exchange is closed. What came
 * back may be handed in again, but it waits for its author, maybe for ever, and nothing waits for it.
 */
export const onTheWay: readonly LetterStatus[] = [...underWay, 'protected', 'safeguarded'];

/** Where a letter is closed when its author leaves: everything that nobody approved yet. */
export const closable: readonly LetterStatus[] = [
	'draft',
	'returned',
	'with-teacher',
	'with-moderator',
	'protected'
];

export const mayMove = (from: LetterStatus, to: LetterStatus): boolean => moves[from].includes(to);

/** For the moves of this folder: nowhere else. What is frozen moves only by the verbs of `frozen.ts`. */
export function move(letter: Letter, state: LetterState): Letter {
	if (isFrozen(letter)) throw beingRead();
	return moveAny(letter, state);
}

/** For `frozen.ts` alone: the two named people move what nobody else does. */
export function moveAny(letter: Letter, state: LetterState): Letter {
	if (!mayMove(letter.state.status, state.status)) throw movedOn(letter);
	return { ...letter, state };
}

export const movedOn = (letter: Letter) =>
	new Refused('conflict', 'letter-moved-on', { status: letter.state.status });

/** A child's letter goes to the teacher of their class. */
export const sendToTeacher = (letter: Letter, revisionId: string, at: number): Letter => ({
	...move(letter, { status: 'with-teacher', sentAt: at }),
	revisionId,
	decisionId: null
});

/** The teacher changed words of what was handed in; it stays with the teacher, as a new revision. */
export function revise(letter: Letter, revisionId: string): Letter {
	if (letter.state.status !== 'with-teacher') throw movedOn(letter);
	return { ...letter, revisionId, decisionId: null };
}

/** The teacher passes a child's letter on, or sends their own to the class. */
export function passOn(letter: Letter, submissionId: string, at: number): Letter {
	// What a child wrote reaches nobody else unless their teacher had it in hand.
	if (letter.authorKind === 'child' && isEditable(letter)) throw movedOn(letter);
	if (letter.state.status === 'protected') throw movedOn(letter);
	return move(letter, { status: 'with-moderator', submissionId, since: at });
}

export const returnToAuthor = (
	letter: Letter,
	by: string,
	from: 'teacher' | 'moderator',
	reason: ReturnReason,
	note: string,
	at: number
): Letter => move(letter, { status: 'returned', by, from, reason, note, at });

/** Approved, and the other class reads its language: it waits for mail day. */
export const approveAsItIs = (letter: Letter, decisionId: string, at: number): Letter => ({
	...move(letter, { status: 'ready', since: at }),
	decisionId
});

/** Approved, and a translation was asked for. */
export const approveForTranslation = (
	letter: Letter,
	decisionId: string,
	translationId: string,
	at: number
): Letter => ({ ...move(letter, { status: 'approved', translationId, since: at }), decisionId });

export const giveToTranslator = (letter: Letter, translationId: string, at: number): Letter =>
	move(letter, { status: 'translating', translationId, since: at });

/** The translator let it go: it waits for another. */
export const waitForTranslator = (letter: Letter, translationId: string, at: number): Letter =>
	move(letter, { status: 'approved', translationId, since: at });

export const reviewTranslation = (letter: Letter, translationId: string, at: number): Letter =>
	move(letter, { status: 'translation-review', translationId, since: at });

export function makeReady(letter: Letter, at: number): Letter {
	if (letter.state.status !== 'translation-review' || !letter.decisionId) throw movedOn(letter);
	return move(letter, { status: 'ready', since: at });
}

/** Nothing is released without an approval of exactly its text; only teachers write to each other without one. */
export function release(letter: Letter, at: number): Letter {
	const approved = letter.state.status === 'ready' && letter.decisionId !== null;
	if (letter.kind !== 'teachers' && !approved) throw movedOn(letter);
	return move(letter, { status: 'released', at });
}

/** While two named people look after what a child may have disclosed, the letter stays where it is. */
export const withdraw = (letter: Letter, by: string, at: number): Letter =>
	move(letter, { status: 'withdrawn', by, at });

const beingRead = () => new Refused('conflict', 'letter-being-read');

/** Two named people look after it; nobody else reads a word of it, not even its author. */
export const isFrozen = (letter: Letter): boolean => letter.state.status === 'safeguarded';

export const recall = (letter: Letter, by: string, at: number, why?: WhyRecalled): Letter =>
	move(letter, { status: 'recalled', by, at, ...why });

/** Kept for a child who left before it was approved. */
export const close = (letter: Letter, at: number): Letter => move(letter, { status: 'closed', at });
