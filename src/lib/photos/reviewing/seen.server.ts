import type { Actor } from '#lib/identity/actor.ts';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { cameBackAlike, type CameBack } from '../alike/came-back.server.ts';
import type { Area } from '../covering/shape.ts';
import { facesIn } from '../faces/face.ts';
import { shownOf } from '../intake/pictures.server.ts';
import { findPhoto } from '../queries.server.ts';
import type { PhotoKind } from '../photo.ts';
import type { Shown } from '../shown.ts';
import { lookedAt } from './looking.server.ts';

/** A photo beside its words, for whoever holds them: what is to be seen, and who is said to be in it. */
export interface SeenPhoto {
	readonly picture: Shown;
	readonly nobody: boolean;
	/** Letter names of the children in it. */
	readonly names: readonly string[];
	readonly kind: PhotoKind;
	/** Where a machine found faces; null when it did not look. */
	readonly faces: readonly Area[] | null;
	/** For whoever reviews it: another picture of the class that looks like it and did not go on as it was. */
	readonly like: CameBack | null;
	/** Whoever reviews it has to look at it first, and has not yet. */
	readonly toLookAt: boolean;
}

/** The photo whose words wait for review, or whose words were translated; null where it is of no photo. */
export async function photoUnderReview(
	db: Db,
	actor: Pick<Actor, 'id'>,
	{ kind, workId, revisionId }: Pick<Submission, 'kind' | 'workId' | 'revisionId'>
): Promise<SeenPhoto | null> {
	if (kind === 'letter') return null;
	if (kind === 'translation') return photoWithWords(db, await sourceOf(db, workId));
	const photo = await photoWithWords(db, revisionId);
	const whole = photo && (await findPhoto(db, workId));
	if (!whole) return photo;
	return {
		...photo,
		like: await cameBackAlike(db, whole, 'all'),
		toLookAt: !(await lookedAt(db, revisionId, actor.id))
	};
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
		.innerJoin('picture', 'picture.id', 'photoRevision.pictureId')
		.select(['photoRevision.pictureId', 'photo.id', 'photo.nobody', 'photo.kind'])
		.select('picture.faces')
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
	const { kind } = row;
	const faces = facesIn(row.faces);
	return { picture, kind, faces, nobody: row.nobody === 1, names, like: null, toLookAt: false };
}

/** The pictures of those of some works that are photos, by the id of the work. */
export async function picturesOf(
	db: Db,
	workIds: readonly string[]
): Promise<ReadonlyMap<string, Shown>> {
	if (workIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('photo')
		.select(['id', 'pictureId'])
		.where('id', 'in', workIds)
		.execute();
	const shown = await shownOf(
		db,
		rows.map(({ pictureId }) => pictureId)
	);
	return new Map(
		rows.flatMap(({ id, pictureId }) => {
			const picture = shown.get(pictureId);
			return picture ? [[id, picture] as const] : [];
		})
	);
}
