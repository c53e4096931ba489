import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { withPicturesThatAreLeft } from '../picturing/coming-back.server.ts';
import { findWork, saveWork } from '../queries.server.ts';
import { note } from '../works.server.ts';
import * as act from '../work.ts';
import type { Work } from '../work.ts';
import { keepEvery, keptWhileWriting, type Version, type VersionReason } from './version.ts';

/** What was kept of a work, the newest first: when, by whom and why. */
export const listVersions = (db: Db, workId: string) =>
	db
		.selectFrom('libraryVersion')
		.innerJoin('person', 'person.id', 'libraryVersion.madeBy')
		.select(['libraryVersion.n', 'libraryVersion.at', 'libraryVersion.why', 'person.name as who'])
		.where('libraryVersion.workId', '=', workId)
		.orderBy('libraryVersion.n', 'desc')
		.limit(200)
		.execute();

export async function findVersion<Doc>(db: Db, workId: string, n: number) {
	const row = await db
		.selectFrom('libraryVersion')
		.select(['n', 'doc', 'at'])
		.where('workId', '=', workId)
		.where('n', '=', n)
		.executeTakeFirst();
	return row && { n: row.n, at: row.at, doc: JSON.parse(row.doc) as Doc };
}

/** Every version that was kept of a work, the newest first. */
export async function versionsOf<Doc>(db: Db, workId: string): Promise<Version<Doc>[]> {
	const rows = await db
		.selectFrom('libraryVersion')
		.select(['n', 'doc', 'madeBy', 'at', 'why'])
		.where('workId', '=', workId)
		.orderBy('n', 'desc')
		.execute();
	return rows.map(({ doc, ...row }) => ({ ...row, doc: JSON.parse(doc) as Doc }));
}

/** Keeps a work as it stands, if the newest version is not the same. */
export async function keepVersion(
	db: InTransaction | Db,
	work: Pick<Work, 'id' | 'doc'>,
	{ madeBy, why }: { madeBy: string; why: VersionReason },
	now: number
): Promise<void> {
	const doc = JSON.stringify(work.doc);
	const newest = await newestOf(db, work.id);
	if (newest?.doc === doc) return;
	await db
		.insertInto('libraryVersion')
		.values({ workId: work.id, n: (newest?.n ?? 0) + 1, doc, madeBy, at: now, why })
		.execute();
}

const newestOf = (db: Db, workId: string) =>
	db
		.selectFrom('libraryVersion')
		.select(['n', 'doc', 'at'])
		.where('workId', '=', workId)
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();

/** Before other words take their place: what stood there is kept now and then, and by the way the oldest of these go. */
export async function keepWhileWriting(
	db: InTransaction,
	work: Work,
	madeBy: string,
	now: number
): Promise<void> {
	const newest = await newestOf(db, work.id);
	if (now - (newest?.at ?? work.createdAt) < keepEvery) return;
	await keepVersion(db, work, { madeBy, why: 'while-writing' }, work.updatedAt);
	const kept = await db
		.selectFrom('libraryVersion')
		.select('n')
		.where('workId', '=', work.id)
		.where('why', '=', 'while-writing')
		.orderBy('n', 'desc')
		.offset(keptWhileWriting)
		.limit(1)
		.executeTakeFirst();
	if (!kept) return;
	await db
		.deleteFrom('libraryVersion')
		.where('workId', '=', work.id)
		.where('why', '=', 'while-writing')
		.where('n', '<=', kept.n)
		.execute();
}

/** Brings an earlier version back; what stood there before is a version too, so nothing is lost. */
export function restore<Doc extends { language: Language }>(
	db: Db,
	{ actor, subject }: Authorized<Work<Doc>, 'write'>,
	form: { act: string; n: number },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const work = (await findWork(db, subject.id)) as Work<Doc> | undefined;
		const version = await findVersion<Doc>(db, subject.id, form.n);
		if (!work || !version) throw notFound();
		await keepVersion(db, work, { madeBy: actor.id, why: 'before-restoring' }, now);
		const doc = await withPicturesThatAreLeft(db, work, version);
		await saveWork(db, work, { ...act.rewrite(work, doc), language: doc.language }, now);
		await note(db, actor, 'restored', subject, now);
		return subject.id;
	});
}
