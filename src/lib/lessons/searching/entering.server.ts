import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Plan } from '../plan.ts';
import { translatedPlan } from '../reading/reading.server.ts';
import { dropTokens, putTokens, tidyIndex } from './engine.server.ts';
import { entryOf, type Entry } from './entry.ts';
import { recountTaught } from './taught.server.ts';
import { countTitleWords } from './title-words.server.ts';

/**
 * What may be read from now on can be found: a plan with its words, and with those of its translation once that is
 * approved; a telling of how it went makes its plan one that was taught once more. Called where a release begins or its
 * translation comes, in the same transaction.
 */
export async function enter(db: InTransaction, releaseId: string): Promise<void> {
	const release = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryRelease.workId')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryRelease.revisionId')
		.select(['libraryRelease.exchangeId', 'libraryRelease.audience', 'libraryRelease.licence'])
		.select(['libraryWork.id as workId', 'libraryWork.kind', 'libraryWork.about'])
		.select('libraryRevision.doc')
		.where('libraryRelease.id', '=', releaseId)
		.where('libraryRelease.endedAt', 'is', null)
		.executeTakeFirst();
	if (release?.about) await recountTaught(db, release.about);
	if (release?.kind !== 'lesson' || release.doc === '') return;
	const { workId, exchangeId, audience, licence } = release;
	const plan = JSON.parse(release.doc) as Plan;
	const translated = await translatedPlan(db, workId, plan);
	const entry = entryOf(translated ? [plan, translated.plan] : [plan]);
	await takeIn(db, { releaseId, workId, exchangeId, audience, licence }, entry);
}

/**
 * A family says something else: no word is found of a translation that is shown no more, and no telling counts that
 * nobody reads. Joined to consent in wiring.
 */
export async function enterAnewWith(db: InTransaction, childId: string): Promise<void> {
	const releases = await db
		.selectFrom('libraryChild')
		.innerJoin('libraryRelease', 'libraryRelease.workId', 'libraryChild.workId')
		.select('libraryRelease.id')
		.where('libraryChild.childId', '=', childId)
		.where('libraryRelease.endedAt', 'is', null)
		.execute();
	for (const { id } of releases) await enter(db, id);
}

/** A work that nobody may read any more is found by nobody. */
export async function leave(db: InTransaction, workId: string): Promise<void> {
	const work = await db
		.selectFrom('libraryWork')
		.select('about')
		.where('id', '=', workId)
		.executeTakeFirst();
	if (work?.about) await recountTaught(db, work.about);
	const entry = await db
		.deleteFrom('libraryEntry')
		.where('workId', '=', workId)
		.returning(['no', 'titleWords'])
		.executeTakeFirst();
	if (!entry) return;
	await dropTokens(db, entry.no);
	await countTitleWords(db, entry.titleWords.split(' '), -1);
}

/** Everything anew, the oldest first; for the operator, after words were brought in by other ways than a review. */
export async function reindex(db: Db): Promise<number> {
	const releases = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryRelease.workId')
		.select(['libraryRelease.id', 'libraryRelease.workId'])
		.where('libraryRelease.endedAt', 'is', null)
		.where('libraryWork.kind', '=', 'lesson')
		.where('libraryWork.status', '<>', 'safeguarded')
		.orderBy('libraryRelease.releasedAt')
		.orderBy('libraryRelease.id')
		.execute();
	await db.transaction().execute(async (db) => {
		const entered = await db.selectFrom('libraryEntry').select('workId').execute();
		for (const { workId } of entered) await leave(db, workId);
		for (const { id } of releases) await enter(db, id);
	});
	await tidyIndex(db);
	return releases.length;
}

interface Released {
	readonly releaseId: string;
	readonly workId: string;
	readonly exchangeId: string;
	readonly audience: 'exchange' | 'communities' | 'public';
	readonly licence: 'by-sa' | 'by' | 'by-nc-sa';
}

/** The number stays as long as the release: words that come later make nothing newer. */
async function takeIn(db: InTransaction, released: Released, { facts, titleWords, tokens }: Entry) {
	const before = await db
		.selectFrom('libraryEntry')
		.select(['no', 'titleWords'])
		.where('releaseId', '=', released.releaseId)
		.executeTakeFirst();
	if (before) await countTitleWords(db, before.titleWords.split(' '), -1);
	const { no } = await db
		.insertInto('libraryEntry')
		.values({ ...released, ...facts, titleWords: titleWords.join(' ') })
		.onConflict((conflict) =>
			conflict.column('releaseId').doUpdateSet({ ...facts, titleWords: titleWords.join(' ') })
		)
		.returning('no')
		.executeTakeFirstOrThrow();
	await putTokens(db, no, tokens);
	await countTitleWords(db, titleWords, 1);
	await recountTaught(db, released.workId);
}
