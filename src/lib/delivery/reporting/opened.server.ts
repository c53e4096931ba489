import type { Locale } from '#lib/i18n/locale.ts';
import { paperInWords } from '#lib/letters/pages/in-words.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { namesOn } from '#lib/letters/way/reading.server.ts';
import { languageOfAuthor, lastSubmissionOf } from '#lib/moderation/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { newestTranslation } from '../released.server.ts';
import type { TakenReport } from './taking.server.ts';

/** A taken report as its reviewer reads it: what was said, and the letter as it was delivered. */
export async function openedReport(db: Db, { subject }: TakenReport, locale: Locale) {
	const letter = await findLetter(db, subject.letterId);
	if (!letter) throw notFound();
	const { picture, words, reportedAt, reporterKind, reporterLanguage } = subject;
	const names = await namesOn(db, letter);
	const { revisionId, ...delivered } = await asDelivered(db, subject.letterId);
	return {
		picture,
		words,
		reportedAt,
		reporterKind,
		reporterLanguage,
		className: await nameOfClass(db, subject.classId),
		names,
		authorKind: letter.authorKind,
		noteLanguage: await languageOfAuthor(db, letter),
		/** By which it is safeguarded, when it tells of harm. */
		submission: await lastSubmissionOf(db, letter.id),
		...delivered,
		paper: await paperInWords(db, { revisionId, from: names.from }, locale),
		...(await around(db, subject))
	};
}

const asDelivered = (db: Db, letterId: string) =>
	db
		.selectFrom('releaseItem')
		.innerJoin('revision', 'revision.id', 'releaseItem.revisionId')
		.leftJoin('revision as translated', (join) => join.on('translated.id', '=', newestTranslation))
		.select(['revision.id as revisionId', 'revision.text', 'revision.language'])
		.select(['translated.text as translation', 'translated.language as translationLanguage'])
		.where('releaseItem.letterId', '=', letterId)
		.executeTakeFirstOrThrow();

async function nameOfClass(db: Db, classId: string) {
	const { name } = await db
		.selectFrom('class')
		.select('name')
		.where('id', '=', classId)
		.executeTakeFirstOrThrow();
	return name;
}

/** Whether others wait for an answer about the same letter, and from whom it is put away. */
async function around(db: Db, { id, letterId }: TakenReport['subject']) {
	const rows = await db
		.selectFrom('letterReport')
		.select(['id', 'wholeClass'])
		.where('letterId', '=', letterId)
		.where('endedAt', 'is', null)
		.execute();
	return {
		others: rows.filter((row) => row.id !== id).length,
		wholeClass: rows.some((row) => row.id === id && row.wholeClass === 1)
	};
}

/** Who has a report, or how it ended. */
export async function standingOfReport(db: Db, { actor, subject }: TakenReport) {
	const row = await db
		.selectFrom('letterReport')
		.leftJoin('person', (join) =>
			join.on((eb) => eb('person.id', '=', eb.fn.coalesce('endedBy', 'claimedBy')))
		)
		.select(['outcome', 'endedAt', 'claimedAt', 'person.id as byId', 'person.kind as byKind'])
		.select('person.name as by')
		.where('letterReport.id', '=', subject.id)
		.executeTakeFirstOrThrow();
	const { byId, byKind, by, ...standing } = row;
	// A letter may have been called back by the child who wrote it: a child is never named here.
	const held = subject.letter.status === 'safeguarded';
	const outcome = standing.outcome ?? (held ? ('safeguarded' as const) : null);
	return { ...standing, outcome, by: byKind === 'adult' ? by : null, mine: byId === actor.id };
}
