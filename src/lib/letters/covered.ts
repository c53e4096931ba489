import { editable, move, movedOn, type Letter, type LetterStatus } from './letter.ts';

// What becomes of a letter when words of it are covered; see docs/decisions/013.

/** Words of it are covered in a new revision, which waits for the second key. */
export const protect = (
	letter: Letter,
	{ revisionId, submissionId }: { revisionId: string; submissionId: string },
	at: number
): Letter => ({
	...move(letter, { status: 'protected', submissionId, at }),
	revisionId,
	decisionId: null
});

/** The same words were covered in another letter, and so they are in this one, where it lies. */
export function coverWhereItLies(letter: Letter, revisionId: string): Letter {
	if (!liesStill.includes(letter.state.status)) throw movedOn(letter);
	return { ...letter, revisionId, decisionId: null };
}

/** Nobody reads it for its way just now. */
const liesStill: readonly LetterStatus[] = [
	...editable,
	'with-teacher',
	'withdrawn',
	'recalled',
	'closed'
];

/** The second person does not agree with what is covered: it is reviewed as it stands. */
export function reviewAgain(letter: Letter, at: number): Letter {
	if (letter.state.status !== 'protected') throw movedOn(letter);
	const { submissionId } = letter.state;
	return move(letter, { status: 'with-moderator', submissionId, since: at });
}

/** Whoever held it for review covered something on a page of it: it is in line again, for somebody else. */
export function waitForAnother(
	letter: Letter,
	{ revisionId, submissionId }: { revisionId: string; submissionId: string },
	since: number
): Letter {
	if (letter.state.status !== 'with-moderator') throw movedOn(letter);
	return {
		...letter,
		state: { status: 'with-moderator', submissionId, since },
		revisionId,
		decisionId: null
	};
}
