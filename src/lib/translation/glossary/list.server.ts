import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { foldName } from '#lib/platform/text.ts';
import { toTerm } from './queries.server.ts';
import type { Strategy, TermStatus } from './term.ts';

export const wordsOnAPage = 50;

export interface Wanted {
	q: string;
	language: Locale | null;
	strategy: Strategy | null;
	/** Only those that somebody should look at: proposed, or from the start and not seen by both communities. */
	open: boolean;
	/** The last word of the page before. */
	after: string | null;
}

/** Words that begin as asked, whatever their accents, in the order of the alphabet; retired ones are left out. */
export async function searchTerms(db: Db, { q, language, strategy, open, after }: Wanted) {
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
	if (open)
		query = query.where((eb) =>
			eb.or([
				eb('status', '=', 'proposed'),
				eb(
					eb
						.selectFrom('glossaryAgreement')
						.innerJoin('community', 'community.id', 'glossaryAgreement.communityId')
						.select(({ fn }) => fn.count<number>('community.language').distinct().as('languages'))
						.whereRef('glossaryAgreement.termId', '=', 'glossaryTerm.id'),
					'<',
					2
				)
			])
		);
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
	const page = rows.slice(0, wordsOnAPage);
	const seen = await seenByBoth(
		db,
		page.map(({ id }) => id)
	);
	const terms = page.map((row) => ({
		...toTerm(row),
		rewords: row.replaces !== null,
		seenByBoth: seen.has(row.id)
	}));
	return { terms, after: rows.length > wordsOnAPage ? (terms.at(-1)?.id ?? null) : null };
}

/** How many words both communities agreed to, how many count because they came with Puente, and how many are proposed. */
export async function countTerms(db: Db) {
	const rows = await db
		.selectFrom('glossaryTerm')
		.select((eb) => ['status', eb.fn.countAll().as('all')])
		.select((eb) =>
			eb.fn
				.countAll()
				.filterWhere('glossaryTerm.id', 'in', (eb) =>
					eb
						.selectFrom('glossaryAgreement')
						.innerJoin('community', 'community.id', 'glossaryAgreement.communityId')
						.select('termId')
						.groupBy('termId')
						.having(({ fn }) => fn.count<number>('community.language').distinct(), '>=', 2)
				)
				.as('seen')
		)
		.where('status', '<>', 'retired')
		.groupBy('status')
		.execute();
	const of = (status: TermStatus) => rows.find((row) => row.status === status);
	const agreed = Number(of('agreed')?.seen ?? 0);
	return {
		agreed,
		unseen: Number(of('agreed')?.all ?? 0) - agreed,
		proposed: Number(of('proposed')?.all ?? 0)
	};
}

/** Words to which somebody of a community of each language agreed. */
async function seenByBoth(db: Db, termIds: readonly string[]): Promise<Set<string>> {
	if (termIds.length === 0) return new Set();
	const rows = await db
		.selectFrom('glossaryAgreement')
		.innerJoin('community', 'community.id', 'glossaryAgreement.communityId')
		.select('termId')
		.where('termId', 'in', termIds)
		.groupBy('termId')
		.having(({ fn }) => fn.count<number>('community.language').distinct(), '>=', 2)
		.execute();
	return new Set(rows.map(({ termId }) => termId));
}

/** Whom a word comes from, who agreed for which community, and what was said about it. */
export async function storyOfTerm(db: Db, termId: string) {
	const from = await db
		.selectFrom('glossaryTerm')
		.leftJoin('person', 'person.id', 'glossaryTerm.proposedBy')
		.leftJoin('class', 'class.id', 'glossaryTerm.proposedByClass')
		.leftJoin('broughtFile', 'broughtFile.id', 'glossaryTerm.fromFile')
		.select(['person.name as person', 'class.name as className'])
		.select(['glossaryTerm.fromFile', 'broughtFile.name as fileName', 'glossaryTerm.replaces'])
		.where('glossaryTerm.id', '=', termId)
		.executeTakeFirstOrThrow();
	const agreements = await agreementsOn(db, termId);
	const comments = await db
		.selectFrom('glossaryComment')
		.innerJoin('person', 'person.id', 'glossaryComment.authorId')
		.select(['glossaryComment.id', 'person.name as author', 'text', 'at'])
		.where('termId', '=', termId)
		.orderBy('at')
		.orderBy('glossaryComment.id')
		.execute();
	return {
		from,
		agreements,
		seenByBoth: (await seenByBoth(db, [termId])).has(termId),
		comments,
		earlier: await earlierWordings(db, from.replaces),
		newer: await newerWording(db, termId)
	};
}

const agreementsOn = (db: Db, termId: string) =>
	db
		.selectFrom('glossaryAgreement')
		.innerJoin('community', 'community.id', 'glossaryAgreement.communityId')
		.innerJoin('person', 'person.id', 'glossaryAgreement.personId')
		.select(['community.id', 'community.name as community', 'person.name as person', 'at'])
		.where('termId', '=', termId)
		.orderBy('at')
		.orderBy('community.name')
		.execute();

/** So many are shown; a word is not reworded so often. */
const mostEarlier = 10;

/** What was agreed before, the last one first, with who agreed and until when it counted. */
async function earlierWordings(db: Db, last: string | null) {
	const wordings = [];
	for (let id = last; id !== null && wordings.length < mostEarlier;) {
		const row = await db
			.selectFrom('glossaryTerm')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		const { strategy, meanings } = toTerm(row);
		const agreements = await agreementsOn(db, id);
		wordings.push({ id, strategy, meanings, endedAt: row.endedAt, agreements });
		id = row.replaces;
	}
	return wordings;
}

/** The wording that would stand, or stands, in place of this one. */
const newerWording = (db: Db, termId: string) =>
	db
		.selectFrom('glossaryTerm')
		.select(['id', 'status'])
		.where('replaces', '=', termId)
		.where('status', '<>', 'retired')
		.executeTakeFirst();
