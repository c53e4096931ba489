import { isUntouched } from '../drafts/kept.ts';

/** How the sentences stand while they are mended. */
export interface Standing {
	/** In the order of the letter. */
	readonly sentences: readonly {
		readonly n: number;
		readonly source: string;
		readonly target: string;
	}[];
	/** What is covered in a sentence and not in its translation. */
	readonly lost: ReadonlyMap<number, readonly string[]>;
	/** What a machine proposed, and whether somebody read it and called it right. */
	readonly drafts: readonly {
		readonly n: number;
		readonly text: string;
		readonly right: boolean;
	}[];
}

/** The sentences that still have what kept a translation from being handed in, as the server looks at them. */
export function unmended(reason: string, { sentences, lost, drafts }: Standing): number[] {
	const stands = ({ n, source, target }: Standing['sentences'][number]) => {
		if (reason === 'translation-has-gaps') return source !== '' && target.trim() === '';
		if (reason === 'covered-words-lost') return lost.has(n);
		if (reason === 'draft-untouched')
			return drafts.some((each) => each.n === n && !each.right && isUntouched(target, each.text));
		return false;
	};
	return sentences.filter(stands).map(({ n }) => n);
}
