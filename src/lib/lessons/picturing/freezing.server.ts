import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { teaches, type Actor } from '#lib/identity/actor.ts';
import { facesHeld } from '#lib/photos/faces/counting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Audience, Work } from '../work.ts';
import { withoutYes } from './allowed.server.ts';
import { asksOf } from './asks.ts';
import { picturesOf, type Pictured } from './pictured.ts';

/** @throws Refused where somebody's family has not said yes for these readers */
export async function refuseWithoutYes(
	db: Db,
	actor: Actor,
	{ doc, audience, classId }: Work,
	now: number
): Promise<void> {
	const missing = await withoutYes(db, asksOf(doc as Pictured, audience), now);
	if (missing.length === 0) return;
	throw new Refused('conflict', 'lesson-without-consent', {
		count: missing.length,
		names: teaches(actor, [classId]) ? await namesIn(db, classId, missing) : ''
	});
}

/** For the teachers of the class alone. */
async function namesIn(db: Db, classId: string, childIds: readonly string[]): Promise<string> {
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
	doc: Pictured,
	audience: Audience
): Promise<boolean> {
	let faces = 0;
	for (const { id, sha256 } of picturesOf(doc)) {
		faces += await facesHeld(db, id);
		const frozen = { revisionId, pictureId: id, pictureSha256: sha256 };
		await db.insertInto('libraryPictureRevision').values(frozen).execute();
	}
	const asks = asksOf(doc, audience);
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
