import { sql } from 'kysely';
import { dayAtHome, isHeldForConsent, type AskedBesides } from '#lib/consent/held.server.ts';
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
 * Children without a live yes for the album of the two classes today, of those who are in a photo or drew it; whoever
 * drew it is asked for what they make as well, as for a letter. Empty means that it may go on. Computed at every gate
 * and never stored.
 */
export async function withoutConsent(db: Db, photo: Photo, now: number): Promise<string[]> {
	const asked = await askedFor(db, photo);
	const klass = await findClass(db, photo.classId);
	if (!klass) return asked;
	const live = await childrenWithLive(db, 'album', asked, localDate(now, klass.timeZone));
	const heldAuthor =
		asked.includes(photo.authorId) && (await isHeldForConsent(db, photo.authorId, now));
	return asked.filter((id) => !live.has(id) || (heldAuthor && id === photo.authorId));
}

/** What `withoutConsent` says of the album, in SQL, of the words that were frozen with a photo: for lines. */
export const familiesOfPhoto: AskedBesides = (revision, days) => sql<number | null>`(
	select case when exists (
		select 1 from person as asked
		left join consent_now as said on said.child_id = asked.id and said.use = 'album'
			and said.answer = 'yes'
			and (said.until_on is null or said.until_on >= ${dayAtHome('asked', days)})
		where asked.kind = 'child' and said.child_id is null
		and (
			(asked.id = photo.author_id and photo.kind = 'drawing')
			or asked.id in (select child_id from photo_person where photo_id = photo.id)
		)
	) then 0 else 1 end
	from photo_revision
	inner join photo on photo.id = photo_revision.photo_id
	where photo_revision.revision_id = ${revision}
)`;
