import type { Db } from '#lib/platform/database.ts';
import type { MailDay } from './mail-day.ts';

export async function findMailDay(db: Db, id: string): Promise<MailDay | undefined> {
	const row = await db
		.selectFrom('mailDay')
		.innerJoin('exchange', 'exchange.id', 'mailDay.exchangeId')
		.select(['mailDay.id', 'mailDay.exchangeId', 'mailDay.fromClassId', 'mailDay.onDate'])
		.select(['mailDay.status', 'mailDay.version', 'exchange.classA', 'exchange.classB'])
		.select(['exchange.communityA', 'exchange.communityB'])
		.where('mailDay.id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	const { classA, classB, communityA, communityB, ...day } = row;
	return {
		...day,
		toClassId: day.fromClassId === classA ? classB : classA,
		places: [row.exchangeId, communityA, communityB]
	};
}

/**
 * What would go into the bag today: approved, translated where needed, and allowed. The consent is
 * looked at here, at the gate, whatever it was when the letter was passed on.
 */
export const readyLetters = (db: Db, day: MailDay, today: string) =>
	db
		.selectFrom('letter')
		.innerJoin('revision', 'revision.id', 'letter.revisionId')
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.leftJoin('consentNow', (join) =>
			join.onRef('consentNow.childId', '=', 'letter.authorId').on('consentNow.use', '=', 'letter')
		)
		.leftJoin('textTranslation', (join) =>
			join
				.onRef('textTranslation.sourceRevisionId', '=', 'letter.revisionId')
				.on('textTranslation.status', '=', 'approved')
		)
		.leftJoin('revision as translated', 'translated.id', 'textTranslation.revisionId')
		.select(['letter.id', 'letter.authorId', 'letter.recipientId', 'letter.kind'])
		.select(['letter.decisionId', 'letter.revisionId', 'revision.sha256', 'letter.version'])
		.select(['textTranslation.decisionId as translationDecisionId'])
		.select(['translated.id as translationRevisionId', 'translated.sha256 as translationSha256'])
		.where('letter.exchangeId', '=', day.exchangeId)
		.where('letter.authorClassId', '=', day.fromClassId)
		.where('letter.status', '=', 'ready')
		.where((eb) =>
			eb.or([
				eb('author.kind', '=', 'adult'),
				eb.and([
					eb('consentNow.answer', '=', 'yes'),
					eb.or([eb('consentNow.untilOn', 'is', null), eb('consentNow.untilOn', '>=', today)])
				])
			])
		)
		.orderBy('letter.id')
		.execute();

/**
 * The only way in which the other side reads: what was released to this child or their class, is not
 * recalled, and whose author's consent was not withdrawn.
 */
const delivered = (db: Db) =>
	db
		.selectFrom('releaseItem')
		.innerJoin('letter', 'letter.id', 'releaseItem.letterId')
		.innerJoin('person as author', 'author.id', 'releaseItem.authorId')
		.leftJoin('enrolment as sender', (join) =>
			join
				.onRef('sender.childId', '=', 'releaseItem.authorId')
				.onRef('sender.classId', '=', 'letter.authorClassId')
		)
		.leftJoin('consentNow', (join) =>
			join
				.onRef('consentNow.childId', '=', 'releaseItem.authorId')
				.on('consentNow.use', '=', 'letter')
		)
		.where('releaseItem.recalledAt', 'is', null)
		.where((eb) => eb.or([eb('author.kind', '=', 'adult'), eb('consentNow.answer', '=', 'yes')]));

export interface Reader {
	id: string;
	classId: string;
}

/** Envelopes for one child, newest first. */
export const mailboxOf = (db: Db, child: Reader) =>
	delivered(db)
		.leftJoin('openedLetter', (join) =>
			join
				.onRef('openedLetter.letterId', '=', 'releaseItem.letterId')
				.on('openedLetter.personId', '=', child.id)
		)
		.select(['releaseItem.letterId', 'releaseItem.releasedAt', 'letter.stamp', 'letter.kind'])
		.select(['openedLetter.at as openedAt', 'letter.pairId', 'letter.authorClassId'])
		.select((eb) => eb.fn.coalesce('sender.letterName', 'author.name').as('from'))
		.where((eb) =>
			eb.or([
				eb('releaseItem.toChildId', '=', child.id),
				eb.and([
					eb('releaseItem.toChildId', 'is', null),
					eb('releaseItem.toClassId', '=', child.classId)
				])
			])
		)
		.orderBy('releaseItem.releasedAt', 'desc')
		.orderBy('releaseItem.letterId', 'desc')
		.limit(50)
		.execute();

/** One delivered letter with its approved translation; undefined unless it is this reader's. */
export const deliveredLetter = (db: Db, letterId: string, reader: Reader) =>
	delivered(db)
		.innerJoin('revision', 'revision.id', 'releaseItem.revisionId')
		.leftJoin('revision as translated', 'translated.id', 'releaseItem.translationRevisionId')
		.leftJoin('person as translator', 'translator.id', 'translated.authorId')
		.select(['releaseItem.letterId', 'releaseItem.releasedAt', 'letter.stamp', 'letter.kind'])
		.select(['letter.pairId', 'letter.exchangeId', 'letter.authorId', 'letter.authorClassId'])
		.select(['revision.text', 'revision.language', 'translated.workId as translationId'])
		.select(['translated.text as translation', 'translated.language as translationLanguage'])
		.select(['translator.name as translatedBy'])
		.select((eb) => eb.fn.coalesce('sender.letterName', 'author.name').as('from'))
		.where('releaseItem.letterId', '=', letterId)
		.where((eb) =>
			eb.or([
				eb('releaseItem.toChildId', '=', reader.id),
				eb.and([
					eb('releaseItem.toChildId', 'is', null),
					eb('releaseItem.toClassId', '=', reader.classId)
				])
			])
		)
		.executeTakeFirst();
