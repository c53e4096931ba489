import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Photo } from '../photo.ts';

/** Keeps who is in a picture that is sealed now: whoever is covered is ticked no more, and the picture as it was still shows them. */
export async function keepSealedPeople(
	db: InTransaction,
	{ pictureId, childIds }: Pick<Photo, 'pictureId' | 'childIds'>
): Promise<void> {
	if (childIds.length === 0) return;
	await db
		.insertInto('sealedPerson')
		.values(childIds.map((childId) => ({ pictureId, childId })))
		.execute();
}

/** The children who are in pictures of a photo as they were before something was covered. */
export async function peopleUnderCovers(db: Db, photoId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('sealedPerson')
		.innerJoin('pictureSeal', 'pictureSeal.pictureId', 'sealedPerson.pictureId')
		.select('childId')
		.distinct()
		.where('pictureSeal.workId', '=', photoId)
		.execute();
	return rows.map(({ childId }) => childId);
}

/** Pictures as they were in which a child is, and of which photo each is. */
export const sealedPicturesWith = (
	db: Db,
	childId: string
): Promise<{ pictureId: string; photoId: string }[]> =>
	db
		.selectFrom('sealedPerson')
		.innerJoin('pictureSeal', 'pictureSeal.pictureId', 'sealedPerson.pictureId')
		.select(['sealedPerson.pictureId', 'pictureSeal.workId as photoId'])
		.where('childId', '=', childId)
		.execute();
