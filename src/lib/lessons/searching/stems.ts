import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import type { Locale } from '#lib/i18n/locale.ts';
import { foldName } from '#lib/platform/text.ts';

/*
 * Both engines index the same stems, made here: Snowball's, of words without case and accents, as people type them on a
 * phone. A stem says its language, because "once" is a number in one and a moment in the other.
 */

const longestWord = 40;

/** The words of a text as they are compared: lower case, no accents, no marks. */
export const wordsIn = (text: string): string[] =>
	(foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));

/** Words that hold sentences together and are in every plan. */
const common: Readonly<Record<Locale, ReadonlySet<string>>> = {
	es: setOf(`a al ante con de del desde e el ella ellas ellos en entre era es esa ese eso esta estan este esto fue ha
		hay la las le les lo los mas me mi muy ni no nos o para pero por que se si sin sobre son su sus tambien te tu u un
		una unas uno unos y ya como cuando donde`),
	en: setOf(`a an and are as at be been but by did do does for from had has have he her his how i if in into is it its
		me my no not of on or our she so than that the their them then there they this to was we were what when where
		which who will with you your`)
};

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}

/** The stem of a word in a language; empty for words that say nothing. */
export function stemOf(word: string, language: Locale): string {
	if (common[language].has(word)) return '';
	const stem = language === 'es' ? stemSpanish(singular(word)) : stemEnglish(word);
	return `${language === 'es' ? 's' : 'e'}${stem}`;
}

/** Snowball tells plurals by their accents, which folded words have lost: `rio` and `rios`, `volcan` and `volcanes`. */
function singular(word: string): string {
	if (word.length < 4) return word;
	if (/[aeiou]ces$/.test(word)) return `${word.slice(0, -3)}z`;
	if (/[dlnrsyz]es$/.test(word)) return word.slice(0, -2);
	return word.replace(/(?<=[aeo])s$/, '');
}

export const stemsIn = (text: string, language: Locale): string[] => [
	...new Set(
		wordsIn(text)
			.map((word) => stemOf(word, language))
			.filter((stem) => stem !== '')
	)
];

/** Whether a word that somebody looks for leads nowhere: it is in every plan of one language or the other. */
export const leadsNowhere = (word: string): boolean => common.es.has(word) || common.en.has(word);

/** A whole theme as one key, so that `El agua` and `agua` are the same one. */
export const themeKey = (theme: string, language: Locale): string | null =>
	stemsIn(theme, language).join(' ').slice(0, 200) || null;
