import { daysNow, goesOn, type Days } from '#lib/consent/held.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { nameForAdults } from '../people/choices.ts';
import { isStudent } from '../people/naming.server.ts';
import { segmentsOfEach, sourceInLine } from '../queries.server.ts';
import { sentenceWith } from './sentence-with.ts';

export interface OpenQuestion {
	id: string;
	word: string;
	/** In which it stands: words of a child of the class, for its teachers. */
	sentence: string;
	language: Locale;
	/** As they wish to be named, a student by the first name; null for who is not named. */
	askedBy: string | null;
	askedAt: number;
}

/** So many are shown at once; the others follow as these are answered. */
export const questionsOnAPage = 60;

/**
 * What a class was asked and has not answered, the oldest first, with the sentence as the letter has it now. A
 * letter that was taken back, put away by somebody who worries, or waits for a family, is asked about no more.
 */
export async function openQuestions(
	db: Db,
	{ subject }: Authorized<SchoolClass, 'teach'>,
	now: number
): Promise<{ questions: OpenQuestion[]; more: number }> {
	const days = await daysNow(db, now);
	const rows = await asked(db, subject.id, days).limit(questionsOnAPage).execute();
	const more =
		rows.length < questionsOnAPage ? 0 : (await count(db, subject.id, days)) - rows.length;
	return { questions: await withSentences(db, rows), more };
}

/** One of them. */
export async function openQuestion(
	db: Db,
	{ subject }: Authorized<SchoolClass, 'teach'>,
	id: string,
	now: number
): Promise<OpenQuestion | undefined> {
	const question = asked(db, subject.id, await daysNow(db, now));
	const rows = await question.where('glossaryQuestion.id', '=', id).execute();
	return (await withSentences(db, rows))[0];
}

/** How many wait, for a line on the page of the class; without the words. */
export const countOpenQuestions = async (db: Db, classId: string, now: number): Promise<number> =>
	count(db, classId, await daysNow(db, now));

async function count(db: Db, classId: string, days: Days): Promise<number> {
	const { open } = await openOf(db, classId, days)
		.select((eb) => eb.fn.countAll().as('open'))
		.executeTakeFirstOrThrow();
	return Number(open);
}

const openOf = (db: Db, classId: string, days: Days) =>
	db
		.selectFrom('glossaryQuestion')
		.innerJoin('textTranslation', 'textTranslation.id', 'glossaryQuestion.translationId')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.where('glossaryQuestion.classId', '=', classId)
		.where('glossaryQuestion.answeredAt', 'is', null)
		.where('glossaryQuestion.word', '<>', '')
		.where('textTranslation.status', 'in', ['translating', 'returned', 'in-review'])
		.where(goesOn(sourceInLine, days));

const asked = (db: Db, classId: string, days: Days) =>
	openOf(db, classId, days)
		.innerJoin('person', 'person.id', 'glossaryQuestion.askedBy')
		.leftJoin('translatorChoice as wish', 'wish.personId', 'person.id')
		.select(['glossaryQuestion.id', 'word', 'glossaryQuestion.askedAt', 'translationId'])
		.select(['person.name', 'wish.named', 'textTranslation.sourceLanguage as language'])
		.select(isStudent('person.id').as('learns'))
		.orderBy('glossaryQuestion.askedAt')
		.orderBy('glossaryQuestion.id');

type Row = Awaited<ReturnType<ReturnType<typeof asked>['execute']>>[number];

/** Without those whose word does not stand in its letter any more. */
async function withSentences(db: Db, rows: readonly Row[]): Promise<OpenQuestion[]> {
	const ids = [...new Set(rows.map(({ translationId }) => translationId))];
	const segments = await segmentsOfEach(db, ids);
	return rows.flatMap(({ translationId, name, named, learns, ...question }) => {
		const sentence = sentenceWith(segments.get(translationId) ?? [], question.word);
		const askedBy = nameForAdults({ name, named, learns });
		return sentence === undefined ? [] : [{ ...question, askedBy, sentence }];
	});
}
