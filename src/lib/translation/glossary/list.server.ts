import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { foldName } from '#lib/platform/text.ts';
import { toTerm } from './queries.server.ts';
import type { Strategy } from './term.ts';

export const wordsOnAPage = 50;

export interface Wanted {
	q: string;
	language: Locale | null;
	strategy: Strategy | null;
	/** The last word of the page before. */
	after: string | null;
}

/** Words that begin as asked, whatever their accents, in the order of the alphabet; retired ones are left out. */
export async function searchTerms(db: Db, { q, language, strategy, after }: Wanted) {
	const beginning = foldName(q).replace(/[\\%_]/g, '');
	let query = db
		.selectFrom('glossaryTerm')
		.selectAll()
		.where('status', '<>', 'retired')
		.orderBy('folded')
		.orderBy('id')
		.limit(wordsOnAPage + 1);
	if (beginning) query = query.where('folded', 'like', `${beginning}%`);
	if (language) query = query.where('language', '=', language);
	if (strategy) query = query.where('strategy', '=', strategy);
	const last =
		after === null
			? undefined
			: await db
					.selectFrom('glossaryTerm')
					.select(['folded', 'id'])
					.where('id', '=', after)
					.executeTakeFirst();
	if (last)
		query = query.where((eb) =>
			eb(eb.refTuple('folded', 'id'), '>', eb.tuple(last.folded, last.id))
		);
	const rows = await query.execute();
	const terms = rows.slice(0, wordsOnAPage).map(toTerm);
	return { terms, after: rows.length > wordsOnAPage ? (terms.at(-1)?.id ?? null) : null };
}

/** Whom a word comes from, who agreed for which community, and what was said about it. */
export async function storyOfTerm(db: Db, termId: string) {
	const from = await db
		.selectFrom('glossaryTerm')
		.leftJoin('person', 'person.id', 'glossaryTerm.proposedBy')
		.leftJoin('class', 'class.id', 'glossaryTerm.proposedByClass')
		.select(['person.name as person', 'class.name as className'])
		.where('glossaryTerm.id', '=', termId)
		.executeTakeFirstOrThrow();
	const agreements = await db
		.selectFrom('glossaryAgreement')
		.innerJoin('community', 'community.id', 'glossaryAgreement.communityId')
		.innerJoin('person', 'person.id', 'glossaryAgreement.personId')
		.select(['community.id', 'community.name as community', 'person.name as person'])
		.where('termId', '=', termId)
		.orderBy('at')
		.orderBy('community.name')
		.execute();
	const comments = await db
		.selectFrom('glossaryComment')
		.innerJoin('person', 'person.id', 'glossaryComment.authorId')
		.select(['glossaryComment.id', 'person.name as author', 'text', 'at'])
		.where('termId', '=', termId)
		.orderBy('at')
		.orderBy('glossaryComment.id')
		.execute();
	return { from, agreements, comments };
}
