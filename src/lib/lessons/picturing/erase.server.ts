import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { withdrawTranslationsOf } from '#lib/translation/following.server.ts';
import { findWork, saveWork } from '../queries.server.ts';
import { endRelease } from '../sharing/releases.server.ts';
import * as act from '../work.ts';
import type { Work } from '../work.ts';
import { note } from '../works.server.ts';
import {
	childrenIn,
	picturesOf,
	quotedIn,
	withPictures,
	withQuoted,
	writerOf
} from './pictured.ts';
import type { Pictured } from './pictured.ts';

/** Every child who is or was in a work. */
export async function childrenOfWork(db: Db, workId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('libraryChild')
		.select('childId')
		.where('workId', '=', workId)
		.orderBy('childId')
		.execute();
	return rows.map(({ childId }) => childId);
}

/** The works in which a child is or was, as they lie on their desks. */
export async function worksWithChild(db: Db, childId: string): Promise<Work<Pictured>[]> {
	const rows = await db
		.selectFrom('libraryChild')
		.select('workId')
		.where('childId', '=', childId)
		.orderBy('workId')
		.execute();
	const works = await Promise.all(rows.map(({ workId }) => findWork(db, workId)));
	return works.flatMap((work) => (work ? [work as Work<Pictured>] : []));
}

/**
 * Takes a child out of every work that pictures or quotes them: those pictures end, what was shared with them in it is shared
 * no more, and what was frozen is emptied. The other words stay with their teacher, who mends what names the child.
 *
 * @param finished frozen works whose cases are over for a year
 * @returns the ids of works whose frozen texts are emptied, which belong to moderation
 */
export async function eraseFromWorks(
	db: InTransaction,
	childId: string,
	now: number,
	finished: ReadonlySet<string> = new Set()
): Promise<string[]> {
	const emptied: string[] = [];
	for (const work of await worksWithChild(db, childId)) {
		if (work.state.status === 'safeguarded' && !finished.has(work.id))
			throw new Refused('conflict', 'safeguarded-stays');
		const frozen = await revisionsWith(db, work.id, childId);
		if (frozen.length > 0) {
			await stop(db, work, childId, now);
			await db
				.updateTable('libraryRevision')
				.set({ doc: '' })
				.where('workId', '=', work.id)
				.where('doc', '<>', '')
				.execute();
			emptied.push(work.id);
		}
		await takeOut(db, work.id, childId, now);
	}
	await db.deleteFrom('libraryChild').where('childId', '=', childId).execute();
	return emptied;
}

async function revisionsWith(db: InTransaction, workId: string, childId: string) {
	const rows = await db
		.selectFrom('libraryAsk')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryAsk.revisionId')
		.select('libraryAsk.revisionId')
		.distinct()
		.where('libraryRevision.workId', '=', workId)
		.where('libraryAsk.childId', '=', childId)
		.execute();
	return rows.map(({ revisionId }) => revisionId);
}

/** Nobody reads it any more, and it waits for nobody. */
async function stop(db: InTransaction, work: Work, childId: string, now: number) {
	await withdrawSubmissionsOf(db, work.id);
	await withdrawTranslationsOf(db, work.id);
	await endRelease(db, work.id, childId, now);
	const { status } = work.state;
	if (status === 'withdrawn' || status === 'safeguarded')
		return saveWork(db, work, act.withoutNote(work), now);
	await saveWork(db, work, act.withdraw(work, childId, now), now);
	await note(db, null, 'withdrawn', work, now);
}

/** Out of what lies on the desk and of every version of it, with the pictures in which they can be recognised. */
async function takeOut(db: InTransaction, workId: string, childId: string, now: number) {
	const work = (await findWork(db, workId)) as Work<Pictured>;
	const versions = await db
		.selectFrom('libraryVersion')
		.select(['n', 'doc'])
		.where('workId', '=', workId)
		.execute();
	const docs = versions.map(({ n, doc }) => ({ n, doc: JSON.parse(doc) as Pictured }));
	const pictures = new Set(
		[work.doc, ...docs.map(({ doc }) => doc)].flatMap((doc) =>
			picturesOf(doc).flatMap(({ id, childIds }) => (childIds.includes(childId) ? [id] : []))
		)
	);
	for (const id of [...pictures, ...(await frozenPictures(db, workId, childId))])
		await erasePicture(db, id, now);
	for (const { n, doc } of docs)
		if (childrenIn(doc).includes(childId))
			await db
				.updateTable('libraryVersion')
				.set({ doc: JSON.stringify(without(doc, childId, pictures)) })
				.where('workId', '=', workId)
				.where('n', '=', n)
				.execute();
	const doc = without(work.doc, childId, pictures);
	if (JSON.stringify(doc) !== JSON.stringify(work.doc))
		await saveWork(db, work, { ...work, doc }, now);
}

async function frozenPictures(db: InTransaction, workId: string, childId: string) {
	const rows = await db
		.selectFrom('libraryAsk')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryAsk.revisionId')
		.innerJoin('libraryPictureRevision', (join) =>
			join
				.onRef('libraryPictureRevision.revisionId', '=', 'libraryAsk.revisionId')
				.onRef('libraryPictureRevision.pictureId', '=', 'libraryAsk.place')
		)
		.select('libraryAsk.place')
		.distinct()
		.where('libraryRevision.workId', '=', workId)
		.where('libraryAsk.childId', '=', childId)
		.execute();
	return rows.map(({ place }) => place);
}

const without = (doc: Pictured, childId: string, pictures: ReadonlySet<string>): Pictured =>
	// Words out of a letter of theirs are theirs alone.
	writerOf(doc).includes(childId)
		? ({ ...doc, words: '', by: '', from: 0, to: 0 } as Pictured)
		: withoutThem(doc, childId, pictures);

const withoutThem = (doc: Pictured, childId: string, pictures: ReadonlySet<string>): Pictured =>
	withQuoted(
		withPictures(
			doc,
			picturesOf(doc).filter(({ id }) => !pictures.has(id))
		),
		quotedIn(doc).filter((id) => id !== childId)
	);
