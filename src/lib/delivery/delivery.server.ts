import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { release as releaseLetter } from '#lib/letters/letter.ts';
import { findLetter, saveLetter } from '#lib/letters/queries.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { readBoard } from './board/board.server.ts';
import { findMailDay, readyLetters } from './board/queries.server.ts';
import type { MailDay } from './mail-day.ts';
import { releasePhotos } from './pictures/releasing.server.ts';
import { dayBefore } from './planning/days.server.ts';
import { whoReleased } from './released-by.server.ts';
import { mayMarkPresence, mayMove, mayRelease, maySeeBoard, mayWriteNotes } from './policy.ts';

const rules = {
	'see-board': maySeeBoard,
	release: mayRelease,
	plan: mayMove,
	'write-note': mayWriteNotes,
	'mark-presence': mayMarkPresence
};
export type MailDayAct = keyof typeof rules;

export const authorizeMailDay = async <Act extends MailDayAct>(
	db: Db,
	actor: Actor,
	act: Act,
	id: string
): Promise<Authorized<MailDay, Act>> => permit(actor, act, await findMailDay(db, id), rules[act]);

/**
 * Releases everything that is ready, together and in one transaction, and only when no child who is in
 * school is left without mail. The keys of `release_item` refuse whatever has no approval of exactly
 * its text and translation. What is not ready stays where it is and is there for the next mail day.
 *
 * @param form the version of the board that the person saw
 */
export function releaseMail(
	db: Db,
	day: Authorized<MailDay, 'release'>,
	form: { act: string; version: number },
	now: number
) {
	const { actor, subject } = day;
	return once(db, actor.id, form.act, now, async (db) => {
		const today = localDate(now, subject.timeZone);
		if (today < subject.onDate) throw new Refused('conflict', 'mail-day-not-yet');
		if (await dayBefore(db, subject)) throw new Refused('conflict', 'mail-day-earlier');
		await closeDay(db, day, form.version, now);
		const { gaps } = await readBoard(db, subject, now);
		if (gaps > 0) throw new Refused('conflict', 'children-without-mail', { count: gaps });
		const letters = await readyLetters(db, [{ ...subject, today }]);
		if (letters.length === 0) throw new Refused('conflict', 'mail-bag-empty');
		for (const letter of letters) await putInBag(db, subject, letter, now);
		const photos = await releasePhotos(db, subject, now);
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'mail-day.released',
			subjectKind: 'mail-day',
			subjectId: subject.id,
			detail: { letters: letters.length, ...(photos > 0 && { photos }) }
		});
		return subject.id;
	});
}

async function closeDay(
	db: InTransaction,
	{ actor, subject }: Authorized<MailDay, 'release'>,
	version: number,
	now: number
) {
	const { numUpdatedRows } = await db
		.updateTable('mailDay')
		.set({ status: 'released', releasedAt: now, releasedBy: actor.id, version: version + 1 })
		.where('id', '=', subject.id)
		.where('status', '=', 'planned')
		.where('version', '=', version)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows === 1n) return;
	const before = await whoReleased(db, subject.id);
	if (before) throw new Refused('conflict', 'released-already', { by: before.by });
	throw new Refused('conflict', 'board-changed');
}

type Ready = Awaited<ReturnType<typeof readyLetters>>[number];

async function putInBag(db: InTransaction, day: MailDay, ready: Ready, now: number) {
	const letter = await findLetter(db, ready.id);
	if (!letter?.decisionId || !letter.revisionId)
		throw new Error(`The letter ${ready.id} is ready without an approval.`);
	await db
		.insertInto('releaseItem')
		.values({
			id: newId(),
			mailDayId: day.id,
			letterId: letter.id,
			authorId: letter.authorId,
			toChildId: letter.recipientId,
			toClassId: day.toClassId,
			decisionId: letter.decisionId,
			revisionId: letter.revisionId,
			sha256: ready.sha256,
			outcome: 'approve',
			translationDecisionId: ready.translationDecisionId,
			translationRevisionId: ready.translationRevisionId,
			translationSha256: ready.translationSha256,
			releasedAt: now
		})
		.execute();
	await saveLetter(db, letter, releaseLetter(letter, now), now);
}
