import type { Actor } from '#lib/identity/actor.ts';
import { correspondentsOf, isOver } from '#lib/letters/beginning/correspondents.server.ts';
import { correctionsToSee } from '#lib/letters/passing-on/corrections.server.ts';
import { onDeskOf } from '#lib/letters/way/on-desk.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import {
	askedForBy,
	deliveredLetter,
	envelopesOnAPage,
	mailboxOf,
	type DeliveredLetter
} from './queries.server.ts';
import { answeredFor } from './doubting/queries.server.ts';
import type { Reader } from './released.server.ts';
import { answersFor, countPutAway } from './reporting/queries.server.ts';
import {
	beingReadOf,
	calledBackSince,
	isBeingRead,
	isPutAway,
	wasCalledBack
} from './withheld.server.ts';

/** How long a mailbox tells that a letter was called back, ms. */
const rememberFor = 30 * day;

/** The child as a reader; whoever sits in no class has no mailbox. */
export function readerOf(actor: Actor): Reader {
	if (actor.kind !== 'child' || actor.classId === null) throw notFound();
	return { id: actor.id, classId: actor.classId };
}

/** A child's mailbox: envelopes, whom to write to or that this is over, what waits on their desk, what their teacher corrected, how what they reported ended, and how many letters were called back. */
export async function openMailbox(
	db: Db,
	reader: Reader,
	before: { releasedAt: number; letterId: string } | undefined,
	now: number
) {
	const found = await mailboxOf(db, reader, before);
	return {
		envelopes: found.slice(0, envelopesOnAPage),
		onDesk: before ? [] : await waitingOnDesk(db, reader.id, now),
		answers: before ? [] : await answersFor(db, reader.id),
		answered: before ? [] : await answeredFor(db, reader),
		putAway: before ? 0 : await countPutAway(db, reader.id),
		corrected: before ? [] : await correctionsToSee(db, reader.id),
		older: found.length > envelopesOnAPage,
		over: await isOver(db, reader.classId),
		beingRead: before ? 0 : await beingReadOf(db, reader),
		calledBack: await calledBackSince(db, reader, now - rememberFor),
		correspondents: (await correspondentsOf(db, reader.id, reader.classId)).map(
			({ pairId, letterName }) => ({ pairId, name: letterName })
		)
	};
}

export type OpenedLetter = { letter: DeliveredLetter } | { letter: null; why: Gone };

/** All that its reader learns of a letter that is gone; `being-read` by two named people. */
type Gone = 'called-back' | 'looked-at' | 'being-read';

/**
 * Opens one letter and remembers that it was opened; of a recalled one only that it was called back, and
 * of one that this reader reported only that somebody looks at it.
 */
export async function openLetter(
	db: Db,
	letterId: string,
	reader: Reader,
	now: number
): Promise<OpenedLetter> {
	const letter = await deliveredLetter(db, letterId, reader);
	if (!letter) {
		if (await wasCalledBack(db, letterId, reader)) return { letter: null, why: 'called-back' };
		if (await isPutAway(db, letterId, reader)) return { letter: null, why: 'looked-at' };
		if (await isBeingRead(db, letterId, reader)) return { letter: null, why: 'being-read' };
		throw notFound();
	}
	if (letter.openedAt === null) await markOpened(db, letterId, reader.id, now);
	return { letter };
}

const markOpened = (db: Db, letterId: string, personId: string, at: number) =>
	db
		.insertInto('openedLetter')
		.values({ letterId, personId, at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();

/** A letter that a teacher asked for is asked for until its mail day is over, or whom it is for has left. */
async function waitingOnDesk(db: Db, authorId: string, now: number) {
	const letters = await onDeskOf(db, authorId, now);
	const asked = letters.some(({ status }) => status === 'asked');
	const wanted = asked ? await askedForBy(db, authorId) : new Set<string | null>();
	return letters
		.map(({ recipientId, status, ...letter }) => ({
			...letter,
			status: status === 'asked' && !wanted.has(recipientId) ? ('draft' as const) : status
		}))
		.filter(({ status, begun }) => status !== 'draft' || begun);
}
