import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import { editable, mayMove, type Letter } from './letter.ts';

export type LetterAct = 'read' | 'write' | 'pass-on' | 'withdraw' | 'recall';

const isAuthor = (actor: Actor, letter: Letter) => letter.authorId === actor.id;

const teachesAuthor = (actor: Actor, letter: Letter) => teaches(actor, [letter.authorClassId]);

/** Authors read what they wrote; their teacher from the moment it is handed in. The other side reads by mail day. */
export const mayRead = (actor: Actor, letter: Letter): boolean =>
	isAuthor(actor, letter) ||
	(teachesAuthor(actor, letter) && letter.revisionId !== null) ||
	mayReadAmongTeachers(actor, letter);

/** Teachers of both classes and coordinators read what teachers write to each other, once it is sent. */
const mayReadAmongTeachers = (actor: Actor, letter: Letter) =>
	letter.kind === 'teachers' &&
	letter.state.status === 'released' &&
	(teaches(actor, [letter.authorClassId, letter.recipientClassId]) ||
		holds(actor, 'coordinator', letter.places));

/** Only the author changes a text, and only while it lies on their desk. */
export const mayWrite = (actor: Actor, letter: Letter): boolean =>
	isAuthor(actor, letter) && editable.includes(letter.state.status);

/** A teacher of the child's own class passes on or returns what the child handed in. */
export const mayPassOn = (actor: Actor, letter: Letter): boolean =>
	letter.authorKind === 'child' && !isAuthor(actor, letter) && teachesAuthor(actor, letter);

/** Until it is released, the author or their teacher may take a letter back. */
export const mayWithdraw = (actor: Actor, letter: Letter): boolean =>
	(isAuthor(actor, letter) || teachesAuthor(actor, letter)) &&
	mayMove(letter.state.status, 'withdrawn');

/** After release, also those who look after the exchange may call a letter back. */
export const mayRecall = (actor: Actor, letter: Letter): boolean =>
	letter.state.status === 'released' &&
	(isAuthor(actor, letter) ||
		teachesAuthor(actor, letter) ||
		holds(actor, 'coordinator', letter.places) ||
		holds(actor, 'moderator', letter.places));

export const rules: Record<LetterAct, (actor: Actor, letter: Letter) => boolean> = {
	read: mayRead,
	write: mayWrite,
	'pass-on': mayPassOn,
	withdraw: mayWithdraw,
	recall: mayRecall
};
