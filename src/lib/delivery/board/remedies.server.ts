import { teachersOf } from '#lib/exchanges/queries.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { knownPerson } from '#lib/identity/people.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { freezeAndMoveOn } from '#lib/letters/writing/handing-in.server.ts';
import { putOnDesk, type NewLetter } from '#lib/letters/beginning/desk.server.ts';
import { languageOf } from '#lib/letters/beginning/starting.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { tell } from '#lib/notifications/notifications.server.ts';
import { hour } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import type { MailDay, RemedyKind } from '../mail-day.ts';
import { changeDay, note } from '../planning/planning.server.ts';
import { readBoard } from './board.server.ts';
import type { BoardChild, Where } from './board.ts';
import { olderStudents } from './older-students.ts';
import { childrenIn } from './queries.server.ts';

/** Between two reminders about the same child. */
const nudgeAgainAfter = 12 * hour;

async function childOn(db: Db, day: MailDay, childId: string, now: number) {
	const board = await readBoard(db, day, now);
	const child = board.children.find(({ id }) => id === childId);
	if (!child) throw notFound();
	return child;
}

/** Reminds whoever a child's mail waits on, in neutral words. */
export function nudge(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'release'>,
	form: { act: string; child: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		const child = await childOn(db, subject, form.child, now);
		const last = child.remedies.findLast((remedy) => remedy.kind === 'nudge');
		if (last && now - last.at < nudgeAgainAfter) throw new Refused('conflict', 'nudged-already');
		await remedied(db, actor, subject, { childId: child.id, kind: 'nudge', reason: '' }, now);
		for (const where of deskOf(child))
			await tell(
				db,
				(await peopleAt(db, subject, where, now)).filter((id) => id !== actor.id),
				{ kind: 'nudge', subjectId: subject.id, address: addressOf(subject, where) },
				now
			);
		return subject.id;
	});
}

/** Where a child's letters wait; with none begun, at the desks of their own class's teacher. */
const deskOf = (child: BoardChild): Where[] => {
	const wheres = child.letters.filter((letter) => !letter.ready).map((letter) => letter.where);
	return wheres.length > 0 ? [...new Set(wheres)] : ['desk'];
};

/** Children have no notifications: what lies on a child's desk, their teacher hears of. */
function peopleAt(db: Db, day: MailDay, where: Where, now: number): Promise<string[]> {
	switch (where) {
		case 'reader':
			return holdersOf(db, 'moderator', day.places);
		case 'translators':
		case 'translator':
		case 'checking':
			return holdersOf(db, 'translator', day.places);
		default:
			return teachersOf(db, day.fromClassId, now);
	}
}

function addressOf(day: MailDay, where: Where): string {
	if (where === 'reader' || where === 'checking') return '/review';
	if (where === 'translators' || where === 'translator') return '/translate';
	return `/class/${day.fromClassId}/letters`;
}

/** Lets the mail go although this child gets none: with a reason that stays on record. */
export function makeException(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'release'>,
	form: { act: string; child: string; reason: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		const child = await childOn(db, subject, form.child, now);
		const { reason } = form;
		await remedied(db, actor, subject, { childId: child.id, kind: 'exception', reason }, now);
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
		const child = await childOn(db, subject, form.child, now);
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

async function remedied(
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
