import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Part } from './term.ts';

/** Lower case and without accents; but `ñ` is a letter of its own, and `seño` no `seno`. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (/^[a-z0-9ñ]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/(?!(?<=n)\u0303)\p{M}/gu, '')
		.replaceAll('’', "'")
		.normalize('NFC');
}

/**
 * Under what a word of the glossary is looked up. Stems alone say too much: `minuto` is no `minuta`
 * and `volar` no `volado`. So nouns are known by their number and size, people and adjectives by
 * their sex as well, and only verbs by a stem (Snowball's, for Spanish and English).
 */
export function keysOfTerm(word: string, part: Part, language: Locale): string[] {
	const folded = fold(word);
	const bases = [folded, folded.replace(/(?<=[aeiouy])s$/, '')];
	if (part === 'verb') return [...bases, ...stemKeys(word, language)];
	if (part === 'person' || part === 'adjective') return [...bases, ...bases.map(sexless)];
	return bases;
}

/** Under what a word of a text may be found, the likeliest first. */
export function keysOfWord(word: string, language: Locale): string[] {
	const folded = fold(word);
	const bases = [folded, ...(language === 'es' ? spanishSingles(folded) : englishSingles(folded))];
	return [...new Set([...bases, ...bases.map(sexless), ...stemKeys(word, language)])];
}

/** Endings are told by their accents, and many people write none. */
function stemKeys(word: string, language: Locale): string[] {
	const stem = language === 'es' ? stemSpanish : stemEnglish;
	const lower = word.toLowerCase();
	const folded = fold(word);
	return (lower === folded ? [folded] : [lower, folded]).map((one) => `~${fold(stem(one))}`);
}

const sexless = (word: string) => `±${word.replace(/[aeo]$/, '')}`;

/** `cantones` and `cantoncitos` are of `cantón`, `milpitas` of `milpa`, `nancitos` of `nance`. */
function spanishSingles(folded: string): string[] {
	const singles = [folded];
	if (/[aeiou]s$/.test(folded)) singles.push(folded.slice(0, -1));
	if (/[dlnrsy]es$/.test(folded)) singles.push(folded.slice(0, -2));
	if (folded.endsWith('ces')) singles.push(`${folded.slice(0, -3)}z`);
	const small = /^(\p{L}{2,}?)(c?it|ill)([ao])s?$/u.exec(folded);
	if (!small) return singles;
	const [, root = '', , ending = ''] = small;
	return [...singles, root, root + ending, `${root}e`];
}

function englishSingles(folded: string): string[] {
	const word = folded.replace(/'s?$/, '');
	const singles = [word];
	if (/[^s]s$/.test(word)) singles.push(word.slice(0, -1));
	if (/(?:s|x|z|ch|sh)es$/.test(word)) singles.push(word.slice(0, -2));
	if (word.endsWith('ies')) singles.push(`${word.slice(0, -3)}y`);
	return singles;
}
