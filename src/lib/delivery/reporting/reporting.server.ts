import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { bit } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { readerOf } from '../mailbox.server.ts';
import type { ClassMail } from '../mail-day.ts';
import { deliveredLetter, letterInClass } from '../queries.server.ts';
import { isPutAway } from '../withheld.server.ts';
import type { ReportPicture } from './report.ts';

interface Said {
	act: string;
	picture: ReportPicture;
	words: string;
}

/**
 * A child says that something is wrong with a letter of theirs. It is put away from them at once, and
 * reaches reviewers before everything else; nobody else is kept from reading it.
 */
export function reportAsChild(db: Db, child: Actor, letterId: string, said: Said, now: number) {
	const reader = readerOf(child);
	return once(db, child.id, said.act, now, async (db) => {
		if (await isPutAway(db, letterId, reader)) throw new Refused('conflict', 'reported-already');
		if (!(await deliveredLetter(db, letterId, reader))) throw notFound();
		return putAway(db, { reporterId: child.id, classId: reader.classId, letterId }, said, now);
	});
}

/** A teacher of the class that got it does, and may have it put away from the children too. */
export function reportAsTeacher(
	db: Db,
	{ actor, subject }: Authorized<ClassMail, 'read-mail'>,
	letterId: string,
	said: Said & { wholeClass: boolean },
	now: number
) {
	const reader = { id: actor.id, classId: subject.id };
	return once(db, actor.id, said.act, now, async (db) => {
		if (await isPutAway(db, letterId, reader)) throw new Refused('conflict', 'reported-already');
		if (!(await letterInClass(db, letterId, reader))) throw notFound();
		return putAway(db, { reporterId: actor.id, classId: subject.id, letterId }, said, now);
	});
}

async function putAway(
	db: InTransaction,
	about: { reporterId: string; classId: string; letterId: string },
	{ picture, words, wholeClass = false }: Said & { wholeClass?: boolean },
	now: number
): Promise<string> {
	const id = newId();
	const stored = await db
		.insertInto('letterReport')
		.values({
			...about,
			id,
			picture,
			words,
			wholeClass: bit(wholeClass),
			reportedAt: now,
			claimedBy: null,
			claimedAt: null,
			claimedUntil: null,
			endedAt: null,
			outcome: null,
			endedBy: null,
			heardAt: null
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!stored) throw new Refused('conflict', 'reported-already');
	await record(db, {
		at: now,
		actorId: about.reporterId,
		verb: 'report.made',
		subjectKind: 'report',
		subjectId: id
	});
	return id;
}

/** The reporter read how it ended. */
export const hearAnswer = (
	db: Db,
	reporter: Actor,
	form: { act: string; report: string },
	now: number
) =>
	once(db, reporter.id, form.act, now, async (db) => {
		await db
			.updateTable('letterReport')
			.set({ heardAt: now })
			.where('id', '=', form.report)
			.where('reporterId', '=', reporter.id)
			.where('endedAt', 'is not', null)
			.where('heardAt', 'is', null)
			.execute();
		return form.report;
	});
