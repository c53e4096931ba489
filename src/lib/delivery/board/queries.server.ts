import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { MailDay } from '../mail-day.ts';
import { countOnTheWay } from '../planning/on-the-way.server.ts';

const mailDays = (db: Db) =>
	db
		.selectFrom('mailDay')
		.innerJoin('exchange', 'exchange.id', 'mailDay.exchangeId')
		.innerJoin('class as sending', 'sending.id', 'mailDay.fromClassId')
		.innerJoin('school', 'school.id', 'sending.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['mailDay.id', 'mailDay.exchangeId', 'mailDay.fromClassId', 'mailDay.onDate'])
		.select(['mailDay.status', 'mailDay.version', 'mailDay.releasedAt', 'community.timeZone'])
		.select(['exchange.classA', 'exchange.classB', 'exchange.status as exchangeStatus'])
		.select(['exchange.communityA', 'exchange.communityB']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof mailDays>['executeTakeFirst']>>>;

function toMailDay(row: Row): MailDay {
	const { classA, classB, communityA, communityB, exchangeStatus, ...day } = row;
	return {
		...day,
		toClassId: day.fromClassId === classA ? classB : classA,
		open: exchangeStatus === 'open',
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
 * The planned mail days of some exchanges, soonest first. A closed one has only those of a class that
 * still has letters on the way: for the others nobody needs to do anything.
 */
export async function plannedDays(db: Db, exchangeIds: readonly string[]): Promise<MailDay[]> {
	if (exchangeIds.length === 0) return [];
	const rows = await mailDays(db)
		.where('mailDay.exchangeId', 'in', exchangeIds)
		.where('mailDay.status', '=', 'planned')
		.where('exchange.status', 'in', ['open', 'closed'])
		.orderBy('mailDay.onDate')
		.execute();
	const days = rows.map(toMailDay);
	const going = await countOnTheWay(
		db,
		days.filter(({ open }) => !open)
	);
	return days.filter(
		({ open, exchangeId, fromClassId }) =>
			open || going.some((way) => way.exchangeId === exchangeId && way.fromClassId === fromClassId)
	);
}

/** One class writing to the other, and the date where it is. */
export interface Way {
	readonly exchangeId: string;
	readonly fromClassId: string;
	readonly today: string;
}

const ofWays =
	(ways: readonly Way[]) =>
	(row: { exchangeId: string; authorClassId: string }): Way | undefined =>
		ways.find((way) => way.exchangeId === row.exchangeId && way.fromClassId === row.authorClassId);

/**
 * What would go into the bag today: approved, translated where needed, and allowed. The consent is
 * looked at here, at the gate, whatever it was when the letter was passed on.
 */
export async function readyLetters(db: Db, ways: readonly Way[]) {
	if (ways.length === 0) return [];
	const wayOf = ofWays(ways);
	const rows = await allowedAndReady(db, ways);
	return rows.filter((row) => {
		const way = wayOf(row);
		return way && (row.consentUntil === null || row.consentUntil >= way.today);
	});
}

const allowedAndReady = (db: Db, ways: readonly Way[]) =>
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
		.select(['letter.exchangeId', 'letter.authorClassId'])
		.select((eb) =>
			eb
				.case()
				.when('author.kind', '=', 'child')
				.then(eb.ref('consentNow.untilOn'))
				.end()
				.as('consentUntil')
		)
		.select(['letter.decisionId', 'letter.revisionId', 'revision.sha256', 'letter.version'])
		.select(['textTranslation.decisionId as translationDecisionId'])
		.select(['translated.id as translationRevisionId', 'translated.sha256 as translationSha256'])
		.where('letter.exchangeId', 'in', exchangesOf(ways))
		.where('letter.authorClassId', 'in', sendersOf(ways))
		.where('letter.status', '=', 'ready')
		.where((eb) => eb.or([eb('author.kind', '=', 'adult'), eb('consentNow.answer', '=', 'yes')]))
		.orderBy('letter.id')
		.execute();

const exchangesOf = (ways: readonly Way[]) => [...new Set(ways.map((way) => way.exchangeId))];
const sendersOf = (ways: readonly Way[]) => [...new Set(ways.map((way) => way.fromClassId))];

/** Everything that the sending classes have under way for the others, wherever it lies, and who looks at it now. */
export async function lettersUnderWay(db: Db, ways: readonly Way[], now: number) {
	if (ways.length === 0) return [];
	const rows = await underWay(db, ways, now);
	return rows.filter(ofWays(ways));
}

const underWay = (db: Db, ways: readonly Way[], now: number) =>
	db
		.selectFrom('letter')
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.leftJoin('consentNow', (join) =>
			join.onRef('consentNow.childId', '=', 'letter.authorId').on('consentNow.use', '=', 'letter')
		)
		.leftJoin('textTranslation', 'textTranslation.sourceRevisionId', 'letter.revisionId')
		.leftJoin('person as translator', 'translator.id', 'textTranslation.translatorId')
		.leftJoin('submission', (join) =>
			join
				// The translation once it was handed in, else the letter.
				.on((eb) =>
					eb(
						'submission.revisionId',
						'=',
						eb.fn.coalesce('textTranslation.revisionId', 'letter.revisionId')
					)
				)
				.on('submission.status', '=', 'waiting')
				.on('submission.claimedUntil', '>', now)
		)
		.leftJoin('person as reviewer', 'reviewer.id', 'submission.claimedBy')
		.select(['letter.id', 'letter.kind', 'letter.authorId', 'letter.recipientId', 'letter.pairId'])
		.select(['letter.status', 'letter.updatedAt', 'author.kind as authorKind'])
		.select(['author.name as authorName', 'translator.name as translatorName'])
		.select(['reviewer.name as reviewerName'])
		.select(['consentNow.answer as consent', 'consentNow.untilOn as consentUntil'])
		.select(['letter.exchangeId', 'letter.authorClassId'])
		.select(nameInClass('letter.recipientId', 'letter.recipientClassId').as('recipientName'))
		.where('letter.exchangeId', 'in', exchangesOf(ways))
		.where('letter.authorClassId', 'in', sendersOf(ways))
		.where('letter.kind', '<>', 'teachers')
		.where('letter.status', 'not in', ['released', 'recalled', 'withdrawn', 'closed'])
		.orderBy('letter.createdAt')
		.execute();

/** Children who sit in a class today. */
export const childrenIn = (db: Db, classId: string) => childrenInClasses(db, [classId]);

/** Children of a class who were in it at that moment already, and still are. */
export async function childrenSince(db: Db, classId: string, at: number) {
	return sitting(db, [classId])
		.where((eb) =>
			eb.or([
				eb('enrolment.fromAt', '<=', at),
				// Who left and came back has a seat of before.
				eb.exists(
					eb
						.selectFrom('enrolment as before')
						.select('before.id')
						.whereRef('before.childId', '=', 'enrolment.childId')
						.whereRef('before.classId', '=', 'enrolment.classId')
						.where('before.fromAt', '<=', at)
						.where('before.leftAt', '>', at)
				)
			])
		)
		.execute();
}

/** Children who sit in one of these classes today. */
export async function childrenInClasses(db: Db, classIds: readonly string[]) {
	if (classIds.length === 0) return [];
	return sitting(db, classIds).execute();
}

const sitting = (db: Db, classIds: readonly string[]) =>
	db
		.selectFrom('enrolment')
		.select(['classId', 'childId as id', 'letterName as name', 'grade'])
		.where('classId', 'in', classIds)
		.where('leftAt', 'is', null);

export const livePairs = (db: Db, exchangeIds: readonly string[]) =>
	db
		.selectFrom('pair')
		.select(['exchangeId', 'childA', 'childB'])
		.where('exchangeId', 'in', exchangeIds)
		.where('endedAt', 'is', null)
		.execute();

export const presenceOf = (db: Db, mailDayIds: readonly string[]) =>
	db
		.selectFrom('presence')
		.select(['mailDayId', 'childId', 'present', 'at'])
		.where('mailDayId', 'in', mailDayIds)
		.execute();

export const remediesOf = (db: Db, mailDayIds: readonly string[]) =>
	db
		.selectFrom('remedy')
		.select(['mailDayId', 'id', 'childId', 'kind', 'reason', 'letterId', 'at'])
		.where('mailDayId', 'in', mailDayIds)
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
