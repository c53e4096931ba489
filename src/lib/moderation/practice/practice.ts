import type { Locale } from '#lib/i18n/locale.ts';
import type { Outcome } from '../submission.ts';
import { englishLetters } from './letters-en.ts';
import type { PracticeLetter } from './practice-letter.ts';
import { spanishLetters } from './letters-es.ts';

export const exits: readonly Outcome[] = ['approve', 'return', 'protect', 'safeguard'];

/** All of them, Spanish and English in turn, so that the languages and the exits are mixed. */
export const practiceLetters: readonly PracticeLetter[] = spanishLetters.flatMap((letter, i) => {
	const other = englishLetters[i];
	return other ? [letter, other] : [letter];
});

/** Whoever reads one language works through the letters in it; the other ones never reach their desk. */
export const lettersFor = (reads: readonly Locale[]): readonly PracticeLetter[] =>
	practiceLetters.filter(({ language }) => reads.includes(language));

export interface Answer {
	n: number;
	outcome: Outcome;
	/** As it was when they answered: what is expected may be reconsidered later. */
	expected: Outcome;
}

export interface Agreement {
	agreed: number;
	of: number;
	/** Only exits that were expected at all. */
	byExit: { exit: Outcome; agreed: number; of: number }[];
}

/** How many answers were as expected: "17 of 20; safeguard 4 of 4". */
export function agreementOf(answers: readonly Answer[]): Agreement {
	const agreed = (list: readonly Answer[]) =>
		list.filter(({ outcome, expected }) => outcome === expected).length;
	return {
		agreed: agreed(answers),
		of: answers.length,
		byExit: exits
			.map((exit) => ({ exit, list: answers.filter(({ expected }) => expected === exit) }))
			.filter(({ list }) => list.length > 0)
			.map(({ exit, list }) => ({ exit, agreed: agreed(list), of: list.length }))
	};
}

/** The first letter without an answer; undefined when all have one. */
export const nextOf = (
	letters: readonly PracticeLetter[],
	answers: readonly Pick<Answer, 'n'>[]
): PracticeLetter | undefined => letters.find(({ n }) => !answers.some((answer) => answer.n === n));
