/** What was typed here and no server confirmed, by the number of its sentence. */
export interface Mine {
	readonly words: Readonly<Record<number, string>>;
	/** What stood there when it was typed; null where nobody else can have written since. */
	readonly known: Readonly<Record<number, string>> | null;
}

/** Two versions of a sentence, neither of which replaces the other unasked. */
export interface Conflict {
	readonly n: number;
	readonly mine: string;
	readonly theirs: string;
	/** Mine was typed for a sentence that is part of this one now. */
	readonly joined: boolean;
}

/**
 * What was typed here meets what was written elsewhere meanwhile (in another window, or by whoever had the text
 * without a connection). What only one side changed is that side's; what both changed otherwise is a conflict.
 *
 * @param theirs the sentences as they stand on the server, in the order of the letter
 * @param sameCut the same sentences are joined and split. Then a field keeps what was typed in it until somebody
 * chooses; else what is on the server stands there, for it may be more
 * @returns the words for each sentence, `toSave` those of mine that can go up, and what a person must choose
 */
export function meet(
	mine: Mine,
	theirs: readonly { readonly n: number; readonly target: string }[],
	sameCut = true
): { targets: Record<number, string>; toSave: number[]; conflicts: Conflict[] } {
	const targets = Object.fromEntries(theirs.map(({ n, target }) => [n, target]));
	const toSave: number[] = [];
	const conflicts: Conflict[] = [];
	for (const [key, words] of Object.entries(mine.words)) {
		const n = Number(key);
		const there = theirs.find((each) => each.n === n);
		if (!there) {
			const host = hostOf(n, theirs);
			if (host && words.trim() !== '' && !holds(host.target, words))
				conflicts.push({ n: host.n, mine: words, theirs: host.target, joined: true });
			continue;
		}
		if (words === there.target || (!sameCut && holds(there.target, words))) continue;
		const isMine = mine.known === null || there.target === (mine.known[n] ?? '');
		if (isMine || sameCut) targets[n] = words;
		if (isMine) toSave.push(n);
		else conflicts.push({ n, mine: words, theirs: there.target, joined: false });
	}
	return { targets, toSave, conflicts };
}

const holds = (target: string, words: string) => target.includes(words.trim());

/** A sentence that is there no more went into one in front of it; numbers of the letter rise, but for split ones. */
const hostOf = <Sentence extends { readonly n: number }>(n: number, theirs: readonly Sentence[]) =>
	theirs.findLast((each) => each.n < n) ?? theirs[0];
