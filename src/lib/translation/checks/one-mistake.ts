import type { CheckKind, Found } from './finding.ts';
import { fold } from './said.ts';

/** What says a mistake best, and what says the same less well about the same sentence. */
const says: Partial<Record<CheckKind, readonly CheckKind[]>> = {
	forbidden: ['glossary', 'untranslated'],
	untranslated: ['glossary'],
	questions: ['length'],
	numbers: ['length'],
	names: ['length']
};

/**
 * One mistake is one thing to look at: a sentence that was not translated need not be told that its glossary is not
 * followed either, and `invierno` that became winter is a false friend and no second finding.
 */
export function oncePerMistake(all: readonly Found[]): Found[] {
	const sameSentence = (one: Found, kinds: readonly CheckKind[] | undefined, other: Found) =>
		other.n === one.n && kinds?.includes(other.kind);
	return all.filter(
		(each) =>
			!all.some(
				(better) => sameSentence(better, says[better.kind], each) || isSameWord(better, each)
			)
	);
}

const isSameWord = (friend: Found, term: Found): boolean =>
	friend.kind === 'false-friends' &&
	term.kind === 'glossary' &&
	friend.n === term.n &&
	fold(friend.words[0] ?? '') === fold(term.words[0] ?? '');
