import { bit, type Db, type InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { facesIn } from './faces/face.ts';
import type { Photo, PhotoState, PhotoStatus } from './photo.ts';

const photos = (db: Db) =>
	db
		.selectFrom('photo')
		.innerJoin('exchange', 'exchange.id', 'photo.exchangeId')
		.innerJoin('picture', 'picture.id', 'photo.pictureId')
		.selectAll('photo')
		.select('picture.faces')
		.select(['exchange.communityA', 'exchange.communityB']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof photos>['executeTakeFirst']>>>;

/** Unscoped: for use cases inside a transaction, and for `authorizePhoto`, which applies the policy. */
export async function findPhoto(db: Db, id: string): Promise<Photo | undefined> {
	const row = await photos(db).where('photo.id', '=', id).executeTakeFirst();
	return row && (await withPeople(db, [row]))[0];
}

export async function photoOfRevision(db: Db, revisionId: string): Promise<Photo | undefined> {
	const row = await photos(db).where('photo.revisionId', '=', revisionId).executeTakeFirst();
	return row && (await withPeople(db, [row]))[0];
}

/** A place in the list of a class: when a photo came, then which. */
export type PhotoPlace = Pick<Photo, 'createdAt' | 'id'>;

/**
 * Photos of a class in these places, newest first, as many as a page shows.
 *
 * @param before the last one of the page before
 * @returns the place of the last one where there are older ones
 */
export async function photosOfClass(
	db: Db,
	classId: string,
	statuses: readonly PhotoStatus[],
	{ limit, before = newest }: { limit: number; before?: PhotoPlace | undefined }
): Promise<{ photos: Photo[]; last: PhotoPlace | null }> {
	const rows = await photos(db)
		.where('photo.classId', '=', classId)
		.where('photo.status', 'in', statuses)
		.where((eb) =>
			eb(eb.refTuple('photo.createdAt', 'photo.id'), '<', eb.tuple(before.createdAt, before.id))
		)
		.orderBy('photo.createdAt', 'desc')
		.orderBy('photo.id', 'desc')
		.limit(limit + 1)
		.execute();
	const here = rows.slice(0, limit);
	const last = rows.length > limit ? here.at(-1) : undefined;
	return {
		photos: await withPeople(db, here),
		last: last ? { createdAt: last.createdAt, id: last.id } : null
	};
}

/** How many photos of a class wait for words of its teacher, new ones and those that came back. */
export async function countToDescribe(db: Db, classId: string): Promise<number> {
	const { count } = await db
		.selectFrom('photo')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('classId', '=', classId)
		.where('status', 'in', ['draft', 'returned'])
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Every photo comes after this one. */
const newest: PhotoPlace = { createdAt: Number.MAX_SAFE_INTEGER, id: '' };

async function withPeople(db: Db, rows: readonly Row[]): Promise<Photo[]> {
	if (rows.length === 0) return [];
	const people = await db
		.selectFrom('photoPerson')
		.select(['photoId', 'childId'])
		.where(
			'photoId',
			'in',
			rows.map(({ id }) => id)
		)
		.orderBy('childId')
		.execute();
	return rows.map((row) => {
		const childIds = people.flatMap(({ photoId, childId }) =>
			photoId === row.id ? [childId] : []
		);
		return toPhoto(row, childIds);
	});
}

function toPhoto(row: Row, childIds: readonly string[]): Photo {
	const { status, state, nobody, faces, communityA, communityB, updatedAt: _, ...rest } = row;
	return {
		...rest,
		nobody: nobody === 1,
		faces: facesIn(faces)?.length ?? null,
		childIds,
		// Written by savePhoto from the same union, so the shapes are those of the status.
		state: { ...(JSON.parse(state) as object), status } as PhotoState,
		places: [row.exchangeId, communityA, communityB]
	};
}

/** Writes a moved or changed photo; if somebody moved it in between, nothing is written. */
export async function savePhoto(db: InTransaction, before: Photo, after: Photo, now: number) {
	const { status, ...state } = after.state;
	const { kind, authorId, pictureId, alt, caption, theme, language } = after;
	const { numUpdatedRows } = await db
		.updateTable('photo')
		.set({
			...{ kind, authorId, pictureId, alt, caption, theme, language, status },
			nobody: bit(after.nobody),
			state: JSON.stringify(state),
			revisionId: after.revisionId,
			decisionId: after.decisionId,
			version: before.version + 1,
			updatedAt: now
		})
		.where('id', '=', before.id)
		.where('status', '=', before.state.status)
		.where('version', '=', before.version)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'photo-moved-on');
}
