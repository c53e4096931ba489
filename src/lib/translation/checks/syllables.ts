import type { Locale } from '#lib/i18n/locale.ts';

/** How many syllables a word has, at least one. */
export const syllablesOf = (word: string, language: Locale): number =>
	Math.max(1, language === 'es' ? spanish(word.toLowerCase()) : english(word.toLowerCase()));

/**
 * Two strong vowels are two syllables, as is a weak one with an accent beside a strong one (`ma-íz`, `ba-úl`); the
 * `u` of `que` and `guitarra` is silent.
 */
const spanish = (word: string): number =>
	word
		.normalize('NFC')
		.replace(/(?<=q)u|(?<=g)u(?=[eéií])|y$/g, (silent) => (silent === 'y' ? 'i' : ''))
		.match(/[íú]|[iuü]*[aeoáéó](?:[iuüy](?![aeoáéóíú]))*|[iuü]+/g)?.length ?? 0;

/** Groups of vowels, but for the `e` that makes the vowel before it long (`cake`, `played`, `cakes`). */
function english(word: string): number {
	const bare = word
		.normalize('NFD')
		.replace(/[^a-z]/g, '')
		.replace(/(?<=[aeiouy].*[^aeiouy])e$|(?<=[aeiouy].*[^aeiouytd])ed$/, '')
		.replace(/(?<=[aeiouy].*[^aeiouysxzcg])es$/, 's');
	const groups = bare.match(/[aeiouy]+/g)?.length ?? 0;
	const apart = bare.match(/(?<![gqt])i[ao](?!n)|eo(?!p)|uou/g)?.length ?? 0;
	const le = /[^aeiouyl]le$/.test(word) ? 1 : 0;
	return groups + apart + le;
}
