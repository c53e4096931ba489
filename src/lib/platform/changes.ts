import { diffArrays } from 'diff';

export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * Beyond this many added and removed words the two texts are shown as one removed, one added:
 * nobody reads such a patchwork, and it keeps the worst case (two unrelated letters) instant.
 */
const MOST_EDITS = 1200;

const wordsOf = new Intl.Segmenter('es', { granularity: 'word' });
const split = (text: string) => Array.from(wordsOf.segment(text), (word) => word.segment);

/**
 * What changed between two versions of a letter, word by word, so that a child sees what the
 * teacher edited. `same` and `removed` together spell `before`; `same` and `added` spell `after`.
 * Changed words that are next to each other are shown as one removal followed by one addition.
 */
export function wordChanges(before: string, after: string): WordChange[] {
	if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
	const found = diffArrays(split(before), split(after), { maxEditLength: MOST_EDITS });
	if (!found) return tidy([change('removed', before), change('added', after)]);
	return tidy(
		found.map(({ added, removed, value }) =>
			change(added ? 'added' : removed ? 'removed' : 'same', value.join(''))
		)
	);
}

const change = (kind: WordChange['kind'], text: string): WordChange => ({ kind, text });

/** Joins changes that only a space separates, and puts each removal before its addition. */
function tidy(changes: WordChange[]): WordChange[] {
	const tidied: WordChange[] = [];
	let removed = '';
	let added = '';
	const settle = () => {
		if (removed) tidied.push(change('removed', removed));
		if (added) tidied.push(change('added', added));
		removed = added = '';
	};
	changes.forEach(({ kind, text }, index) => {
		if (kind === 'removed') removed += text;
		else if (kind === 'added') added += text;
		else if ((removed || added) && index < changes.length - 1 && /^[^\S\n]+$/.test(text)) {
			removed += text;
			added += text;
		} else {
			settle();
			tidied.push(change('same', text));
		}
	});
	settle();
	return tidied;
}
