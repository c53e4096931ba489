import { languageTag, type Locale } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Shown } from '#lib/photos/shown.ts';
import type { Db } from '#lib/platform/database.ts';
import { asWrittenOf, pagesOfRevision } from './queries.server.ts';

/**
 * What a letter looked like on paper, as it is shown beside its words; said by the server in the reader's language, because
 * few letters have it.
 */
export interface PaperInWords {
	readonly title: string;
	/** What this layer is called beside the others. */
	readonly layer: string;
	readonly pages: readonly {
		readonly picture: Shown;
		readonly alt: string;
		/** What whoever drew it says that it shows, where the reader's language is another one: nobody translates it. */
		readonly shows: { readonly title: string; readonly lang: string; readonly text: string } | null;
		/** Says which it is, on the link to the whole page. */
		readonly label: string;
	}[];
	/** Letter for letter; null where that is how the letter reads. */
	readonly written: { readonly title: string; readonly lang: string; readonly text: string } | null;
	/** What the words of the letter are called where they are not letter for letter what stands on the page. */
	readonly reading: string | null;
}

/**
 * Null for a letter that was never on paper, or whose pages nobody may see any more.
 *
 * @param of.from the name of whoever wrote it, as this reader knows it
 */
export async function paperInWords(
	db: Db,
	of: { revisionId: string; from: string },
	locale: Locale
): Promise<PaperInWords | null> {
	const { revisionId, from } = of;
	const pages = await pagesOfRevision(db, revisionId);
	if (pages.length === 0) return null;
	const { text, language } = await db
		.selectFrom('revision')
		.select(['text', 'language'])
		.where('id', '=', revisionId)
		.executeTakeFirstOrThrow();
	const asWritten = await asWrittenOf(db, revisionId);
	const differs = asWritten !== null && asWritten.trim() !== text.trim();
	const t = tFor(locale);
	const lang = languageTag[language];
	return {
		title: t('pages:read.title', { name: from }),
		layer: t('pages:read.layer'),
		pages: pages.map(({ n, kind, alt, picture }) => ({
			picture,
			alt: alt && language === locale ? alt : t(`pages:read.alt.${kind}`, { n, name: from }),
			shows:
				alt && language !== locale
					? { title: t(`pages:read.shows.${language}`), lang, text: alt }
					: null,
			label: t(`pages:read.label.${kind}`, { n })
		})),
		written: differs
			? { title: t('pages:read.written', { name: from }), lang, text: asWritten }
			: null,
		reading: differs ? t(`pages:read.reading.${language}`, { name: from }) : null
	};
}
