import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { teaches, type Actor } from '#lib/identity/actor.ts';
import { facesHeld } from '#lib/photos/faces/counting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Work } from '../work.ts';
import { withoutYes } from './allowed.server.ts';
import { asksOf, quotedPlace, type Ask } from './asks.ts';
import { picturesOf, quotedIn, type Pictured } from './pictured.ts';

/** @throws Refused where somebody's family has not said yes for these readers */
export async function refuseWithoutYes(
	db: Db,
	actor: Actor,
	work: Work,
	now: number
): Promise<void> {
	const missing = await withoutYes(db, await asksOfWork(db, work), now);
	if (missing.length === 0) return;
	const { classId } = work;
	const names = teaches(actor, [classId]) ? await namesIn(db, classId, missing) : '';
	if (names === '') throw new Refused('conflict', 'lesson-without-consent-elsewhere');
	throw new Refused('conflict', 'lesson-without-consent', { count: missing.length, names });
}

/** Who is in a work, and whose words came along with what it was made of: those go as far as it goes. */
export async function asksOfWork(
	db: Db,
	{ doc, audience, adaptedFromRevision }: Pick<Work, 'doc' | 'audience' | 'adaptedFromRevision'>
): Promise<Ask[]> {
	const own = asksOf(doc as Pictured, audience);
	const known = new Set(quotedIn(doc as Pictured));
	const came = (await quotedWith(db, adaptedFromRevision)).filter((id) => !known.has(id));
	return [...own, ...asksOf({ quoted: came }, audience)];
}

async function quotedWith(db: Db, revisionId: string | null): Promise<string[]> {
	if (revisionId === null) return [];
	const rows = await db
		.selectFrom('libraryAsk')
		.select('childId')
		.where('revisionId', '=', revisionId)
		.where('place', '=', quotedPlace)
		.execute();
	return rows.map(({ childId }) => childId);
}

/** Words of these children lie in a work from now on, too: it is known when one of them is erased. */
export async function quotesComeAlong(db: Db, workId: string, revisionId: string): Promise<void> {
	const children = await quotedWith(db, revisionId);
	if (children.length === 0) return;
	await db
		.insertInto('libraryChild')
		.values(children.map((childId) => ({ workId, childId })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** For the teachers of the class alone. */
export async function namesIn(
	db: Db,
	classId: string,
	childIds: readonly string[]
): Promise<string> {
	const children = await rosterOf(db, classId);
	return children
		.filter(({ childId }) => childIds.includes(childId))
		.map(({ letterName }) => letterName)
		.join(', ');
}

/**
 * Writes down which pictures were frozen with a work, and whom it asks.
 *
 * @returns whether somebody can be recognised, says whoever wrote it or a machine that counts faces
 */
export async function freezePictures(
	db: InTransaction,
	revisionId: string,
	work: Pick<Work, 'doc' | 'audience' | 'adaptedFromRevision'>
): Promise<boolean> {
	const doc = work.doc as Pictured;
	let faces = 0;
	for (const { id, sha256 } of picturesOf(doc)) {
		faces += await facesHeld(db, id);
		const frozen = { revisionId, pictureId: id, pictureSha256: sha256 };
		await db.insertInto('libraryPictureRevision').values(frozen).execute();
	}
	const asks = await asksOfWork(db, work);
	if (asks.length > 0)
		await db
			.insertInto('libraryAsk')
			.values(asks.map((ask) => ({ revisionId, ...ask })))
			.execute();
	return faces > 0 || picturesOf(doc).some(({ childIds }) => childIds.length > 0);
}

/** The frozen texts with which a picture is in line; joined to the counting of faces in wiring. */
export async function revisionsWithPicture(db: Db, pictureId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('libraryPictureRevision')
		.select('revisionId')
		.where('pictureId', '=', pictureId)
		.execute();
	return rows.map(({ revisionId }) => revisionId);
}
