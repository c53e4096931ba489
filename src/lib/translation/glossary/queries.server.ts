import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { Selectable } from 'kysely';
import type { GlossaryTermRow } from '../tables.ts';
import { termsIn } from './finding.ts';
import type { FoundTerm, Term } from './term.ts';

/**
 * The words of a text that stand in the glossary, with their places in it and what they mean in the
 * other language: the agreed ones, and for those who translate the proposed ones too.
 */
export async function glossaryFor(
	db: Db,
	text: string,
	language: Locale,
	which: 'agreed' | 'all' = 'agreed'
): Promise<FoundTerm[]> {
	return termsIn(text, language, await termsOf(db, language, which));
}

/** All words of a language that count: those that were agreed, or all but the retired ones. */
export async function termsOf(
	db: Db,
	language: Locale,
	which: 'agreed' | 'all' = 'agreed'
): Promise<Term[]> {
	const statuses = which === 'agreed' ? (['agreed'] as const) : (['agreed', 'proposed'] as const);
	return (await rows(db, { language, statuses })).map(toTerm);
}

const rows = spelledOnce(
	(db, given: { language: Locale; statuses: readonly ('agreed' | 'proposed')[] }) =>
		db
			.selectFrom('glossaryTerm')
			.selectAll()
			.where('language', '=', given.language)
			.where('status', 'in', given.statuses)
			// Another wording of what is agreed does not count beside it.
			.where((eb) => eb.or([eb('status', '=', 'agreed'), eb('replaces', 'is', null)]))
			.orderBy('term')
);

export const toTerm = (row: Selectable<GlossaryTermRow>): Term => ({
	id: row.id,
	language: row.language,
	term: row.term,
	strategy: row.strategy,
	meanings: JSON.parse(row.meanings) as string[],
	never: JSON.parse(row.never) as string[],
	part: row.part,
	region: row.region,
	note: { es: row.noteEs, en: row.noteEn },
	child: { es: row.childEs, en: row.childEn },
	status: row.status
});
