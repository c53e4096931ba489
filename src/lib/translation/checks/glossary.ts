import type { Locale } from '#lib/i18n/locale.ts';
import { termsIn } from '../glossary/finding.ts';
import { fold, keysOfTerm, keysOfWord } from '../glossary/forms-of-a-word.ts';
import { found, type Found } from './finding.ts';
import { written, type AgreedWord, type CheckContext, type Pair } from './pair.ts';

/**
 * What translators agreed on: a word that is kept stands in the translation, any other as one of its meanings,
 * in whichever form. The sentences beside count too, as nobody says “dog” three times in a row. What people
 * exclaim or how they speak to each other (`expression`) is said in too many ways to be looked for.
 */
export function checkGlossary(pairs: readonly Pair[], { from, to, terms }: CheckContext): Found[] {
	const looked = terms.filter(
		({ strategy, part }) => strategy !== 'forbid' && part !== 'expression'
	);
	if (looked.length === 0) return [];
	const all = written(pairs);
	return all.flatMap(({ n, source, target }, i) => {
		const near = all.slice(Math.max(0, i - 1), i + 2).map(({ target }) => target);
		return termsIn(source, from, looked)
			.filter((term) => !near.some((target) => isFollowed(term, target, from, to)))
			.filter((term) => !(isTitle(source, term.places) && stands(term, target, from)))
			.map((term) => {
				const places = term.places.map((place) => ({ side: 'source', ...place }) as const);
				return isKept(term)
					? found(n, 'glossary', 'kept', { words: [term.term], places })
					: found(n, 'glossary', 'translated', {
							words: [term.term, `→ ${term.meanings.join(' / ')}`],
							places
						});
			});
	});
}

const isKept = ({ strategy }: AgreedWord) => strategy === 'keep' || strategy === 'explain';

const isFollowed = (term: AgreedWord, target: string, from: Locale, to: Locale): boolean =>
	isKept(term)
		? stands(term, target, from)
		: term.meanings.flatMap(waysOf).some((meaning) => says(target, meaning, to));

const stands = (term: AgreedWord, text: string, language: Locale) =>
	termsIn(text, language, [term]).length > 0;

/** `Profe Delmy` is her name by now. */
const isTitle = (source: string, places: readonly { end: number }[]) =>
	places.every(({ end }) => /^ \p{Lu}/u.test(source.slice(end)));

/** `7.º y 8.º grado (tercer ciclo)` is said in one way or the other. */
const waysOf = (meaning: string): string[] => meaning.split(/[()]/).filter((way) => way.trim());

/** Half of its words in any order and form: a makeshift shelter is a shelter, and an explanation is no word. */
function says(target: string, meaning: string, to: Locale): boolean {
	const wanted = wordsOf(meaning).filter((word) => !small[to].has(fold(word)));
	if (wanted.length === 0) return true;
	if (squeezed(target).includes(squeezed(meaning)) && squeezed(meaning).length > 5) return true;
	const keys = new Set(wordsOf(target).flatMap((word) => keysOfWord(word, to)));
	const there = wanted.filter((word) =>
		(['verb', 'person'] as const).some((part) =>
			keysOfTerm(word, part, to).some((key) => keys.has(key))
		)
	);
	return there.length >= wanted.length / 2;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** `washbasin` is `wash-basin`. */
const squeezed = (text: string) => wordsOf(fold(text)).join('');

const small: Record<Locale, ReadonlySet<string>> = {
	en: new Set('a an the to of and that for in on with'.split(' ')),
	es: new Set('el la los las un una de del y que por para sin en con'.split(' '))
};
