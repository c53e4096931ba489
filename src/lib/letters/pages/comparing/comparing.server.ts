import { holdsAnywhere, teaches, type Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { once } from '#lib/identity/acts.server.ts';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { hold, note } from '../../changing.server.ts';
import { editable, isEditable, movedOn, type Letter } from '../../letter.ts';
import { findLetter } from '../../queries.server.ts';
import { findDraft } from '../../writing/drafts.server.ts';
import { findWritten } from '../queries.server.ts';
import { wantsComparing } from './choice.server.ts';

/** While it lies on the desk, and only a letter on paper: whoever types it has a text to compare. */
export const mayCompare = (actor: Actor, letter: Letter): boolean =>
	letter.authorKind === 'child' &&
	letter.onPaper &&
	isEditable(letter) &&
	actor.kind === 'adult' &&
	letter.authorId !== actor.id;

/** Proof that this adult may compare a typed letter with its pages: a teacher of the class, or whom one named. */
export async function authorizeComparing(
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<Letter, 'compare'>> {
	const letter = await findLetter(db, id);
	const near = letter && (await helpsIn(db, actor, letter.authorClassId));
	return permit(actor, 'compare', near ? letter : undefined, mayCompare);
}

/** Whoever lost their role, or whose vetting ended, helps nobody. */
export async function helpsIn(db: Db, actor: Actor, classId: string): Promise<boolean> {
	if (teaches(actor, [classId])) return true;
	if (!holdsAnywhere(actor, 'translator') && !holdsAnywhere(actor, 'moderator')) return false;
	const row = await db
		.selectFrom('comparingHelper')
		.innerJoin('comparingChoice', 'comparingChoice.classId', 'comparingHelper.classId')
		.select('comparingHelper.id')
		.where('comparingHelper.classId', '=', classId)
		.where('comparingHelper.personId', '=', actor.id)
		.where('comparingHelper.endedAt', 'is', null)
		.where('comparingChoice.wanted', '=', 1)
		.executeTakeFirst();
	return row !== undefined;
}

/** "I compared it": for exactly the two texts that lie there now. */
export const sayCompared = (
	db: Db,
	{ actor, subject: letter }: Authorized<Letter, 'compare'>,
	form: { act: string },
	at: number
): Promise<string> =>
	once(db, actor.id, form.act, at, async (db) => {
		if (!isEditable(letter)) throw movedOn(letter);
		await hold(db, letter);
		const versions = {
			writtenVersion: (await findWritten(db, letter.id)).version,
			readingVersion: (await findDraft(db, letter.id)).version
		};
		await db
			.insertInto('pageCompared')
			.values({ letterId: letter.id, personId: actor.id, ...versions, at })
			.onConflict((conflict) =>
				conflict.columns(['letterId', 'personId']).doUpdateSet({ ...versions, at })
			)
			.execute();
		await note(db, actor, 'compared', letter, at);
		return letter.id;
	});

/** Whoever puts words right while they compare had a hand in them, also when they never say that they compared it. */
export async function noteHand(
	db: InTransaction,
	letterId: string,
	personId: string,
	at: number
): Promise<void> {
	await db
		.insertInto('pageCompared')
		.values({ letterId, personId, ...noVersions, at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Of no texts that ever lay there: it says nothing of how they stand now. */
const noVersions = { writtenVersion: -1, readingVersion: -1 };

/** Who compared a letter with its pages, or put its words right, whatever became of the texts since. */
export async function whoCompared(db: Db, letterId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('pageCompared')
		.select('personId')
		.where('letterId', '=', letterId)
		.execute();
	return rows.map(({ personId }) => personId);
}

/** Names of those who compared exactly the texts that lie on the desk. */
export async function comparedBy(db: Db, letterId: string) {
	const written = await findWritten(db, letterId);
	const reading = await findDraft(db, letterId);
	return db
		.selectFrom('pageCompared')
		.innerJoin('person', 'person.id', 'pageCompared.personId')
		.select(['person.id as personId', 'person.name', 'pageCompared.at'])
		.where('letterId', '=', letterId)
		.where('writtenVersion', '=', written.version)
		.where('readingVersion', '=', reading.version)
		.orderBy('pageCompared.at')
		.execute();
}

/** Who typed last what stands on the pages; null before anybody did. */
export async function typedLast(db: Db, letterId: string): Promise<string | null> {
	const row = await db
		.selectFrom('writtenDraft')
		.select('savedBy')
		.where('letterId', '=', letterId)
		.executeTakeFirst();
	return row?.savedBy ?? null;
}

/**
 * Where the class wants it, a letter is handed in after somebody else than whoever hands it in typed or compared it. Nobody
 * else may be there today: then it goes on with one more click, and the audit says so.
 *
 * @returns how many others saw both
 */
export async function refuseUncompared(
	db: InTransaction,
	actor: Actor,
	letter: Letter,
	{ alone, typedBy }: { alone: boolean; typedBy: string | null }
): Promise<number> {
	const others = (await comparedBy(db, letter.id)).filter(({ personId }) => personId !== actor.id);
	const typedByOther = typedBy !== null && typedBy !== actor.id;
	const count = others.length + (typedByOther ? 1 : 0);
	if (count === 0 && !alone && (await wantsComparing(db, letter.authorClassId)))
		throw new Refused('conflict', 'nobody-compared');
	return count;
}

/** Typed letters that wait for somebody to compare them, of the classes for which this person was named. */
export async function toCompare(db: Db, actor: Actor) {
	if (!holdsAnywhere(actor, 'translator') && !holdsAnywhere(actor, 'moderator')) return [];
	return db
		.selectFrom('comparingHelper')
		.innerJoin('comparingChoice', 'comparingChoice.classId', 'comparingHelper.classId')
		.innerJoin('letter', 'letter.authorClassId', 'comparingHelper.classId')
		.innerJoin('writtenDraft', 'writtenDraft.letterId', 'letter.id')
		.innerJoin('letterDraft', 'letterDraft.letterId', 'letter.id')
		.innerJoin('class', 'class.id', 'letter.authorClassId')
		.select(['letter.id', 'class.name as className', 'writtenDraft.savedAt'])
		.select(nameInClass('letter.authorId', 'letter.authorClassId').as('name'))
		.where('comparingHelper.personId', '=', actor.id)
		.where('comparingHelper.endedAt', 'is', null)
		.where('comparingChoice.wanted', '=', 1)
		.where('letter.status', 'in', editable)
		.where('writtenDraft.text', '<>', '')
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('letterPage')
					.select('letterPage.id')
					.whereRef('letterPage.letterId', '=', 'letter.id')
			)
		)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('pageCompared')
						.select('pageCompared.at')
						.whereRef('pageCompared.letterId', '=', 'letter.id')
						.whereRef('pageCompared.writtenVersion', '=', 'writtenDraft.version')
						.whereRef('pageCompared.readingVersion', '=', 'letterDraft.version')
				)
			)
		)
		.orderBy('writtenDraft.savedAt')
		.limit(60)
		.execute();
}
