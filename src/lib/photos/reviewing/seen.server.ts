import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { shownOf } from '../intake/pictures.server.ts';
import type { Shown } from '../shown.ts';

/** A photo beside its words, for whoever holds them: what is to be seen, and who is said to be in it. */
export interface SeenPhoto {
	readonly picture: Shown;
	readonly nobody: boolean;
	/** Letter names of the children in it. */
	readonly names: readonly string[];
}

/** The photo whose words wait for review, or whose words were translated; null where it is of no photo. */
export async function photoUnderReview(
	db: Db,
	{ kind, workId, revisionId }: Pick<Submission, 'kind' | 'workId' | 'revisionId'>
): Promise<SeenPhoto | null> {
	if (kind === 'letter') return null;
	return photoWithWords(db, kind === 'photo' ? revisionId : await sourceOf(db, workId));
}

async function sourceOf(db: Db, translationId: string): Promise<string> {
	const { sourceRevisionId } = await db
		.selectFrom('textTranslation')
		.select('sourceRevisionId')
		.where('id', '=', translationId)
		.executeTakeFirstOrThrow();
	return sourceRevisionId;
}

/** The photo that was frozen with these words. */
export async function photoWithWords(db: Db, revisionId: string): Promise<SeenPhoto | null> {
	const row = await db
		.selectFrom('photoRevision')
		.innerJoin('photo', 'photo.id', 'photoRevision.photoId')
		.select(['photoRevision.pictureId', 'photo.id', 'photo.nobody'])
		.where('photoRevision.revisionId', '=', revisionId)
		.executeTakeFirst();
	const picture = row && (await shownOf(db, [row.pictureId])).get(row.pictureId);
	if (!picture) return null;
	const people = await db
		.selectFrom('photoPerson')
		.innerJoin('photo', 'photo.id', 'photoPerson.photoId')
		.select(nameInClass('photoPerson.childId', 'photo.classId').as('name'))
		.where('photoId', '=', row.id)
		.execute();
	const names = people.flatMap(({ name }) => name ?? []).toSorted(new Intl.Collator('es').compare);
	return { picture, nobody: row.nobody === 1, names };
}
