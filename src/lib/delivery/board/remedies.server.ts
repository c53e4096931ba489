import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { knownPerson } from '#lib/identity/people.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { freezeAndMoveOn } from '#lib/letters/writing/handing-in.server.ts';
import { putOnDesk, type NewLetter } from '#lib/letters/beginning/desk.server.ts';
import { languageOf } from '#lib/letters/beginning/starting.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import type { MailDay, RemedyKind } from '../mail-day.ts';
import { changeDay, note } from '../planning/planning.server.ts';
import { readBoard } from './board.server.ts';
import type { Board, BoardChild } from './board.ts';
import { olderStudents } from './older-students.ts';
import { childrenIn } from './queries.server.ts';

/** A child of the receiving class, as the board has them. */
export function childOn(board: Board, childId: string): BoardChild {
	const child = board.children.find(({ id }) => id === childId);
	if (!child) throw notFound();
	return child;
}

/** Lets the mail go although this child gets none: with a reason that stays on record. */
export function makeException(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'release'>,
	form: { act: string; child: string; reason: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		const child = childOn(await readBoard(db, subject, now), form.child);
		const { reason } = form;
		await remedied(db, actor, subject, { childId: child.id, kind: 'exception', reason }, now);
		return subject.id;
	});
}

/** While the day is planned, an exception that was a mistake, or is not needed any more, is taken back. */
export function takeBackException(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'release'>,
	form: { act: string; child: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		await changeDay(db, subject.id, {});
		const { numDeletedRows } = await db
			.deleteFrom('remedy')
			.where('mailDayId', '=', subject.id)
			.where('childId', '=', form.child)
			.where('kind', '=', 'exception')
			.executeTakeFirstOrThrow();
		if (numDeletedRows === 0n) throw new Refused('conflict', 'no-exception');
		await note(db, actor, 'exception-taken-back', subject.id, now, { child: form.child });
		return subject.id;
	});
}

/** Puts a sheet on the desk of an older student, for a child who has no mail yet. */
export function askOlderStudent(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'write-note'>,
	form: { act: string; child: string; student: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		const child = childOn(await readBoard(db, subject, now), form.child);
		const older = olderStudents(await childrenIn(db, subject.fromClassId), child);
		if (!older.some(({ id }) => id === form.student))
			throw new Refused('invalid', 'check-fields', {}, { student: 'choose' });
		const student = await knownPerson(db, form.student, now);
		if (!student) throw notFound();
		const letter = letterTo(subject, child.id, languageOf(student));
		const letterId = await putOnDesk(db, student.id, letter, now);
		const remedy = { childId: child.id, kind: 'older-student', reason: '', letterId } as const;
		return remedied(db, actor, subject, remedy, now);
	});
}

/**
 * The sheet for a note, before anything is typed: to whom it goes, and why there can be none.
 *
 * @param childId null for the whole class
 */
export async function sheetForNote(
	db: Db,
	{ subject }: Authorized<MailDay, 'write-note'>,
	childId: string | null
) {
	return {
		child: childId === null ? null : await childOfDay(db, subject, childId),
		over: subject.open ? (subject.status === 'planned' ? null : 'mail-day') : 'exchange'
	} as const;
}

async function childOfDay(db: Db, day: MailDay, childId: string) {
	const child = (await childrenIn(db, day.toClassId)).find(({ id }) => id === childId);
	if (!child) throw notFound();
	return { id: child.id, name: child.name };
}

export interface Note {
	act: string;
	/** Empty for the whole class. */
	child: string;
	language: Locale;
	text: string;
}

/**
 * A teacher writes a few lines to a child who has no mail, or to the whole class; they go the way of
 * every letter, through review and translation, and count once they are ready. Remedy, sheet and
 * handing in are one act: all of it happens, or nothing.
 */
export function writeNote(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'write-note'>,
	form: Note,
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		if (!actor.reads.includes(form.language))
			throw new Refused('invalid', 'check-fields', {}, { language: 'choose' });
		const children = await childrenIn(db, subject.toClassId);
		const childId = form.child === '' ? null : form.child;
		if (childId && !children.some(({ id }) => id === childId)) throw notFound();
		const letter = letterTo(subject, childId, form.language);
		const letterId = await putOnDesk(db, actor.id, letter, now);
		const kind = childId ? 'teacher-note' : 'class-letter';
		const remedyId = await remedied(
			db,
			actor,
			subject,
			{ childId, kind, reason: '', letterId },
			now
		);
		const sheet = await authorizeLetter(db, actor, 'write', letterId);
		await freezeAndMoveOn(db, sheet, { text: form.text, stamp: noteStamp }, now);
		return remedyId;
	});
}

const noteStamp = 'footbridge';

const letterTo = (day: MailDay, childId: string | null, language: Locale): NewLetter => ({
	exchangeId: day.exchangeId,
	authorClassId: day.fromClassId,
	kind: childId ? 'pair' : 'class',
	pairId: null,
	recipientId: childId,
	recipientClassId: day.toClassId,
	language,
	stamp: noteStamp,
	answersId: null
});

/** Writes down what was done for a child, or the class, and lets whoever has the board open look again. */
export async function remedied(
	db: InTransaction,
	actor: Actor,
	day: MailDay,
	remedy: { childId: string | null; kind: RemedyKind; reason: string; letterId?: string },
	now: number
): Promise<string> {
	await changeDay(db, day.id, {});
	const id = newId();
	await db
		.insertInto('remedy')
		.values({ letterId: null, ...remedy, id, mailDayId: day.id, madeBy: actor.id, at: now })
		.execute();
	await note(db, actor, `remedied-${remedy.kind}`, day.id, now, { child: remedy.childId });
	return id;
}
