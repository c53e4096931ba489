import { languageTag, locales } from '#lib/i18n/locale.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { attribute, element, type LeftOut } from '#lib/translation/formats/escaping.ts';

export interface PublicPlan {
	readonly id: string;
	readonly releasedAt: number;
	/** In which it can be read. */
	readonly languages: readonly Language[];
}

/** Every public page for whoever makes an index of them (sitemaps.org 0.9), with its other language beside it. */
export function sitemapOf(
	origin: string,
	plans: readonly PublicPlan[],
	collections: readonly Omit<PublicPlan, 'languages'>[] = []
): string {
	const leftOut: LeftOut = { characters: 0 };
	const place = (path: string) => element('loc', `${origin}${path}`, leftOut);
	const changedAt = (at: number) => element('lastmod', new Date(at).toISOString(), leftOut);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...['/', '/lessons', '/privacy'].map((path) => `<url>${place(path)}</url>`),
		...collections.map(
			({ id, releasedAt }) =>
				`<url>${place(`/lessons/collections/${id}`)}${changedAt(releasedAt)}</url>`
		),
		...plans.flatMap(({ id, releasedAt, languages }) => {
			const changed = changedAt(releasedAt);
			const others = alternatesOf(id, languages).map(
				({ tag, path }) =>
					`<xhtml:link rel="alternate"${attribute('hreflang', tag, leftOut)}${attribute('href', `${origin}${path}`, leftOut)}/>`
			);
			return pathsOf(id, languages).map(
				(path) => `<url>${place(path)}${changed}${others.join('')}</url>`
			);
		}),
		'</urlset>\n'
	].join('\n');
}

/** A plan in one language has one address; in both, one for each. */
export const pathIn = (id: string, language: Language, languages: readonly Language[]): string =>
	languages.length > 1 ? `/lessons/${id}?show=${language}` : `/lessons/${id}`;

const pathsOf = (id: string, languages: readonly Language[]) =>
	languages.map((language) => pathIn(id, language, languages));

/** The same plan in each language, and for whoever reads neither as their browser says. */
export const alternatesOf = (id: string, languages: readonly Language[]) =>
	languages.length < 2
		? []
		: [
				...locales
					.filter((language) => languages.includes(language))
					.map((language) => ({
						tag: languageTag[language],
						path: pathIn(id, language, languages)
					})),
				{ tag: 'x-default', path: `/lessons/${id}` }
			];
