import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { readerOf } from '../mailbox.server.ts';
import type { ClassMail } from '../mail-day.ts';
import { deliveredLetter, letterInClass, type DeliveredLetter } from '../queries.server.ts';
import { placeOf } from '../reading/place.ts';
import { readable } from '../reading/reading.server.ts';
import { mostOpen, type DoubtKind } from './doubt.ts';

interface Said {
	act: string;
	/** The translation that was read; another stands there by now if it was corrected meanwhile. */
	revision: string;
	/** Which sentence; null for the whole. */
	n: number | null;
	kind: DoubtKind;
}

/** A child says that the translation of a letter of theirs seems wrong; they choose, and write nothing. */
export function doubtAsChild(db: Db, child: Actor, letterId: string, said: Said, now: number) {
	const reader = readerOf(child);
	return once(db, child.id, said.act, now, async (db) => {
		const letter = await deliveredLetter(db, letterId, reader);
		if (!letter) throw notFound();
		return ask(db, letter, { askerId: child.id, classId: reader.classId }, said, now);
	});
}

/** A teacher of the class that got it does. */
export function doubtAsTeacher(
	db: Db,
	{ actor, subject }: Authorized<ClassMail, 'read-mail'>,
	letterId: string,
	said: Said & { words: string },
	now: number
) {
	return once(db, actor.id, said.act, now, async (db) => {
		const letter = await letterInClass(db, letterId, { id: actor.id, classId: subject.id });
		if (!letter) throw notFound();
		return ask(db, letter, { askerId: actor.id, classId: subject.id }, said, now);
	});
}

type Read = Pick<
	DeliveredLetter,
	| 'letterId'
	| 'text'
	| 'language'
	| 'translation'
	| 'translationLanguage'
	| 'translationId'
	| 'translationRevisionId'
>;

async function ask(
	db: InTransaction,
	letter: Read,
	from: { askerId: string; classId: string },
	{ revision, n, kind, words = '' }: Said & { words?: string },
	now: number
): Promise<string> {
	const { letterId, translationId, translationRevisionId } = letter;
	if (!translationId || !translationRevisionId) throw notFound();
	if (translationRevisionId !== revision) throw new Refused('conflict', 'translation-newer');
	const { original } = await readable(db, letter);
	const place = n === null ? null : placeOf(letter.text, original, n);
	if (place === undefined) throw new Refused('invalid', 'check-fields', {}, { n: 'wrong' });
	await refuseMore(db, letterId, from.askerId);
	const id = newId();
	await db
		.insertInto('translationDoubt')
		.values({
			...from,
			id,
			letterId,
			translationId,
			revisionId: revision,
			kind,
			sourceStart: place?.start ?? null,
			sourceEnd: place?.end ?? null,
			words,
			askedAt: now,
			answeredBy: null,
			answeredAt: null,
			reason: null,
			endedAt: null,
			heardAt: null
		})
		.execute();
	await record(db, {
		at: now,
		actorId: from.askerId,
		verb: 'doubt.asked',
		subjectKind: 'doubt',
		subjectId: id
	});
	return id;
}

async function refuseMore(db: InTransaction, letterId: string, askerId: string) {
	const { count } = await db
		.selectFrom('translationDoubt')
		.select((eb) => eb.fn.countAll().as('count'))
		.where('letterId', '=', letterId)
		.where('askerId', '=', askerId)
		.where('endedAt', 'is', null)
		.executeTakeFirstOrThrow();
	if (Number(count) >= mostOpen) throw new Refused('conflict', 'doubts-enough');
}

/** The answers about one letter were on the page that this reader opened. */
export const hearAnswers = (db: Db, letterId: string, askerId: string, now: number) =>
	db
		.updateTable('translationDoubt')
		.set({ heardAt: now })
		.where('letterId', '=', letterId)
		.where('askerId', '=', askerId)
		.where('endedAt', 'is not', null)
		.where('heardAt', 'is', null)
		.execute();
