import type { Db, InTransaction } from '#lib/platform/database.ts';
import { worksTakenBack } from './picturing/allowed.server.ts';
import { movedOn, type Work, type WorkKind, type WorkState } from './work.ts';

/** What was erased is none any more: its row is kept for the audit alone. */
const works = (db: Db) =>
	db
		.selectFrom('libraryWork')
		.where('libraryWork.doc', '<>', '')
		.leftJoin('exchange', 'exchange.id', 'libraryWork.exchangeId')
		.leftJoin('libraryRelease', (join) =>
			join
				.onRef('libraryRelease.workId', '=', 'libraryWork.id')
				.on('libraryRelease.endedAt', 'is', null)
				.on('libraryRelease.workId', 'not in', worksTakenBack())
		)
		.selectAll('libraryWork')
		.select(['exchange.communityA', 'exchange.communityB', 'exchange.classA', 'exchange.classB'])
		.select(['libraryRelease.id as releaseId', 'libraryRelease.audience as releasedFor']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof works>['executeTakeFirst']>>>;

/** Unscoped: for use cases inside a transaction, and for `authorizeWork`, which applies the policy. */
export async function findWork(db: Db, id: string): Promise<Work | undefined> {
	const row = await works(db).where('libraryWork.id', '=', id).executeTakeFirst();
	return row && toWork(row);
}

/** The work as it is now, held against others who would move it: what stops it does not come too late. */
export async function holdWork(db: InTransaction, id: string): Promise<Work | undefined> {
	await db
		.updateTable('libraryWork')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('id', '=', id)
		.execute();
	return findWork(db, id);
}

export async function workOfRevision(db: Db, revisionId: string): Promise<Work | undefined> {
	const row = await works(db).where('libraryWork.revisionId', '=', revisionId).executeTakeFirst();
	return row && toWork(row);
}

/** What teachers of these classes write, and what this person began elsewhere; the newest first. */
export async function worksToWrite(db: Db, whose: Whose, kind: WorkKind): Promise<Work[]> {
	const rows = await worksOf(db, whose)
		.where('libraryWork.kind', '=', kind)
		.where('libraryWork.status', 'not in', ['safeguarded', 'withdrawn'])
		.orderBy('libraryWork.updatedAt', 'desc')
		.orderBy('libraryWork.id', 'desc')
		.limit(200)
		.execute();
	return rows.map(toWork);
}

/** What they put aside, or share no more; the newest first. Words out of letters are ended with their letter. */
export async function worksPutAside(db: Db, whose: Whose): Promise<Work[]> {
	const rows = await worksOf(db, whose)
		.where('libraryWork.kind', 'in', ['lesson', 'reflection', 'collection'])
		.where('libraryWork.status', '=', 'withdrawn')
		.orderBy('libraryWork.updatedAt', 'desc')
		.orderBy('libraryWork.id', 'desc')
		.limit(200)
		.execute();
	return rows.map(toWork);
}

interface Whose {
	readonly personId: string;
	readonly classIds: readonly string[];
}

const worksOf = (db: Db, { personId, classIds }: Whose) =>
	works(db).where((eb) =>
		eb.or([
			eb('libraryWork.authorId', '=', personId),
			...(classIds.length > 0 ? [eb('libraryWork.classId', 'in', classIds)] : [])
		])
	);

/** What was made of these plans, whoever may read it; the oldest first. */
export async function adaptationsOf(db: Db, ids: readonly string[], most: number): Promise<Work[]> {
	const rows = await works(db)
		.where('libraryWork.adaptedFrom', 'in', ids)
		.where('libraryWork.kind', '=', 'lesson')
		.orderBy('libraryWork.createdAt')
		.orderBy('libraryWork.id')
		.limit(most)
		.execute();
	return rows.map(toWork);
}

/** How a plan went, whoever may read it: as far as it is shared, the newest first. */
export async function reflectionsAbout(db: Db, lessonId: string): Promise<Work[]> {
	const rows = await works(db)
		.where('libraryWork.about', '=', lessonId)
		.where('libraryWork.kind', '=', 'reflection')
		.where('libraryRelease.id', 'is not', null)
		.orderBy('libraryRelease.releasedAt', 'desc')
		.orderBy('libraryWork.id', 'desc')
		.limit(100)
		.execute();
	return rows.map(toWork);
}

function toWork(row: Row): Work {
	const { status, state, doc, communityA, communityB, classA, classB, ...rest } = row;
	const { releaseId, releasedFor, ...work } = rest;
	const { exchangeId, classId } = work;
	return {
		...work,
		doc: JSON.parse(doc) as unknown,
		// Written by saveWork from the same union, so the shapes are those of the status.
		state: { ...(JSON.parse(state) as object), status } as WorkState,
		places: [exchangeId, communityA, communityB].filter((place) => place !== null),
		classIds: classA && classB ? [classA, classB] : [classId],
		live: releaseId && releasedFor ? { releaseId, audience: releasedFor } : null
	};
}

/** Writes a moved or changed work; if somebody changed it in between, nothing is written. */
export async function saveWork(db: InTransaction, before: Work, after: Work, now: number) {
	const { status, ...state } = after.state;
	const { exchangeId, language, doc, audience, licence, revisionId, adaptedFromRevision } = after;
	const { numUpdatedRows } = await db
		.updateTable('libraryWork')
		.set({
			...{ exchangeId, language, audience, licence, revisionId, adaptedFromRevision, status },
			doc: JSON.stringify(doc),
			state: JSON.stringify(state),
			version: before.version + 1,
			updatedAt: now
		})
		.where('id', '=', before.id)
		.where('status', '=', before.state.status)
		.where('version', '=', before.version)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw movedOn(before);
}
