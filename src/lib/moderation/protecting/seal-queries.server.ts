import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';

/** A letter of which something is sealed, without a word of it. */
export interface Sealed {
	readonly workId: string;
	readonly communityId: string;
	readonly writtenBy: string;
	/** The letter name of a child, the name of an adult. */
	readonly name: string;
}

/** Newest letter name first: a child may have sat in several classes. */
const sealedLetters = (db: Db) =>
	db
		.selectFrom('seal')
		.innerJoin('revision', 'revision.id', 'seal.revisionId')
		.innerJoin('person as writer', 'writer.id', 'revision.authorId')
		.where('seal.why', '=', 'protect')
		.where('revision.kind', '=', 'letter')
		.where('writer.erasedAt', 'is', null)
		.select(['seal.workId', 'writer.communityId', 'writer.id as writtenBy'])
		.select((eb) =>
			eb.fn
				.coalesce(
					eb
						.selectFrom('enrolment')
						.select('enrolment.letterName')
						.whereRef('enrolment.childId', '=', 'writer.id')
						.orderBy('enrolment.fromAt', 'desc')
						.limit(1),
					'writer.name'
				)
				.as('name')
		);

/** Unscoped: for `authorizeSeal`, which applies the policy. */
export const findSealed = (db: Db, workId: string): Promise<Sealed | undefined> =>
	sealedLetters(db).where('seal.workId', '=', workId).limit(1).executeTakeFirst();

export const sealsOnAPage = 25;

/** A place in the list: when it was sealed, then the letter. */
export interface SealPlace {
	at: number;
	workId: string;
}

/**
 * The sealed letters of those communities for which this person is named, newest first. A letter without a
 * reason is sealed because words were covered in another one that was begun from it, or from which it was.
 */
export async function sealsFor(db: Db, actor: Actor, before?: SealPlace) {
	if (actor.leads.length === 0) return { seals: [], before: null };
	let query = sealedLetters(db)
		.select((eb) => eb.fn.max('seal.at').as('at'))
		.select((eb) => [
			eb
				.selectFrom('covering')
				.whereRef('covering.workId', '=', 'seal.workId')
				.select('covering.reason')
				.orderBy('covering.at', 'desc')
				.limit(1)
				.as('reason'),
			eb
				.selectFrom('sealOpening')
				.whereRef('sealOpening.workId', '=', 'seal.workId')
				.select((eb) => eb.fn.countAll<number>().as('times'))
				.as('times')
		])
		.where('writer.communityId', 'in', actor.leads)
		.where('writer.id', '<>', actor.id)
		.groupBy(['seal.workId', 'writer.communityId', 'writer.id', 'writer.name'])
		.orderBy('at', 'desc')
		.orderBy('seal.workId', 'desc')
		.limit(sealsOnAPage + 1);
	if (before)
		query = query.having((eb) =>
			eb(
				eb.tuple(eb.fn.max('seal.at'), eb.ref('seal.workId')),
				'<',
				eb.tuple(before.at, before.workId)
			)
		);
	const found = await query.execute();
	const page = found.slice(0, sealsOnAPage);
	const last = page.at(-1);
	return {
		seals: page.map(({ times, ...seal }) => ({ ...seal, times: Number(times) })),
		before:
			found.length > sealsOnAPage && last ? { at: Number(last.at), workId: last.workId } : null
	};
}

/** How much of a letter is sealed, and since when. */
export const standingOfSeal = (db: Db, workId: string) =>
	db
		.selectFrom('seal')
		.select((eb) => [eb.fn.min('at').as('first'), eb.fn.max('at').as('last')])
		.where('why', '=', 'protect')
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
