/** The two interface languages, and the regional forms in which we write them. */
export const locales = ['es', 'en'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tags for `lang` attributes and `Intl`: Salvadoran Spanish, United States English. */
export const languageTag: Record<Locale, string> = { es: 'es-SV', en: 'en-US' };

export const isLocale = (value: unknown): value is Locale =>
	typeof value === 'string' && (locales as readonly string[]).includes(value);

export const otherLocale = (locale: Locale): Locale => (locale === 'es' ? 'en' : 'es');

/** The first of our languages that a browser asks for (RFC 9110 §12.5.4); Spanish when it names none. */
export function localeOfBrowser(acceptLanguage: string | null): Locale {
	const wishes = (acceptLanguage ?? '').split(',').map((part) => {
		const [tag = '', quality] = part.trim().split(';q=');
		return { language: tag.slice(0, 2).toLowerCase(), weight: quality ? Number(quality) : 1 };
	});
	wishes.sort((a, b) => b.weight - a.weight);
	return wishes.map((wish) => wish.language).find(isLocale) ?? 'es';
}
