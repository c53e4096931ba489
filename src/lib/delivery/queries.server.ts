import { sql } from 'kysely';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import {
	delivered,
	isNotPutAway,
	isTo,
	newestTranslation,
	versionOfTranslation,
	type Reader
} from './released.server.ts';
import type { NamedAs } from '#lib/translation/people/choices.ts';
import { creditsOf } from '#lib/translation/people/credit.ts';

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
		.innerJoin('decision as said', 'said.id', 'releaseItem.decisionId')
		.leftJoin('revision as translated', (join) => join.on('translated.id', '=', newestTranslation))
		.leftJoin('decision as checked', (join) =>
			join
				.onRef('checked.revisionId', '=', 'translated.id')
				.on('checked.outcome', '=', sql.lit('approve'))
		)
		.leftJoin('person as translator', 'translator.id', 'translated.authorId')
		.leftJoin('translatorChoice as wish', 'wish.personId', 'translator.id')
		.leftJoin('person as checker', 'checker.id', 'checked.reviewerId')
		.leftJoin('translatorChoice as checkerWish', 'checkerWish.personId', 'checker.id')
		.select([
			'letter.exchangeId',
			'letter.authorId',
			'releaseItem.mailDayId',
			'revision.id as revisionId'
		])
		.select(['revision.text', 'revision.language', 'translated.workId as translationId'])
		.select(['translated.text as translation', 'translated.language as translationLanguage'])
		.select('translated.id as translationRevisionId')
		.select(versionOfTranslation.as('version'))
		// When exactly these words were approved: of the translation, or of a letter that stands alone.
		.select((eb) => eb.fn.coalesce('checked.at', 'said.at').as('approvedAt'))
		.select(['translator.name as translatorName', 'wish.named as translatorAs'])
		.select(['checker.name as checkerName', 'checkerWish.namedAsReader as checkerAs']);

interface Credited {
	translatorName: string | null;
	translatorAs: NamedAs | null;
	checkerName: string | null;
	checkerAs: NamedAs | null;
}

/** A letter with the names below its translation, as these people wish to be named. */
const credited = <Row extends Credited>({
	translatorName,
	translatorAs,
	checkerName,
	checkerAs,
	...letter
}: Row) => ({
	...letter,
	...creditsOf({ name: translatorName, as: translatorAs }, { name: checkerName, as: checkerAs })
});

export type DeliveredLetter = NonNullable<Awaited<ReturnType<typeof deliveredLetter>>>;

/** One delivered letter with its approved translation; undefined unless it is this reader's. */
export const deliveredLetter = async (db: Db, letterId: string, { id, classId }: Reader) =>
	(await letterTo(db, { letterId, id, classId })).map(credited)[0];

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
export const deliveredToClass = async (db: Db, teacher: Reader, mailDayId: string) =>
	(
		await toClass(db, teacher)
			.where('releaseItem.mailDayId', '=', mailDayId)
			.orderBy('releaseItem.letterId')
			.execute()
	).map(credited);

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
export const letterInClass = async (db: Db, letterId: string, teacher: Reader) =>
	(await toClass(db, teacher).where('releaseItem.letterId', '=', letterId).execute()).map(
		credited
	)[0];

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
