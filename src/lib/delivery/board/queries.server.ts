import type { Db } from '#lib/platform/database.ts';
import type { MailDay } from '../mail-day.ts';

const mailDays = (db: Db) =>
	db
		.selectFrom('mailDay')
		.innerJoin('exchange', 'exchange.id', 'mailDay.exchangeId')
		.innerJoin('class as sending', 'sending.id', 'mailDay.fromClassId')
		.innerJoin('school', 'school.id', 'sending.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['mailDay.id', 'mailDay.exchangeId', 'mailDay.fromClassId', 'mailDay.onDate'])
		.select(['mailDay.status', 'mailDay.version', 'mailDay.releasedAt', 'community.timeZone'])
		.select(['exchange.classA', 'exchange.classB'])
		.select(['exchange.communityA', 'exchange.communityB']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof mailDays>['executeTakeFirst']>>>;

function toMailDay({ classA, classB, communityA, communityB, ...day }: Row): MailDay {
	return {
		...day,
		toClassId: day.fromClassId === classA ? classB : classA,
		places: [day.exchangeId, communityA, communityB]
	};
}

export async function findMailDay(db: Db, id: string): Promise<MailDay | undefined> {
	const row = await mailDays(db).where('mailDay.id', '=', id).executeTakeFirst();
	return row && toMailDay(row);
}

/** All mail days of an exchange, both ways, oldest first. */
export async function mailDaysOf(db: Db, exchangeId: string): Promise<MailDay[]> {
	const rows = await mailDays(db)
		.where('mailDay.exchangeId', '=', exchangeId)
		.orderBy('mailDay.onDate')
		.execute();
	return rows.map(toMailDay);
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

/** Everything that the sending class has under way for the other, wherever it lies. */
export const lettersUnderWay = (db: Db, day: MailDay) =>
	db
		.selectFrom('letter')
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.leftJoin('consentNow', (join) =>
			join.onRef('consentNow.childId', '=', 'letter.authorId').on('consentNow.use', '=', 'letter')
		)
		.leftJoin('textTranslation', 'textTranslation.sourceRevisionId', 'letter.revisionId')
		.leftJoin('person as translator', 'translator.id', 'textTranslation.translatorId')
		.select(['letter.id', 'letter.kind', 'letter.authorId', 'letter.recipientId', 'letter.pairId'])
		.select(['letter.status', 'letter.updatedAt', 'author.kind as authorKind'])
		.select(['author.name as authorName', 'translator.name as translatorName'])
		.select(['consentNow.answer as consent', 'consentNow.untilOn as consentUntil'])
		.where('letter.exchangeId', '=', day.exchangeId)
		.where('letter.authorClassId', '=', day.fromClassId)
		.where('letter.kind', '<>', 'teachers')
		.where('letter.status', 'not in', ['released', 'recalled', 'withdrawn', 'closed'])
		.orderBy('letter.createdAt')
		.execute();

/** Children who sit in a class today. */
export const childrenIn = (db: Db, classId: string) =>
	db
		.selectFrom('enrolment')
		.select(['childId as id', 'letterName as name', 'grade'])
		.where('classId', '=', classId)
		.where('leftAt', 'is', null)
		.execute();

export const livePairs = (db: Db, exchangeId: string) =>
	db
		.selectFrom('pair')
		.select(['childA', 'childB'])
		.where('exchangeId', '=', exchangeId)
		.where('endedAt', 'is', null)
		.execute();

export const presenceOf = (db: Db, mailDayId: string) =>
	db
		.selectFrom('presence')
		.select(['childId', 'present', 'at'])
		.where('mailDayId', '=', mailDayId)
		.execute();

export const remediesOf = (db: Db, mailDayId: string) =>
	db
		.selectFrom('remedy')
		.select(['id', 'childId', 'kind', 'reason', 'letterId', 'at'])
		.where('mailDayId', '=', mailDayId)
		.orderBy('at')
		.execute();

/** The name of a class and of its community, as others see it. */
export const classNamed = (db: Db, classId: string) =>
	db
		.selectFrom('class')
		.innerJoin('school', 'school.id', 'class.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['class.id', 'class.name', 'class.schoolId', 'community.name as place'])
		.select(['community.id as communityId', 'community.timeZone', 'class.reads'])
		.where('class.id', '=', classId)
		.executeTakeFirst();
