import { noteAccess } from '#lib/audit/access-log.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { asWrittenOf, pagesOfRevisions } from '#lib/letters/pages/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { notesOnEach } from '#lib/translation/glossary/kept-words.server.ts';
import { childrenSince, findMailDay } from './board/queries.server.ts';
import type { ClassMail } from './mail-day.ts';
import { deliveredToClass, letterInClass, newestArrival } from './queries.server.ts';
import { dealSheets } from './reading/sheets.ts';
import { putAwayBy } from './reporting/queries.server.ts';
import { isBeingReadIn, isPutAway } from './withheld.server.ts';

/**
 * What one mail day brought to a class, by the names of its children; class letters last.
 *
 * @param mailDayId without it, the newest
 */
export async function arrivedOn(
	db: Db,
	{ actor, subject }: Authorized<ClassMail, 'read-mail'>,
	mailDayId: string | null
) {
	const day = await findMailDay(db, mailDayId ?? (await newestArrival(db, subject.id)) ?? '');
	if (day?.toClassId !== subject.id || day.status !== 'released') throw notFound();
	const byName = new Intl.Collator('es');
	const letters = (await deliveredToClass(db, readerOf(actor, subject), day.id)).sort((a, b) =>
		a.to === null || b.to === null
			? Number(a.to === null) - Number(b.to === null)
			: byName.compare(a.to, b.to)
	);
	return { day, letters };
}

/**
 * The same with all words, dealt onto one sheet a child, to print: for whoever was in the class when it
 * arrived, and not for those who joined later. Who opened them is noted in the
 * record of each child who wrote one.
 */
export async function printArrived(
	db: Db,
	mail: Authorized<ClassMail, 'read-mail'>,
	mailDayId: string | null,
	now: number
) {
	const { day, letters } = await arrivedOn(db, mail, mailDayId);
	await db.transaction().execute(async (db) => {
		for (const letter of letters) await noteDelivered(db, mail, letter, now);
	});
	const noted = await withPaper(db, letters);
	const children = await childrenSince(db, mail.subject.id, day.releasedAt ?? now);
	const putAway = await putAwayBy(
		db,
		letters.map(({ letterId }) => letterId)
	);
	return { day, ...dealSheets(children, noted, putAway) };
}

/**
 * One of them alone, as it is now: when its translation was corrected, it is printed anew. A letter to the
 * whole class goes on the wall; what a child reported is not printed for them.
 */
export async function printOne(
	db: Db,
	mail: Authorized<ClassMail, 'read-mail'>,
	letterId: string,
	now: number
) {
	const letter = await openAsTeacher(db, mail, letterId, now);
	const day = letter && (await findMailDay(db, letter.mailDayId));
	if (!letter || !day) throw notFound();
	const noted = await withPaper(db, [letter]);
	const dealt = dealSheets([], noted, await putAwayBy(db, [letterId]));
	return { day, ...dealt, forTheWall: letter.toChildId === null ? noted : [] };
}

/** With all that is printed beside their words: notes, and what they looked like on paper. */
async function withPaper<Letter extends ArrivedLetter>(db: Db, letters: readonly Letter[]) {
	const notes = await notesOnEach(db, letters);
	const pages = await pagesOfRevisions(
		db,
		letters.map(({ revisionId }) => revisionId)
	);
	return Promise.all(
		letters.map(async (letter, n) => {
			const onPaper = pages.get(letter.revisionId) ?? [];
			const written = onPaper.length > 0 ? await asWrittenOf(db, letter.revisionId) : null;
			return {
				...letter,
				notes: notes[n] ?? [],
				pages: onPaper,
				/** Whether its words are not letter for letter what stands on the page. */
				typedUp: written !== null && written.trim() !== letter.text.trim()
			};
		})
	);
}

/**
 * One letter that arrived, for a teacher of the class; who opened it is noted in its author's record. While
 * it is put away from this teacher because something is said to be wrong with it, or two named people look
 * after it, null.
 */
export async function openAsTeacher(
	db: Db,
	mail: Authorized<ClassMail, 'read-mail'>,
	letterId: string,
	now: number
) {
	const reader = readerOf(mail.actor, mail.subject);
	const letter = await letterInClass(db, letterId, reader);
	const { classId } = reader;
	if (!letter && (await isPutAway(db, letterId, reader))) return null;
	if (!letter && (await isBeingReadIn(db, letterId, classId))) return null;
	if (!letter) throw notFound();
	await noteDelivered(db, mail, letter, now);
	return letter;
}

const readerOf = ({ id }: Actor, { id: classId }: ClassMail) => ({ id, classId });

async function noteDelivered(
	db: Db,
	{ actor }: Authorized<ClassMail, 'read-mail'>,
	{ letterId: subjectId, authorId, authorKind }: ArrivedLetter,
	now: number
) {
	if (authorKind !== 'child') return;
	const access = { personId: actor.id, childId: authorId, what: 'delivered', subjectId };
	await noteAccess(db, access, now);
}

type ArrivedLetter = NonNullable<Awaited<ReturnType<typeof letterInClass>>>;
