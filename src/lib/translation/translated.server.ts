import { sql, type RawBuilder } from 'kysely';

/** As part of a query: the frozen text that a translation says in the other language. */
export const translatedText = (translation: RawBuilder<string>) =>
	sql<string | null>`(select source_revision_id from text_translation where id = ${translation})`;
