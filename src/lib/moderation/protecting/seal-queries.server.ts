import { sql, type ExpressionBuilder, type Nullable } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Database, Db } from '#lib/platform/database.ts';

/** A letter or photo of which something is sealed, without a word of it. */
export interface Sealed {
	readonly workId: string;
	readonly kind: 'letter' | 'photo';
	readonly communityId: string;
	readonly writtenBy: string;
	/** The letter name of a child, the name of an adult; of a photo the name of its class. */
	readonly name: string;
}

/** Texts in which words were covered, and pictures in which something was. */
const everySeal = (db: Db) =>
	db
		.selectFrom('seal')
		.innerJoin('revision', 'revision.id', 'seal.revisionId')
		.where('seal.why', '=', 'protect')
		.where('revision.kind', '=', 'letter')
		.select(['seal.workId', 'revision.authorId as writtenBy', 'seal.at'])
		.select([
			sql.lit<'letter' | 'photo'>('letter').as('kind'),
			sql<string | null>`cast(null as text)`.as('classId')
		])
		.unionAll(
			db.selectFrom('pictureSeal').select(['workId', 'writtenBy', 'at', 'kind', 'classId'])
		);

/** Newest letter name first: a child may have sat in several classes. */
const sealedWorks = (db: Db) =>
	db
		.selectFrom(everySeal(db).as('sealed'))
		.innerJoin('person as writer', 'writer.id', 'sealed.writtenBy')
		.leftJoin('class', 'class.id', 'sealed.classId')
		.leftJoin('school', 'school.id', 'class.schoolId')
		.where('writer.erasedAt', 'is', null)
		.select(['sealed.workId', 'sealed.kind', 'writer.id as writtenBy'])
		.select((eb) => [
			communityOf(eb).as('communityId'),
			eb.fn
				.coalesce(
					'class.name',
					eb
						.selectFrom('enrolment')
						.select('enrolment.letterName')
						.whereRef('enrolment.childId', '=', 'writer.id')
						.orderBy('enrolment.fromAt', 'desc')
						.limit(1),
					'writer.name'
				)
				.as('name')
		]);

type Joined = Database & { writer: Database['person']; school: Nullable<Database['school']> };

/** A photo belongs to its class, a letter to whoever wrote it. */
const communityOf = (eb: ExpressionBuilder<Joined, 'writer' | 'school'>) =>
	eb.fn.coalesce('school.communityId', 'writer.communityId');

/** Unscoped: for `authorizeSeal`, which applies the policy. */
export const findSealed = (db: Db, workId: string): Promise<Sealed | undefined> =>
	sealedWorks(db).where('sealed.workId', '=', workId).limit(1).executeTakeFirst();

export const sealsOnAPage = 25;

/** A place in the list: when it was sealed, then the work. */
export interface SealPlace {
	at: number;
	workId: string;
}

/**
 * What is sealed of letters and photos of those communities for which this person is named, newest first. A letter with
 * covered words and without a reason is sealed because they were covered in another one that was begun from it, or from
 * which it was.
 */
export async function sealsFor(db: Db, actor: Actor, before?: SealPlace) {
	if (actor.leads.length === 0) return { seals: [], before: null };
	let query = sealedWorks(db)
		.select((eb) => eb.fn.max('sealed.at').as('at'))
		.select((eb) => [
			eb
				.selectFrom('covering')
				.whereRef('covering.workId', '=', 'sealed.workId')
				.select('covering.reason')
				.orderBy('covering.at', 'desc')
				.limit(1)
				.as('reason'),
			eb
				.exists(
					eb
						.selectFrom('seal')
						.select('seal.revisionId')
						.whereRef('seal.workId', '=', 'sealed.workId')
						.where('seal.why', '=', 'protect')
				)
				.as('words'),
			eb
				.selectFrom('sealOpening')
				.whereRef('sealOpening.workId', '=', 'sealed.workId')
				.select((eb) => eb.fn.countAll<number>().as('times'))
				.as('times')
		])
		.where((eb) => eb(communityOf(eb), 'in', actor.leads))
		.where('writer.id', '<>', actor.id)
		.groupBy(['sealed.workId', 'sealed.kind', 'writer.communityId', 'writer.id', 'writer.name'])
		.groupBy(['class.name', 'school.communityId'])
		.orderBy('at', 'desc')
		.orderBy('sealed.workId', 'desc')
		.limit(sealsOnAPage + 1);
	if (before)
		query = query.having((eb) =>
			eb(
				eb.tuple(eb.fn.max('sealed.at'), eb.ref('sealed.workId')),
				'<',
				eb.tuple(before.at, before.workId)
			)
		);
	const found = await query.execute();
	const page = found.slice(0, sealsOnAPage);
	const last = page.at(-1);
	return {
		seals: page.map(({ times, words, ...seal }) => ({
			...{ ...seal, words: Boolean(words), times: Number(times) }
		})),
		before:
			found.length > sealsOnAPage && last ? { at: Number(last.at), workId: last.workId } : null
	};
}

/** Since when something of a work is sealed, and when the last of it was. */
export const standingOfSeal = (db: Db, workId: string) =>
	db
		.selectFrom(everySeal(db).as('sealed'))
		.select((eb) => [eb.fn.min('at').as('first'), eb.fn.max('at').as('last')])
		.where('workId', '=', workId)
		.executeTakeFirstOrThrow();

/** Each time that one of the two opened it, newest first. */
export const openingsOf = (db: Db, workId: string) =>
	db
		.selectFrom('sealOpening')
		.innerJoin('person', 'person.id', 'sealOpening.personId')
		.select(['sealOpening.id', 'sealOpening.at', 'sealOpening.reason', 'person.name'])
		.where('sealOpening.workId', '=', workId)
		.orderBy('sealOpening.at', 'desc')
		.orderBy('sealOpening.id', 'desc')
		.limit(200)
		.execute();
