import { tFor } from '#lib/i18n/resources.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { AskedChange } from '#lib/moderation/mending/forms.ts';
import type { Db } from '#lib/platform/database.ts';
import { segmentsOf } from '../queries.server.ts';
import { differing } from './changed.ts';

type Asked = ReadonlyMap<number, AskedChange>;

/** Whether words were changed that an approval would not carry. */
export const hasChanges = async (db: Db, translationId: string, changes: Asked): Promise<boolean> =>
	changes.size > 0 && differing(await segmentsOf(db, translationId), changes).length > 0;

/** What was said of each sentence, with the words that were typed for it as a suggestion, so that nothing is lost. */
export async function withSuggestions(
	db: Db,
	translationId: string,
	remarks: ReadonlyMap<string, string>,
	changes: Asked,
	language: Locale
): Promise<Map<string, string>> {
	const t = tFor(language);
	const said = new Map(remarks);
	for (const { n, text, note } of differing(await segmentsOf(db, translationId), changes)) {
		const parts = [said.get(String(n)), text && t('mending:suggestion', { text }), note];
		said.set(String(n), parts.filter(Boolean).join('\n'));
	}
	return said;
}
