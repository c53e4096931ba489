import { record } from '#lib/audit/audit.server.ts';
import { isHeldForConsent, refuseIfHeld } from '#lib/consent/held.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { whereItIs } from '../moving.server.ts';
import { segmentsOf } from '../queries.server.ts';
import { onDesk, type Segment, type TextTranslation } from '../translation.ts';
import { fold } from './forms-of-a-word.ts';
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
		await refuseIfHeld(db, subject.sourceAuthorId, now);
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

const sentenceWith = (segments: readonly Segment[], word: string) =>
	segments.find(({ source }) => ` ${foldText(source)} `.includes(` ${foldText(word)} `))?.source;

/** Words alone, with one space between: so that a piece of a word is none. */
const foldText = (text: string) =>
	fold(text)
		.replace(/[^\p{L}\p{N}'-]+/gu, ' ')
		.trim();

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

export interface OpenQuestion {
	id: string;
	word: string;
	/** In which it stands: words of a child of the class, for its teachers. */
	sentence: string;
	language: Locale;
	askedBy: string;
	askedAt: number;
}

/**
 * What a class was asked and has not answered, with the sentence as the letter has it now. A letter
 * that was taken back, put away by somebody who worries, or waits for a family, is asked about no more.
 */
export async function openQuestions(
	db: Db,
	{ subject }: Authorized<SchoolClass, 'teach'>,
	now: number
): Promise<OpenQuestion[]> {
	const rows = await openOf(db, subject.id)
		.innerJoin('person', 'person.id', 'glossaryQuestion.askedBy')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select(['glossaryQuestion.id', 'word', 'glossaryQuestion.askedAt', 'translationId'])
		.select(['person.name as askedBy', 'revision.authorId'])
		.select('textTranslation.sourceLanguage as language')
		.orderBy('glossaryQuestion.askedAt')
		.orderBy('glossaryQuestion.id')
		.execute();
	const open: OpenQuestion[] = [];
	for (const { translationId, authorId, ...question } of rows) {
		if (authorId === null || (await isHeldForConsent(db, authorId, now))) continue;
		const sentence = sentenceWith(await segmentsOf(db, translationId), question.word);
		if (sentence !== undefined) open.push({ ...question, sentence });
	}
	return open;
}

/** How many lines the page of the class has for them; without the words. */
export async function countOpenQuestions(db: Db, classId: string): Promise<number> {
	const rows = await openOf(db, classId).select('glossaryQuestion.id').execute();
	return rows.length;
}

const openOf = (db: Db, classId: string) =>
	db
		.selectFrom('glossaryQuestion')
		.innerJoin('textTranslation', 'textTranslation.id', 'glossaryQuestion.translationId')
		.where('glossaryQuestion.classId', '=', classId)
		.where('glossaryQuestion.answeredAt', 'is', null)
		.where('glossaryQuestion.word', '<>', '')
		.where('textTranslation.status', 'in', ['translating', 'returned', 'in-review']);

/** The answer becomes a word that the class proposed; translators add what it is called in their language. */
export function answerQuestion(
	db: Db,
	klass: Authorized<SchoolClass, 'teach'>,
	form: { act: string; question: string; term: string; meaning: string; child: string },
	now: number
) {
	const { actor, subject } = klass;
	return once(db, actor.id, form.act, now, async (db) => {
		const question = (await openQuestions(db, klass, now)).find(({ id }) => id === form.question);
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
