import { sql } from 'kysely';
import type { Db } from '#lib/platform/database.ts';

/**
 * The only way in which the other side reads: what was released to this child or their class, is not
 * recalled or frozen, and whose author's consent was not withdrawn. A consent that ended afterwards hides
 * nothing.
 */
export const delivered = (db: Db) =>
	released(db)
		.where('releaseItem.recalledAt', 'is', null)
		.where('letter.status', '<>', 'safeguarded');

/** What its readers had, and two named people look after now: they are told that somebody reads it. */
export const frozen = (db: Db) =>
	released(db)
		.where('releaseItem.recalledAt', 'is', null)
		.where('letter.status', '=', 'safeguarded');

export const released = (db: Db) =>
	db
		.selectFrom('releaseItem')
		.innerJoin('letter', 'letter.id', 'releaseItem.letterId')
		.innerJoin('person as author', 'author.id', 'releaseItem.authorId')
		.innerJoin('community as home', 'home.id', 'author.communityId')
		.leftJoin('consentNow', (join) =>
			join
				.onRef('consentNow.childId', '=', 'releaseItem.authorId')
				.on('consentNow.use', '=', 'letter')
		)
		.where((eb) => eb.or([eb('author.kind', '=', 'adult'), eb('consentNow.answer', '=', 'yes')]));

/**
 * Which translation stands beside a delivered letter: the newest approved correction, else the one of its
 * release. `release_item` stands in the query around it.
 */
export const newestTranslation = sql<string | null>`coalesce(
	(select corrected_translation.revision_id from corrected_translation
		where corrected_translation.release_item_id = release_item.id
		order by corrected_translation.n desc limit 1),
	release_item.translation_revision_id)`;

/** Which version of the translation that is, from 1. */
export const versionOfTranslation = sql<number>`coalesce(
	(select max(corrected_translation.n) from corrected_translation
		where corrected_translation.release_item_id = release_item.id), 1)`;

export interface Reader {
	id: string;
	classId: string;
}

/** To this child, or to everybody in their class. */
export const isTo = (reader: Reader) =>
	sql<boolean>`(release_item.to_child_id = ${reader.id}
		or (release_item.to_child_id is null and release_item.to_class_id = ${reader.classId}))`;

/**
 * What this reader reported is put away from them while somebody looks at it; a teacher may have had it
 * put away from the whole class. Everybody else reads on.
 */
export const isNotPutAway = ({ id, classId }: Reader) =>
	sql<boolean>`not exists (select 1 from letter_report as put
		where put.letter_id = release_item.letter_id and put.hidden = 1
			and (put.reporter_id = ${id} or (put.whole_class = 1 and put.class_id = ${classId})))`;
