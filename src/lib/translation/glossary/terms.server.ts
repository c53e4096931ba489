import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { termsIn, type Term } from './terms.ts';

/** The words of a text that stand in the glossary, with what they mean in the other language. */
export async function glossaryFor(db: Db, text: string, language: Language): Promise<Term[]> {
	const terms = await termsOf(db, { language });
	return termsIn(text, terms).map((term) => ({ ...term, keep: term.keep === 1 }));
}

const termsOf = spelledOnce((db, { language }: { language: Language }) =>
	db
		.selectFrom('glossaryTerm')
		.select(['term', 'meaning', 'keep'])
		.where('language', '=', language)
		.orderBy('term')
);
