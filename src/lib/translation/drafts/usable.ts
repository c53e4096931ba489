import type { Language } from '#lib/moderation/submission.ts';

/** Short words of every day, none of which is a word of the other language. */
const small: Record<Language, ReadonlySet<string>> = {
	en: new Set(
		'the and is are was were you your my of to in it that this we they he she his her have has do does not with for on at but what when where how like would can'.split(
			' '
		)
	),
	es: new Set(
		'el la los las y es son era fue que de en un una mi mis tu tus su sus con por para pero cuando donde como se lo le les nos muy más también está están tiene tengo hay al del'.split(
			' '
		)
	)
};

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

const plain = (text: string) => wordsOf(text).join(' ');

/** So much longer or shorter than its source no translation between these languages is. */
const longest = 3;
const shortest = 1 / 3;
/** A word or two may be three times as long. */
const margin = 24;

/** Whether a machine's answer can be shown as a draft: there, new, of a likely length and in the right language. */
export function isUsable(source: string, draft: string, to: Language): boolean {
	const said = draft.trim();
	if (plain(said) === '' || plain(said) === plain(source)) return false;
	if (said.length > source.length * longest + margin) return false;
	if (said.length < source.length * shortest - margin) return false;
	return !isOtherLanguage(said, to);
}

function isOtherLanguage(text: string, to: Language): boolean {
	const count = (language: Language) =>
		wordsOf(text).filter((word) => small[language].has(word)).length;
	const others = count(to === 'es' ? 'en' : 'es');
	return others >= 2 && others > count(to);
}
