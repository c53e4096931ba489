import type { Locale } from '#lib/i18n/locale.ts';
import { paperInWords } from '#lib/letters/pages/in-words.server.ts';
import { authorOf } from '#lib/moderation/author.server.ts';
import { noteOpening } from '#lib/moderation/deciding/openings.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { findTranslation, segmentsOf } from '#lib/translation/queries.server.ts';
import { toRead } from '../reading/alignment.ts';
import { sentencesAt } from '../reading/place.ts';
import type { AnswerableDoubt } from './answering.server.ts';

/** A question as its reviewer reads it, with the letter and the translation that was read; that they opened it is noted. */
export async function openedDoubt(
	db: Db,
	{ actor, subject }: AnswerableDoubt,
	locale: Locale,
	now: number
) {
	const { sourceStart, sourceEnd, letterId, submission } = subject;
	const access = { personId: actor.id, what: 'review', subjectId: letterId };
	await noteOpening(db, { ...access, writtenBy: submission.writtenBy }, now);
	const source = await revisionText(db, subject.sourceRevisionId);
	const made = await revisionText(db, subject.revisionId);
	const rows = await segmentsOf(db, subject.translationId);
	const { original, translation, aligned } = toRead(source, made, rows);
	const about =
		sourceStart === null || sourceEnd === null
			? []
			: sentencesAt(source.text, original, { start: sourceStart, end: sourceEnd });
	const said = (text: typeof translation) =>
		text?.paragraphs
			.flat()
			.filter(({ n }) => about.includes(n))
			.map(({ text }) => text)
			.join(' ') ?? '';
	const stands = await findTranslation(db, subject.translationId);
	const { name: from } = await authorOf(db, submission.writtenBy, submission.exchangeId);
	return {
		/** What it looked like on paper; null for a letter that never was. */
		paper: await paperInWords(db, { revisionId: subject.sourceRevisionId, from }, locale),
		...(await whereAsked(db, subject.classId)),
		askerLanguage: await languageOf(db, subject.askerId),
		from: { language: source.language, text: source.text, said: said(original) },
		to: { language: made.language, text: made.text, said: aligned ? said(translation) : '' },
		/** Somebody corrects it already, or it was corrected since. */
		underWay: stands?.status !== 'approved' || stands.revisionId !== subject.revisionId
	};
}

async function whereAsked(db: Db, classId: string) {
	const { name } = await db
		.selectFrom('class')
		.select('name')
		.where('id', '=', classId)
		.executeTakeFirstOrThrow();
	return { className: name };
}

async function languageOf(db: Db, personId: string) {
	const { language } = await db
		.selectFrom('person')
		.select('language')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	return language;
}
