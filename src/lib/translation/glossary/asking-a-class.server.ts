import { record } from '#lib/audit/audit.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { refuseIfTextHeld } from '../held.server.ts';
import { whereItIs } from '../moving.server.ts';
import { segmentsOf } from '../queries.server.ts';
import { onDesk, type TextTranslation } from '../translation.ts';
import { fold } from './forms-of-a-word.ts';
import { refuseNames } from './naming-nobody.server.ts';
import { openQuestion } from './open-questions.server.ts';
import { sentenceWith } from './sentence-with.ts';
import { addTerm } from './terms.server.ts';

/**
 * Asks the class that a text comes from what a word of it means. Only whoever has the text on their
 * desk asks, and only about what stands in it: nobody writes to a class by this way.
 */
export function askClass(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	{ act, word }: { act: string; word: string },
	now: number
) {
	return once(db, actor.id, act, now, async (db) => {
		if (subject.translatorId !== actor.id || !onDesk.includes(subject.status))
			throw await whereItIs(db, subject.id);
		await refuseIfTextHeld(db, subject, now);
		const sentence = sentenceWith(await segmentsOf(db, subject.id), word);
		if (!sentence || subject.fromClassId === null)
			throw new Refused('invalid', 'check-fields', {}, { word: 'not-in-letter' });
		const asked = await questionsAbout(db, subject.id);
		if (asked.some((one) => fold(one.word) === fold(word)))
			throw new Refused('conflict', 'word-asked-already');
		await db
			.insertInto('glossaryQuestion')
			.values({
				id: newId(),
				translationId: subject.id,
				classId: subject.fromClassId,
				askedBy: actor.id,
				word,
				askedAt: now
			})
			.execute();
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'translation.word-asked',
			subjectKind: 'translation',
			subjectId: subject.id
		});
		return subject.id;
	});
}

/** What was asked about a text, with the word that came of it. */
export const questionsAbout = (db: Db, translationId: string) =>
	db
		.selectFrom('glossaryQuestion')
		.leftJoin('glossaryTerm', 'glossaryTerm.id', 'glossaryQuestion.termId')
		.select(['glossaryQuestion.id', 'glossaryQuestion.word', 'glossaryQuestion.answeredAt'])
		.select(['glossaryTerm.id as termId', 'glossaryTerm.noteEs', 'glossaryTerm.noteEn'])
		.where('translationId', '=', translationId)
		.orderBy('glossaryQuestion.askedAt')
		.orderBy('glossaryQuestion.id')
		.execute();

/** The answer becomes a word that the class proposed; translators add what it is called in their language. */
export async function answerQuestion(
	db: Db,
	klass: Authorized<SchoolClass, 'teach'>,
	form: { act: string; question: string; term: string; meaning: string; child: string },
	now: number
) {
	const { actor, subject } = klass;
	await refuseNames(
		db,
		[subject.id],
		[
			['term', form.term, actor.language],
			['meaning', form.meaning, actor.language],
			['child', form.child, actor.language]
		]
	);
	return once(db, actor.id, form.act, now, async (db) => {
		const question = await openQuestion(db, klass, form.question, now);
		if (!question) throw notFound();
		const inSpanish = actor.language === 'es';
		const termId = await addTerm(
			db,
			{
				language: question.language,
				term: form.term,
				strategy: form.child === '' ? 'translate' : 'explain',
				part: 'noun',
				meanings: [],
				never: [],
				region: '',
				noteEs: inSpanish ? form.meaning : '',
				noteEn: inSpanish ? '' : form.meaning,
				childEs: inSpanish ? form.child : '',
				childEn: inSpanish ? '' : form.child
			},
			{ proposedBy: null, proposedByClass: subject.id },
			now
		);
		const answered = await db
			.updateTable('glossaryQuestion')
			.set({ answeredBy: actor.id, answeredAt: now, termId })
			.where('id', '=', question.id)
			.where('answeredAt', 'is', null)
			.returning('translationId')
			.executeTakeFirst();
		if (!answered) throw new Refused('conflict', 'term-moved-on');
		const did = { at: now, actorId: actor.id };
		await record(db, { ...did, verb: 'term.proposed', subjectKind: 'term', subjectId: termId });
		await record(db, {
			...did,
			verb: 'translation.word-answered',
			subjectKind: 'translation',
			subjectId: answered.translationId,
			detail: { term: termId }
		});
		return termId;
	});
}

/** Who asked for the word that came of their question. */
export async function whoAsked(db: Db, termId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('glossaryQuestion')
		.select('askedBy')
		.where('termId', '=', termId)
		.execute();
	return rows.map(({ askedBy }) => askedBy);
}

/** The note of a word in a language that the reader has, else in the other. */
export const answerOf = (
	{ noteEs, noteEn }: { noteEs: string | null; noteEn: string | null },
	reader: Locale
): { text: string; language: Locale } | null => {
	const notes = { es: noteEs ?? '', en: noteEn ?? '' };
	const language = notes[reader] === '' ? otherLocale(reader) : reader;
	return notes[language] === '' ? null : { text: notes[language], language };
};
