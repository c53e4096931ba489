import { sql } from 'kysely';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

/**
 * The only way in which the other side reads: what was released to this child or their class, is not
 * recalled or frozen, and whose author's consent was not withdrawn. A consent that ended afterwards hides
 * nothing.
 */
const delivered = (db: Db) =>
	released(db)
		.where('releaseItem.recalledAt', 'is', null)
		.where('letter.status', '<>', 'safeguarded');

/** What its readers had, and two named people look after now: they are told that somebody reads it. */
const frozen = (db: Db) =>
	released(db)
		.where('releaseItem.recalledAt', 'is', null)
		.where('letter.status', '=', 'safeguarded');

const released = (db: Db) =>
	db
		.selectFrom('releaseItem')
		.innerJoin('letter', 'letter.id', 'releaseItem.letterId')
		.innerJoin('person as author', 'author.id', 'releaseItem.authorId')
		.innerJoin('community as home', 'home.id', 'author.communityId')
		.leftJoin('consentNow', (join) =>
			join
				.onRef('consentNow.childId', '=', 'releaseItem.authorId')
				.on('consentNow.use', '=', 'letter')
		)
		.where((eb) => eb.or([eb('author.kind', '=', 'adult'), eb('consentNow.answer', '=', 'yes')]));

const envelopes = (db: Db) =>
	delivered(db)
		.select(['releaseItem.letterId as letterId', 'releaseItem.releasedAt as releasedAt'])
		.select('releaseItem.toChildId')
		.select(['letter.stamp', 'letter.kind', 'letter.pairId', 'letter.authorClassId'])
		.select(['author.kind as authorKind', 'home.name as place', 'home.timeZone'])
		.select((eb) =>
			eb.fn
				.coalesce(nameInClass('releaseItem.authorId', 'letter.authorClassId'), 'author.name')
				.as('from')
		);

export interface Reader {
	id: string;
	classId: string;
}

/** To this child, or to everybody in their class. */
const isTo = (reader: Reader) =>
	sql<boolean>`(release_item.to_child_id = ${reader.id}
		or (release_item.to_child_id is null and release_item.to_class_id = ${reader.classId}))`;

/**
 * What this reader reported is put away from them while somebody looks at it; a teacher may have had it
 * put away from the whole class. Everybody else reads on.
 */
const isNotPutAway = ({ id, classId }: Reader) =>
	sql<boolean>`not exists (select 1 from letter_report as put
		where put.letter_id = release_item.letter_id and put.hidden = 1
			and (put.reporter_id = ${id} or (put.whole_class = 1 and put.class_id = ${classId})))`;

export const envelopesOnAPage = 20;

/**
 * Envelopes for one child, newest first; one more than a page holds, so that it is known whether
 * there are older ones.
 *
 * @param before the last envelope of the page before
 */
export const mailboxOf = (db: Db, { id, classId }: Reader, before: Envelope = newest) =>
	pageOfMailbox(db, { id, classId, releasedAt: before.releasedAt, letterId: before.letterId });

interface Envelope {
	releasedAt: number;
	letterId: string;
}

/** Every envelope comes after this one. */
const newest: Envelope = { releasedAt: Number.MAX_SAFE_INTEGER, letterId: '' };

const pageOfMailbox = spelledOnce(
	(db, given: { id: string; classId: string; releasedAt: number; letterId: string }) => {
		const older = envelopes(db)
			.leftJoin('openedLetter', (join) =>
				join
					.onRef('openedLetter.letterId', '=', 'releaseItem.letterId')
					.on('openedLetter.personId', '=', given.id)
			)
			.select('openedLetter.at as openedAt')
			.where(isNotPutAway(given))
			.where((eb) =>
				eb(
					eb.refTuple('releaseItem.releasedAt', 'releaseItem.letterId'),
					'<',
					eb.tuple(given.releasedAt, given.letterId)
				)
			);
		// Two walks along two indexes that are merged: asked with "or", both are read to their ends.
		return older
			.where('releaseItem.toChildId', '=', given.id)
			.unionAll(
				older
					.where('releaseItem.toChildId', 'is', null)
					.where('releaseItem.toClassId', '=', given.classId)
			)
			.orderBy('releasedAt', 'desc')
			.orderBy('letterId', 'desc')
			.limit(envelopesOnAPage + 1);
	}
);

const letters = (db: Db) =>
	envelopes(db)
		.innerJoin('revision', 'revision.id', 'releaseItem.revisionId')
		.leftJoin('revision as translated', 'translated.id', 'releaseItem.translationRevisionId')
		.leftJoin('person as translator', 'translator.id', 'translated.authorId')
		.select(['letter.exchangeId', 'letter.authorId', 'releaseItem.mailDayId'])
		.select(['revision.text', 'revision.language', 'translated.workId as translationId'])
		.select(['translated.text as translation', 'translated.language as translationLanguage'])
		.select(['translator.name as translatedBy']);

export type DeliveredLetter = NonNullable<Awaited<ReturnType<typeof deliveredLetter>>>;

/** One delivered letter with its approved translation; undefined unless it is this reader's. */
export const deliveredLetter = async (db: Db, letterId: string, { id, classId }: Reader) =>
	(await letterTo(db, { letterId, id, classId }))[0];

const letterTo = spelledOnce((db, given: { letterId: string; id: string; classId: string }) =>
	letters(db)
		.leftJoin('openedLetter', (join) =>
			join
				.onRef('openedLetter.letterId', '=', 'releaseItem.letterId')
				.on('openedLetter.personId', '=', given.id)
		)
		.select('openedLetter.at as openedAt')
		.where('releaseItem.letterId', '=', given.letterId)
		.where(isTo(given))
		.where(isNotPutAway(given))
);

/** To everybody in a class, as one of its teachers reads it. */
const toClass = (db: Db, teacher: Reader) =>
	letters(db)
		.select(nameInClass('releaseItem.toChildId', 'releaseItem.toClassId').as('to'))
		.where('releaseItem.toClassId', '=', teacher.classId)
		.where(isNotPutAway(teacher));

/** Everything that a mail day brought to a class, for its teachers: to read along and to print. */
export const deliveredToClass = (db: Db, teacher: Reader, mailDayId: string) =>
	toClass(db, teacher)
		.where('releaseItem.mailDayId', '=', mailDayId)
		.orderBy('releaseItem.letterId')
		.execute();

/** The mail day that last brought something to a class. */
export async function newestArrival(db: Db, classId: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('releaseItem')
		.select('mailDayId')
		.where('toClassId', '=', classId)
		.orderBy('releasedAt', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.mailDayId;
}

/** One of them. */
export const letterInClass = (db: Db, letterId: string, teacher: Reader) =>
	toClass(db, teacher).where('releaseItem.letterId', '=', letterId).executeTakeFirst();

/** Whether this reader, or a teacher for their class, reported a letter to them that is put away since. */
export async function isPutAway(db: Db, letterId: string, reader: Reader): Promise<boolean> {
	const row = await db
		.selectFrom('letterReport')
		.select('id')
		.where('letterId', '=', letterId)
		.where('hidden', '=', 1)
		.where((eb) =>
			eb.or([
				eb('reporterId', '=', reader.id),
				eb.and([eb('wholeClass', '=', 1), eb('classId', '=', reader.classId)])
			])
		)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether this reader had the letter and it was called back: all that they are told of it. */
export async function wasCalledBack(db: Db, letterId: string, reader: Reader): Promise<boolean> {
	const row = await released(db)
		.select('releaseItem.letterId')
		.where('releaseItem.letterId', '=', letterId)
		.where('releaseItem.recalledAt', 'is not', null)
		.where(isTo(reader))
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether this reader had the letter, and a grown-up is reading it now: all that they are told of it. */
export async function isBeingRead(db: Db, letterId: string, reader: Reader): Promise<boolean> {
	const row = await frozen(db)
		.select('releaseItem.letterId')
		.where('releaseItem.letterId', '=', letterId)
		.where(isTo(reader))
		.executeTakeFirst();
	return row !== undefined;
}

/** The same for those who read beside the children of a class. */
export async function isBeingReadIn(db: Db, letterId: string, classId: string): Promise<boolean> {
	const row = await frozen(db)
		.select('releaseItem.letterId')
		.where('releaseItem.letterId', '=', letterId)
		.where('releaseItem.toClassId', '=', classId)
		.executeTakeFirst();
	return row !== undefined;
}

/** How many letters of this child's mailbox a grown-up is reading; of those they reported they hear apart. */
export async function beingReadOf(db: Db, { id, classId }: Reader): Promise<number> {
	const [found] = await countFrozen(db, { id, classId });
	return Number(found?.count);
}

const countFrozen = spelledOnce((db, given: { id: string; classId: string }) =>
	frozen(db)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		// By class, because there is an index on class and state, and few letters are frozen.
		.where('letter.recipientClassId', '=', given.classId)
		.where(isNotPutAway(given))
		.where((eb) => eb(isTo(given), '=', sql.lit(true)))
);

/** How many letters in this child's mailbox were called back since then; of those they reported they hear apart. */
export async function calledBackSince(db: Db, { id, classId }: Reader, since: number) {
	const [found] = await countCalledBack(db, { id, classId, since });
	return Number(found?.count);
}

const countCalledBack = spelledOnce((db, given: { id: string; classId: string; since: number }) =>
	released(db)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('releaseItem.recalledAt', '>', given.since)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('letterReport')
						.select('letterReport.id')
						.whereRef('letterReport.letterId', '=', 'releaseItem.letterId')
						.where('letterReport.reporterId', '=', given.id)
				)
			)
		)
		// Compared with true, so that SQLite looks among the few that were called back.
		.where((eb) => eb(isTo(given), '=', sql.lit(true)))
);

/** Children for whom a teacher asked this older student for a letter, while their mail day is to come. */
export async function askedForBy(db: Db, studentId: string): Promise<Set<string | null>> {
	const rows = await db
		.selectFrom('remedy')
		.innerJoin('mailDay', 'mailDay.id', 'remedy.mailDayId')
		.innerJoin('letter', 'letter.id', 'remedy.letterId')
		.innerJoin('enrolment', 'enrolment.childId', 'remedy.childId')
		.select('remedy.childId')
		.where('letter.authorId', '=', studentId)
		.where('remedy.kind', '=', 'older-student')
		.where('mailDay.status', '=', 'planned')
		.where('enrolment.leftAt', 'is', null)
		.execute();
	return new Set(rows.map(({ childId }) => childId));
}
