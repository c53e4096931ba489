import { childrenWithLive } from '#lib/consent/live.server.ts';
import { findClass } from '#lib/exchanges/classes.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Photo } from '../photo.ts';

/** Whoever can be seen in it, and who drew it: each of them is asked. */
export async function askedFor(
	db: Db,
	{ childIds, authorId, kind }: Pick<Photo, 'childIds' | 'authorId' | 'kind'>
): Promise<string[]> {
	if (kind === 'photo') return [...childIds];
	const author = await db
		.selectFrom('person')
		.select('kind')
		.where('id', '=', authorId)
		.executeTakeFirstOrThrow();
	return [...new Set([...childIds, ...(author.kind === 'child' ? [authorId] : [])])];
}

/**
 * Children without a live yes for the album of the two classes today, of those who are in a photo or drew it. Empty means
 * that it may go on. Computed at every gate and never stored.
 */
export async function withoutConsent(db: Db, photo: Photo, now: number): Promise<string[]> {
	const asked = await askedFor(db, photo);
	const klass = await findClass(db, photo.classId);
	if (!klass) return asked;
	const live = await childrenWithLive(db, 'album', asked, localDate(now, klass.timeZone));
	return asked.filter((id) => !live.has(id));
}
