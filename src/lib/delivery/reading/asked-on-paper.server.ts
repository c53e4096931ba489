import { answeredBy } from '#lib/letters/beginning/asked.server.ts';
import { questionsIn } from '#lib/letters/beginning/questions.ts';
import { findWriter } from '#lib/letters/beginning/writers.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { deliveredLetter } from '../queries.server.ts';

export interface AskedOnPaper {
	readonly from: string;
	readonly language: Language;
	readonly questions: readonly string[];
}

/** Three are enough for one sheet. */
const most = 3;

/**
 * What a correspondent asked, for the sheet on which a child answers: read from the delivered letter at the moment of
 * printing, so that a letter that was called back asks nothing any more.
 */
export async function askedOnPaper(
	db: Db,
	sheet: { childId: string | null; classId: string; answersId: string | null }
): Promise<AskedOnPaper | null> {
	const { childId, classId, answersId } = sheet;
	if (childId === null || answersId === null) return null;
	const received = await deliveredLetter(db, answersId, { id: childId, classId });
	if (!received) return null;
	const { all, has } = await answeredBy(db, childId, answersId);
	if (all) return null;
	const reads = (await findWriter(db, childId))?.reads ?? [];
	const { text, language } = inOneOf(reads, received);
	const questions = questionsIn(text, language)
		.filter((_, n) => !has(n))
		.map(({ text }) => text)
		.slice(0, most);
	return questions.length > 0 ? { from: received.from, language, questions } : null;
}

interface Received {
	readonly text: string;
	readonly language: Language;
	readonly translation: string | null;
	readonly translationLanguage: Language | null;
}

function inOneOf(reads: readonly Language[], letter: Received) {
	const { text, language, translation, translationLanguage } = letter;
	if (reads.includes(language) || translation === null || translationLanguage === null)
		return { text, language };
	return { text: translation, language: translationLanguage };
}
