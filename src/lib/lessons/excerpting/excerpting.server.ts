import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { takeTranslationsBack } from '#lib/translation/following.server.ts';
import { rules, type WorkAct } from '../policy.ts';
import { findWork, holdWork, saveWork } from '../queries.server.ts';
import { endRelease } from '../sharing/releases.server.ts';
import { handIn } from '../sharing/sharing.server.ts';
import * as act from '../work.ts';
import type { Audience, Work } from '../work.ts';
import { note } from '../works.server.ts';
import { beginWork } from '../writing/writing.server.ts';
import type { Excerpt } from './excerpt.ts';
import { refuseWithoutLetter } from './readable.server.ts';

export type Excerpted = Work<Excerpt>;

/** Another kind of work is none, and neither is an excerpt of another letter than the one somebody looks at. */
export async function authorizeExcerpt<Act extends WorkAct>(
	db: Db,
	actor: Actor,
	may: Act,
	{ id, letterId }: { id: string; letterId?: string }
): Promise<Authorized<Excerpted, Act>> {
	const work = await findWork(db, id);
	const excerpt = work?.kind === 'excerpt' ? asExcerpt(work) : undefined;
	const isOfAnother = letterId !== undefined && excerpt?.doc.letterId !== letterId;
	return permit(actor, may, isOfAnother ? undefined : excerpt, rules[may]);
}

/** What `beginExcerpt` wrote of it was made of a letter. */
const asExcerpt = (work: Work): Excerpted => ({ ...work, doc: work.doc as Excerpt });

/** Lays an excerpt on the desk of the class of whoever wrote the letter. @returns its id */
export function beginExcerpt(
	db: Db,
	{ actor, subject }: Authorized<SchoolClass, 'teach'>,
	{ act, doc }: { act: string; doc: Excerpt },
	now: number
): Promise<string> {
	return once(db, actor.id, act, now, async (db) => {
		const { language, letterId, revisionId, theme, writer: childId } = doc;
		const begun = { kind: 'excerpt', language, doc } as const;
		const workId = await beginWork(db, { actor, classId: subject.id }, begun, now);
		const row = { workId, letterId, letterRevisionId: revisionId, theme };
		await db.insertInto('libraryExcerpt').values(row).execute();
		// Its letter may have been called back while somebody chose.
		await refuseWithoutLetter(db, workId);
		await db.insertInto('libraryChild').values({ workId, childId }).execute();
		return workId;
	});
}

/** @throws Refused when its letter is read by nobody any more, or the family has not said yes for these readers */
export async function handInExcerpt(
	db: Db,
	excerpt: Authorized<Excerpted, 'share'>,
	form: { act: string; exchangeId: string; audience: Audience; base: number },
	now: number
): Promise<string> {
	await refuseWithoutLetter(db, excerpt.subject.id);
	return handIn(db, excerpt, { ...form, licence: 'by-nc-sa', byAdult: false }, now);
}

/** What the teachers of a class took out of a letter, the newest first. */
export async function excerptsOfLetter(
	db: Db,
	{ letterId, classId }: { letterId: string; classId: string }
): Promise<Excerpted[]> {
	const works = await worksOfLetter(db, letterId);
	return works
		.filter((work) => work.classId === classId && work.state.status !== 'safeguarded')
		.toReversed();
}

async function worksOfLetter(db: Db, letterId: string): Promise<Excerpted[]> {
	const rows = await db
		.selectFrom('libraryExcerpt')
		.select('workId')
		.where('letterId', '=', letterId)
		.orderBy('workId')
		.execute();
	const works = await Promise.all(rows.map(({ workId }) => findWork(db, workId)));
	return works.flatMap((work) => (work ? [asExcerpt(work)] : []));
}

/** Its letter was called back: what was taken out of it goes from every line, desk, memory and reader at once. */
export async function endExcerptsOf(
	db: InTransaction,
	letterId: string,
	by: string,
	now: number
): Promise<void> {
	for (const { id } of await worksOfLetter(db, letterId)) {
		// What waits first, as those who decide take it; and what somebody was handing in at this moment.
		await withdrawSubmissionsOf(db, id);
		const work = await holdWork(db, id);
		if (!work || work.state.status === 'withdrawn' || work.state.status === 'safeguarded') continue;
		await withdrawSubmissionsOf(db, id);
		await takeTranslationsBack(db, id, now);
		await endRelease(db, id, by, now);
		await saveWork(db, work, act.withdraw(work, by, now), now);
		await note(db, null, 'withdrawn', work, now);
	}
}
