import { otherLocale } from '#lib/i18n/locale.ts';
import { contextOf } from '#lib/moderation/scanning/context.server.ts';
import { lookAt, type Looked } from '#lib/moderation/scanning/scans.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { termsIn } from '../glossary/finding.ts';
import { termsOf } from '../glossary/queries.server.ts';
import type { Term } from '../glossary/term.ts';
import { joined, type Segment, type TextTranslation } from '../translation.ts';
import { checkTranslation, ordered } from './checks.ts';
import type { DeskChecks } from './desk-checks.ts';
import type { Finding } from './finding.ts';
import type { CheckContext, ForbiddenWord } from './pair.ts';
import { unansweredComments } from './unanswered.ts';
import { newPersonalData } from './personal-data.server.ts';
import { wavesOf } from './queries.server.ts';
import { placesOf, wordsIn } from './said.ts';

/** What was found in a translation as it stands, and the text that it was found in. */
export interface Checked {
	findings: Finding[];
	/** What the pure checks need, so that a page can run them again while somebody writes. */
	context: CheckContext;
	text: string;
	looked: Looked | undefined;
}

/** Checks what stands in the target column; not within a transaction, for the scanner takes its time. */
export async function checkText(
	db: Db,
	subject: TextTranslation,
	segments: readonly Segment[]
): Promise<Checked> {
	const context = await checkContext(db, subject, segments);
	const text = joined(segments);
	if (text.trim() === '') return { findings: [], context, text, looked: undefined };
	const { id, exchangeId, targetLanguage } = subject;
	const looked = await lookAt(db, id, { text, language: targetLanguage, exchangeId });
	const data = await newPersonalData(db, subject.sourceRevisionId, segments, looked);
	const findings = ordered([
		...checkTranslation(segments, context),
		...data,
		...unansweredComments(segments)
	]);
	return { findings, context, text, looked };
}

/** Only the names and words that stand in this text: a page needs no list of two classes. */
async function checkContext(
	db: Db,
	{ exchangeId, sourceLanguage, targetLanguage }: TextTranslation,
	segments: readonly Segment[]
): Promise<CheckContext> {
	const { letterNames = [], places = [] } = await contextOf(db, { exchangeId });
	const whole = segments.map(({ source }) => source).join('\n');
	const said = wordsIn(whole);
	const terms = await termsOf(db, sourceLanguage);
	return {
		from: sourceLanguage,
		to: targetLanguage,
		names: [...letterNames, ...places].filter((name) => placesOf(said, name).length > 0),
		terms: termsIn(whole, sourceLanguage, terms).map(({ term, part, meanings, strategy }) => ({
			term,
			part,
			meanings,
			strategy
		})),
		forbidden: terms.flatMap(forbiddenBy)
	};
}

/** What may never stand there; and a word that may not cross does not stand there as it is, in whichever form. */
const forbiddenBy = ({ term, part, language, never, strategy }: Term): ForbiddenWord[] => [
	...(strategy === 'forbid' ? [{ term, part, language }] : []),
	...never.map((word) =>
		termsIn(word, language, [{ term, part }]).length > 0
			? { term: word, part, language }
			: { term: word, part: 'noun' as const, language: otherLocale(language) }
	)
];

/** What the desk shows of a text when it is opened. */
export async function checksOnDesk(
	db: Db,
	subject: TextTranslation,
	segments: readonly Segment[]
): Promise<DeskChecks> {
	const { findings, context } = await checkText(db, subject, segments);
	return { findings, context, waves: await wavesOf(db, subject.id) };
}
