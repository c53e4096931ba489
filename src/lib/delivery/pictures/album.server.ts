import { sql } from 'kysely';
import type { Use } from '#lib/consent/consent.ts';
import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { partsOf } from '#lib/photos/photo.ts';

/**
 * The only way in which the other side sees a photo: it was released to their class, is not called back or frozen, and
 * nobody who is in it, or drew it, said no since; what a child drew is what they made, as a letter is. A yes that ended
 * afterwards hides nothing.
 */
export const deliveredPhotos = (db: Db) =>
	db
		.selectFrom('photoRelease')
		.innerJoin('photo', 'photo.id', 'photoRelease.photoId')
		.where('photoRelease.recalledAt', 'is', null)
		.where('photo.status', '=', 'released')
		.where(nobodySaidNo);

const nobodySaidNo = sql<boolean>`not exists (
		select 1 from photo_person as seen
		where seen.photo_id = photo.id and ${saysNo('album', 'seen.child_id')}
	) and not exists (
		select 1 from person as drew
		where drew.id = photo.author_id and drew.kind = 'child' and photo.kind = 'drawing'
		and (${saysNo('album', 'drew.id')} or ${saysNo('letter', 'drew.id')})
	)`;

/** @param child the column of the query around it that says who is asked */
function saysNo(use: Use, child: string) {
	return sql`not exists (select 1 from consent_now as said
		where said.child_id = ${sql.ref(child)} and said.use = ${use} and said.answer = 'yes')`;
}

/** The photos of an exchange that both its classes look at. */
export interface Album {
	readonly exchangeId: string;
	readonly classIds: readonly string[];
	readonly places: readonly string[];
	readonly names: { readonly a: string; readonly b: string };
}

/** The children of both classes, their teachers, and whoever looks after the exchange and may call a photo back. */
const maySeeAlbum = (actor: Actor, { classIds, places }: Album): boolean =>
	(actor.classId !== null && classIds.includes(actor.classId)) ||
	teaches(actor, classIds) ||
	looksAfter(actor, places);

/** Not of the two classes, and there for them: what they open of a child is written down. */
export const looksAfter = (actor: Actor, places: readonly string[]): boolean =>
	holds(actor, 'coordinator', places) || holds(actor, 'moderator', places);

export const authorizeAlbum = async (
	db: Db,
	actor: Actor,
	exchangeId: string
): Promise<Authorized<Album, 'see-album'>> =>
	permit(actor, 'see-album', await findAlbum(db, exchangeId), maySeeAlbum);

async function findAlbum(db: Db, exchangeId: string): Promise<Album | undefined> {
	const row = await db
		.selectFrom('exchange')
		.innerJoin('class as a', 'a.id', 'exchange.classA')
		.innerJoin('class as b', 'b.id', 'exchange.classB')
		.select(['exchange.id', 'classA', 'classB', 'communityA', 'communityB'])
		.select(['a.name as firstName', 'b.name as secondName'])
		.where('exchange.id', '=', exchangeId)
		.where('exchange.status', 'in', ['open', 'closed'])
		.executeTakeFirst();
	return (
		row && {
			exchangeId: row.id,
			classIds: [row.classA, row.classB],
			places: [row.id, row.communityA, row.communityB],
			names: { a: row.firstName, b: row.secondName }
		}
	);
}

/** Photos that the two classes of an exchange look at, newest first, with their words in both languages. */
export async function albumOf(db: Db, exchangeId: string) {
	const rows = await deliveredPhotos(db)
		.innerJoin('revision', 'revision.id', 'photoRelease.revisionId')
		.leftJoin('revision as translated', 'translated.id', 'photoRelease.translationRevisionId')
		.innerJoin('class as home', 'home.id', 'photo.classId')
		.select(['photo.id', 'photo.kind', 'photo.theme', 'photo.classId', 'home.name as className'])
		.select(['photoRelease.pictureId', 'photoRelease.releasedAt'])
		.select(['revision.text', 'revision.language'])
		.select(['translated.text as translation', 'translated.language as otherLanguage'])
		.where('photo.exchangeId', '=', exchangeId)
		.orderBy('photoRelease.releasedAt', 'desc')
		.orderBy('photo.id', 'desc')
		.execute();
	return rows.map(({ text, language, translation, otherLanguage, ...photo }) => ({
		...photo,
		words: [
			{ language, ...partsOf(text) },
			...(translation !== null && otherLanguage !== null
				? [{ language: otherLanguage, ...partsOf(translation) }]
				: [])
		]
	}));
}

/** What would go into the bag today of one class: approved, translated where needed. Consent is asked of each. */
export const readyPhotos = (db: Db, way: { exchangeId: string; fromClassId: string }) =>
	db
		.selectFrom('photo')
		.innerJoin('revision', 'revision.id', 'photo.revisionId')
		.leftJoin('textTranslation', (join) =>
			join
				.onRef('textTranslation.sourceRevisionId', '=', 'photo.revisionId')
				.on('textTranslation.status', '=', 'approved')
		)
		.leftJoin('revision as translated', 'translated.id', 'textTranslation.revisionId')
		.select(['photo.id', 'revision.sha256'])
		.select(['textTranslation.decisionId as translationDecisionId'])
		.select(['translated.id as translationRevisionId', 'translated.sha256 as translationSha256'])
		.where('photo.exchangeId', '=', way.exchangeId)
		.where('photo.classId', '=', way.fromClassId)
		.where('photo.status', '=', 'ready')
		.orderBy('photo.id')
		.execute();

/** The albums in which a class has photos to look at: of each, the exchange. */
export async function albumsOfClass(db: Db, classId: string): Promise<string[]> {
	const rows = await deliveredPhotos(db)
		.select('photo.exchangeId')
		.distinct()
		.where((eb) => eb.or([eb('photo.classId', '=', classId), eb('photo.toClassId', '=', classId)]))
		.execute();
	return rows.map(({ exchangeId }) => exchangeId);
}

/** Whether anything is in the album of an exchange. */
export async function hasAlbum(db: Db, exchangeId: string): Promise<boolean> {
	const row = await deliveredPhotos(db)
		.select('photo.id')
		.where('photo.exchangeId', '=', exchangeId)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
