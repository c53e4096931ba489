import type { Locale } from '#lib/i18n/locale.ts';
import { foldName } from '#lib/platform/text.ts';
import { stemOf, stemsIn } from '../searching/stems.ts';
import { themes as pairs } from '../searching/twins.ts';

/** A word out of the lives of those who learn, in both languages. */
export interface Theme {
	/** In addresses: the Spanish word without its accents. */
	readonly id: string;
	readonly es: string;
	/** Some have two in English. */
	readonly en: readonly string[];
}

/** The themes of both places, each once. */
export const themes: readonly Theme[] = [...new Set(pairs.map(([es]) => es))].map((es) => ({
	es,
	id: foldName(es),
	en: pairs.filter(([other]) => other === es).map(([, en]) => en)
}));

export const findTheme = (id: string): Theme | undefined => themes.find((one) => one.id === id);

/** What a theme is called, in a reader's language first. */
export const namesOf = ({ es, en }: Theme, locale: Locale): { own: string; other: string } => {
	const english = en.join(', ');
	return locale === 'es' ? { own: es, other: english } : { own: english, other: es };
};

/** The themes whose word stands in a text, whatever its form: to be proposed, never taken for granted. */
export function themesIn(text: string, language: Locale): string[] {
	const stems = new Set(stemsIn(text, language));
	const wordsOf = ({ es, en }: Theme) => (language === 'es' ? [es] : en);
	return themes
		.filter((theme) => wordsOf(theme).some((word) => stems.has(stemOf(foldName(word), language))))
		.map(({ id }) => id);
}
