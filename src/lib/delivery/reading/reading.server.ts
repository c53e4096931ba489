import { segmentsOf } from '#lib/translation/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { toRead, type Readable } from './alignment.ts';

interface Delivered {
	readonly text: string;
	readonly language: Locale;
	readonly translation: string | null;
	readonly translationLanguage: Locale | null;
	readonly translationId: string | null;
}

/** A delivered letter, cut and aligned by sentence for reading. */
export async function readable(db: Db, letter: Delivered): Promise<Readable> {
	const { translation, translationLanguage, translationId } = letter;
	if (translation === null || translationLanguage === null) return toRead(letter, null, []);
	const rows = translationId ? await segmentsOf(db, translationId) : [];
	return toRead(letter, { text: translation, language: translationLanguage }, rows);
}
