import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { eraseWorks } from '#lib/moderation/erase.server.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { eraseFile } from '../attaching/keeping.server.ts';
import { findWork, saveWork } from '../queries.server.ts';
import * as act from '../work.ts';
import type { Work } from '../work.ts';
import { note } from '../works.server.ts';
import { refuseExcerpts } from './putting-aside.server.ts';

/**
 * Erases what was put aside and never shared: its words, its versions, what was frozen of it and what reviewers noted, its
 * pictures and its files. Its row and its hashes stay, so that the audit still verifies; nobody finds it any more.
 *
 * @param form with the version that was shown
 * @throws Refused what somebody wrote in since; what was shared once, because others may have made their own of it; what two named people looked after
 */
export function eraseForGood(
	db: Db,
	{ actor, subject }: Authorized<Work, 'erase'>,
	form: { act: string; base: number },
	now: number
): Promise<string> {
	refuseExcerpts(subject);
	const { id } = subject;
	return once(db, actor.id, form.act, now, async (db) => {
		if (subject.state.status !== 'withdrawn') throw act.movedOn(subject);
		if (subject.version !== form.base) throw act.notErased();
		if ((await everShared(db, [id])).has(id)) throw new Refused('conflict', 'lesson-was-shared');
		if (await wasLookedAfter(db, id)) throw new Refused('conflict', 'lesson-stays');
		await eraseWhole(db, subject, now);
		await note(db, actor, 'erased', subject, now);
		return id;
	});
}

/** What a backup that is older than this does not know. */
export async function erasedLessons(db: Db): Promise<string[]> {
	const rows = await db.selectFrom('libraryWork').select('id').where('doc', '=', '').execute();
	return rows.map(({ id }) => id);
}

/** In a backup that was made before it was deleted, wherever it was then. @returns whether there was anything to delete */
export async function eraseAgain(db: InTransaction, id: string, now: number): Promise<boolean> {
	const work = await findWork(db, id);
	if (!work || work.state.status === 'safeguarded') return false;
	await withdrawSubmissionsOf(db, id);
	const isAside = work.state.status === 'withdrawn';
	if (!isAside) await saveWork(db, work, act.withdraw(work, work.authorId, now), now);
	await eraseWhole(db, (await findWork(db, id)) ?? work, now);
	await note(db, null, 'erased', work, now);
	return true;
}

async function eraseWhole(db: InTransaction, work: Work, now: number) {
	const { id } = work;
	await empty(db, work, now);
	await db.deleteFrom('libraryVersion').where('workId', '=', id).execute();
	await db
		.updateTable('libraryRevision')
		.set({ doc: '' })
		.where('workId', '=', id)
		.where('doc', '<>', '')
		.execute();
	await eraseWorks(db, [id]);
	await eraseFilesOf(db, id, now);
	await erasePicturesOf(db, id, now);
	await db.deleteFrom('libraryChild').where('workId', '=', id).execute();
	await db.deleteFrom('lessonWeek').where('lessonId', '=', id).execute();
}

/** Those of some works that others could read at some time. */
export async function everShared(db: Db, ids: readonly string[]): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db
		.selectFrom('libraryRelease')
		.select('workId')
		.distinct()
		.where('workId', 'in', ids)
		.execute();
	return new Set(rows.map(({ workId }) => workId));
}

async function wasLookedAfter(db: Db, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('safeguardHeld')
		.select('caseId')
		.where('workId', '=', id)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** The words on the desk, and what was said of them; nothing that somebody wrote in between goes unseen. */
async function empty(db: InTransaction, work: Work, now: number) {
	const { status: _, ...state } = act.withoutNote(work).state;
	const { numUpdatedRows } = await db
		.updateTable('libraryWork')
		.set({
			...{ doc: '', state: JSON.stringify(state) },
			...{ version: work.version + 1, updatedAt: now }
		})
		.where('id', '=', work.id)
		.where('status', '=', 'withdrawn')
		.where('version', '=', work.version)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw act.movedOn(work);
}

async function eraseFilesOf(db: InTransaction, workId: string, now: number) {
	const files = await db
		.selectFrom('libraryFile')
		.select('id')
		.where('workId', '=', workId)
		.where('erasedAt', 'is', null)
		.execute();
	await db
		.updateTable('libraryFile')
		.set({ removedAt: now })
		.where('workId', '=', workId)
		.where('removedAt', 'is', null)
		.execute();
	for (const { id } of files) await eraseFile(db, id, now);
}

/** A picture that came along with a plan of somebody else belongs to that one, and stays with it. */
async function erasePicturesOf(db: InTransaction, workId: string, now: number) {
	const own = await db
		.deleteFrom('libraryPicture')
		.where('workId', '=', workId)
		.returning('pictureId')
		.execute();
	for (const { pictureId } of own) {
		const elsewhere = await db
			.selectFrom('libraryPicture')
			.select('workId')
			.where('pictureId', '=', pictureId)
			.limit(1)
			.executeTakeFirst();
		if (!elsewhere) await erasePicture(db, pictureId, now);
	}
}
