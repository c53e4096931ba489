import { Refused } from '#lib/platform/refused.ts';
import { move, type Letter } from '../letter.ts';

/** Only what a reviewer returned is looked at again; a teacher can be asked in person. */
export function refuseUnlessReturned({ state }: Letter): void {
	if (state.status !== 'returned' || state.from !== 'moderator')
		throw new Refused('conflict', 'letter-moved-on', { status: state.status });
}

/**
 * Another reviewer reads the same text once more. Their teacher had exactly these words in hand, so they
 * need not pass by there again.
 */
export function lookAgain(letter: Letter, submissionId: string, at: number): Letter {
	refuseUnlessReturned(letter);
	return goAgain({ ...letter, decisionId: null }, submissionId, at);
}

/** Words that their teacher had in hand before stand in review once more. */
export const goAgain = (letter: Letter, submissionId: string, at: number): Letter =>
	move(letter, { status: 'with-moderator', submissionId, since: at });
