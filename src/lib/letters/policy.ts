import { holds, teaches, teachesNeither, type Actor } from '#lib/identity/actor.ts';
import { isEditable, isFrozen, mayMove, type Letter } from './letter.ts';

export type LetterAct =
	| 'read'
	| 'follow'
	| 'write'
	| 'pass-on'
	| 'ask-again'
	| 'withdraw'
	| 'recall'
	| 'look-back'
	| 'worry';

/*
 * Who may do what stands here; when, stands in the moves of `letter.ts`. So a repeated or late act
 * gets a conflict that says what happened, and not "there is no such letter".
 */

const isAuthor = (actor: Actor, letter: Letter) => letter.authorId === actor.id;

const teachesAuthor = (actor: Actor, letter: Letter) => teaches(actor, [letter.authorClassId]);

/** For children who do not write yet, or wrote on paper, a teacher of their class writes down what they say. */
const writesDown = (actor: Actor, letter: Letter) =>
	letter.authorKind === 'child' &&
	(letter.dictates || letter.onPaper) &&
	teachesAuthor(actor, letter);

/** What was handed in is read by the teachers of that class. */
const wasHandedIn = (letter: Letter) => letter.revisionId !== null;

/**
 * Authors read what they wrote; their teacher from the moment it is handed in. The other side reads by mail
 * day. A disclosure of harm is read by two named people only, on pages of their own.
 */
export const mayRead = (actor: Actor, letter: Letter): boolean =>
	!isFrozen(letter) && isNear(actor, letter);

const isNear = (actor: Actor, letter: Letter): boolean =>
	isAuthor(actor, letter) ||
	writesDown(actor, letter) ||
	(letter.kind !== 'teachers' && teachesAuthor(actor, letter) && wasHandedIn(letter)) ||
	mayReadAmongTeachers(actor, letter);

/** Teachers of both classes and coordinators read what teachers write to each other, once it is sent. */
const mayReadAmongTeachers = (actor: Actor, letter: Letter) =>
	letter.kind === 'teachers' &&
	letter.state.status === 'released' &&
	(teaches(actor, [letter.authorClassId, letter.recipientClassId]) ||
		holds(actor, 'coordinator', letter.places));

/** What a colleague sent is answered by the teachers of the class that got it. */
export const mayAnswerColleague = (actor: Actor, letter: Letter): boolean =>
	letter.kind === 'teachers' &&
	letter.state.status === 'released' &&
	!isAuthor(actor, letter) &&
	teaches(actor, [letter.recipientClassId]);

/** Whoever looks after the exchange sees where a letter is, without its words. */
export const mayFollow = (actor: Actor, letter: Letter): boolean =>
	isNear(actor, letter) ||
	(wasHandedIn(letter) && letter.kind !== 'teachers' && holds(actor, 'coordinator', letter.places));

/** Only the author writes, or the teacher to whom the child dictates or who types the child’s pages. */
export const mayWrite = (actor: Actor, letter: Letter): boolean =>
	isAuthor(actor, letter) || writesDown(actor, letter);

/** A teacher of the child's own class passes on, changes or returns what the child handed in. */
export const mayPassOn = (actor: Actor, letter: Letter): boolean =>
	letter.authorKind === 'child' &&
	!isAuthor(actor, letter) &&
	teachesAuthor(actor, letter) &&
	wasHandedIn(letter);

/** What a reviewer returned may be looked at by another one, if its author or their teacher asks. */
export const mayAskAgain = (actor: Actor, letter: Letter): boolean =>
	letter.kind !== 'teachers' &&
	(isAuthor(actor, letter) ||
		(letter.authorKind === 'child' && teachesAuthor(actor, letter) && wasHandedIn(letter)));

/** Until it is released, the author or their teacher may take a letter back. */
export const mayWithdraw = (actor: Actor, letter: Letter): boolean =>
	isAuthor(actor, letter) ||
	writesDown(actor, letter) ||
	(letter.authorKind === 'child' && teachesAuthor(actor, letter) && wasHandedIn(letter));

/** It was with its readers, or still is. */
const wasDelivered = ({ state }: Letter): boolean => {
	const at = state.status === 'safeguarded' ? state.was : state;
	return at?.status === 'released' || at?.status === 'recalled';
};

/** After release, also those who look after the exchange may call a letter back. */
export const mayRecall = (actor: Actor, letter: Letter): boolean =>
	wasDelivered(letter) &&
	(isAuthor(actor, letter) ||
		(letter.kind !== 'teachers' && teachesAuthor(actor, letter)) ||
		holds(actor, 'coordinator', letter.places) ||
		holds(actor, 'moderator', letter.places));

/**
 * A moderator who teaches neither class, and taught neither meanwhile, looks again at what mail day brought, so as to call it back;
 * whoever wrote it and whoever got it have their own pages.
 */
export const mayLookBack = (actor: Actor, letter: Letter): boolean =>
	letter.kind !== 'teachers' &&
	wasDelivered(letter) &&
	holds(actor, 'moderator', letter.places) &&
	!isAuthor(actor, letter) &&
	teachesNeither(actor, {
		id: letter.exchangeId,
		classIds: [letter.authorClassId, letter.recipientClassId]
	});

/**
 * Whoever teaches the child who wrote it, or the class that got it, may say that they worry about that
 * child, wherever the letter is by then.
 */
export const mayWorry = (actor: Actor, letter: Letter): boolean =>
	letter.authorKind === 'child' &&
	!isAuthor(actor, letter) &&
	((teachesAuthor(actor, letter) && wasHandedIn(letter)) ||
		(teaches(actor, [letter.recipientClassId]) && wasDelivered(letter)));

export const rules: Record<LetterAct, (actor: Actor, letter: Letter) => boolean> = {
	read: mayRead,
	follow: mayFollow,
	write: mayWrite,
	'pass-on': mayPassOn,
	'ask-again': mayAskAgain,
	withdraw: mayWithdraw,
	recall: mayRecall,
	'look-back': mayLookBack,
	worry: mayWorry
};

/** Which acts a page offers now: who may, and the letter is where the act can be done. */
export const offered = (actor: Actor, letter: Letter): Record<LetterAct, boolean> => {
	const { status } = letter.state;
	return {
		read: mayRead(actor, letter),
		follow: mayFollow(actor, letter),
		write: mayWrite(actor, letter) && isEditable(letter),
		'pass-on': mayPassOn(actor, letter) && status === 'with-teacher',
		'ask-again': mayAskAgain(actor, letter) && wasReturnedByReviewer(letter),
		withdraw: mayWithdraw(actor, letter) && !isFrozen(letter) && mayMove(status, 'withdrawn'),
		recall: mayRecall(actor, letter) && status === 'released',
		'look-back': mayLookBack(actor, letter),
		worry: mayWorry(actor, letter) && !isFrozen(letter)
	};
};

const wasReturnedByReviewer = ({ state }: Letter) =>
	state.status === 'returned' && state.from === 'moderator';
