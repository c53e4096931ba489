import type { Locale } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { changedSince } from '#lib/translation/carrying.server.ts';
import type { Segment, TextTranslation } from '#lib/translation/translation.ts';
import { fieldsOfWork } from '../sharing/content.ts';
import { headingsOf } from './headings.ts';

/** What a translator needs besides of a work of the library: the names of its parts, and what changed in it. */
export async function onDeskOfLesson(
	db: Db,
	subject: TextTranslation,
	segments: readonly Segment[],
	locale: Locale
) {
	return {
		headings: await headingsOfRevision(db, subject.sourceRevisionId, locale),
		again: await changedSince(db, subject.id, segments)
	};
}

/** The names of the parts of a frozen work, by the paragraph in which each begins. */
export async function headingsOfRevision(
	db: Db,
	revisionId: string,
	locale: Locale
): Promise<Readonly<Record<number, string>>> {
	const row = await db
		.selectFrom('libraryRevision')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryRevision.workId')
		.innerJoin('revision', 'revision.id', 'libraryRevision.revisionId')
		.select(['libraryWork.kind', 'libraryRevision.doc', 'revision.language'])
		.where('libraryRevision.revisionId', '=', revisionId)
		.executeTakeFirst();
	if (!row || row.doc === '') return {};
	const fields = fieldsOfWork({ kind: row.kind, doc: JSON.parse(row.doc) as unknown });
	return headingsOf(tFor(locale), fields, row.language);
}
