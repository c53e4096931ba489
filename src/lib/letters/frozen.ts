import {
	isFrozen,
	move,
	moveAny,
	movedOn,
	type Letter,
	type LetterState,
	type LetterStatus,
	type Resting
} from './letter.ts';

// How a letter freezes when a child may have disclosed harm, and how it goes on; see docs/decisions/010.

export function safeguard(letter: Letter, at: number): Letter {
	const { state } = letter;
	return move(letter, { status: 'safeguarded', at, ...(isResting(state) && { was: state }) });
}

const resting: readonly LetterStatus[] = [
	'draft',
	'released',
	'returned',
	'withdrawn',
	'recalled',
	'closed',
	'with-teacher'
] satisfies Resting['status'][];

const isResting = (state: LetterState): state is Resting => resting.includes(state.status);

/** The two named people let it go: a frozen letter lies again where it lay. */
export function layBack(letter: Letter): Letter {
	if (letter.state.status !== 'safeguarded' || !letter.state.was) throw movedOn(letter);
	return moveAny(letter, letter.state.was);
}

/** They let it go, and it was on its way: a reviewer reads it first. */
export function letGoToReview(letter: Letter, submissionId: string, at: number): Letter {
	if (!isFrozen(letter)) throw movedOn(letter);
	return moveAny(letter, { status: 'with-moderator', submissionId, since: at });
}

/** It is erased, a year after they finished. */
export function closeFinished(letter: Letter, at: number): Letter {
	if (!isFrozen(letter)) throw movedOn(letter);
	return moveAny(letter, { status: 'closed', at });
}
