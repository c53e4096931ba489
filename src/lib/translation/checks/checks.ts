import { checkAddress } from './address.ts';
import { checkEmoji } from './emoji.ts';
import { checkFalseFriends } from './false-friends.ts';
import { findingOf, type Finding, type Found } from './finding.ts';
import { checkForbidden } from './forbidden.ts';
import { checkGlossary } from './glossary.ts';
import { checkLength } from './length.ts';
import { checkNames } from './names.ts';
import { checkNumbers } from './numbers.ts';
import { oncePerMistake } from './one-mistake.ts';
import type { CheckContext, Pair } from './pair.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkQuestions } from './questions.ts';
import { checkReadingLevel } from './reading-level.ts';
import { checkStructure } from './structure.ts';
import { checkUntranslated } from './untranslated.ts';

export type Check = (pairs: readonly Pair[], context: CheckContext) => Found[];

/** Every check that needs nothing but the words; the blocking ones first. */
export const allChecks: readonly Check[] = [
	checkQuestions,
	checkForbidden,
	checkNames,
	checkNumbers,
	checkUntranslated,
	checkStructure,
	checkPunctuation,
	checkEmoji,
	checkGlossary,
	checkFalseFriends,
	checkAddress,
	checkLength,
	checkReadingLevel
];

/** What a reader would notice, sentence by sentence and of the whole (`n` is null), the blocking first. */
export const checkTranslation = (pairs: readonly Pair[], context: CheckContext): Finding[] =>
	findingsOf(allChecks.flatMap((check) => check(pairs, context)));

/**
 * The same, one check after the other with a rest between them, so that whoever types on meanwhile is not kept
 * waiting. Gives up (undefined) once nobody wants to know any more.
 */
export async function checkInTurn(
	pairs: readonly Pair[],
	context: CheckContext,
	isWanted: () => boolean
): Promise<Finding[] | undefined> {
	const all: Found[] = [];
	for (const check of allChecks) {
		await new Promise((rested) => setTimeout(rested));
		if (!isWanted()) return undefined;
		all.push(...check(pairs, context));
	}
	return findingsOf(all);
}

const findingsOf = (all: readonly Found[]) => ordered(oncePerMistake(all).map(findingOf));

/** The blocking first, then in the order of the letter, the whole before its sentences. */
export const ordered = (findings: readonly Finding[]): Finding[] =>
	findings.toSorted((a, b) => Number(b.blocks) - Number(a.blocks) || (a.n ?? -1) - (b.n ?? -1));
