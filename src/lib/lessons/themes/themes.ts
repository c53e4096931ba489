import type { Locale } from '#lib/i18n/locale.ts';
import { foldName } from '#lib/platform/text.ts';
import { stemOf, stemsIn } from '../searching/stems.ts';
import { themes as pairs } from '../searching/twins.ts';

/** A word out of the lives of those who learn, in both languages. Some have two in one of them. */
export interface Theme {
	/** In addresses: the first Spanish word without its accents. */
	readonly id: string;
	readonly es: readonly string[];
	readonly en: readonly string[];
}

/** The themes of both places, each once: pairs that share a word are one. */
export const themes: readonly Theme[] = pairs
	.reduce<Omit<Theme, 'id'>[]>((found, [es, en]) => {
		const at = found.findIndex((one) => one.es.includes(es) || one.en.includes(en));
		const known = found[at];
		if (!known) return [...found, { es: [es], en: [en] }];
		return found.with(at, { es: withWord(known.es, es), en: withWord(known.en, en) });
	}, [])
	.map((words) => ({ ...words, id: foldName(words.es[0] ?? '') }));

function withWord(words: readonly string[], word: string): readonly string[] {
	return words.includes(word) ? words : [...words, word];
}

export const findTheme = (id: string): Theme | undefined => themes.find((one) => one.id === id);

export interface ThemeNames {
	readonly own: string;
	/** Null where both languages say the same word: nobody reads milpa twice. */
	readonly other: string | null;
}

/** What a theme is called, in a reader's language first. */
export function namesOf({ es, en }: Theme, locale: Locale): ThemeNames {
	const [spanish, english] = [es.join(', '), en.join(', ')];
	const [own, other] = locale === 'es' ? [spanish, english] : [english, spanish];
	return { own, other: other === own ? null : other };
}

/** The themes whose word stands in a text, whatever its form: to be proposed, never taken for granted. */
export function themesIn(text: string, language: Locale): string[] {
	const stems = new Set(stemsIn(text, language));
	return themes
		.filter((theme) => theme[language].some((word) => stems.has(stemOf(foldName(word), language))))
		.map(({ id }) => id);
}
