import { notesOnEach } from '#lib/translation/glossary/kept-words.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { toRead, type Aligned, type Readable } from './alignment.ts';

interface Delivered {
	readonly text: string;
	readonly language: Locale;
	readonly translation: string | null;
	readonly translationLanguage: Locale | null;
	readonly translationId: string | null;
}

/** A delivered letter, cut and aligned by sentence for reading, with notes on the words that stayed. */
export async function readable(db: Db, letter: Delivered): Promise<Readable> {
	const [notes = []] = await notesOnEach(db, [letter]);
	return { ...(await aligned(db, letter)), notes };
}

async function aligned(db: Db, letter: Delivered): Promise<Aligned> {
	const { translation, translationLanguage, translationId } = letter;
	if (translation === null || translationLanguage === null) return toRead(letter, null, []);
	const rows = translationId ? await segmentsOf(db, translationId) : [];
	return toRead(letter, { text: translation, language: translationLanguage }, rows);
}
