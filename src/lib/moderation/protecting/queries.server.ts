import type { ExpressionBuilder } from 'kysely';
import type { Database, Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { Cover } from './marking.ts';

/** How a text was covered, for whoever turns the second key and for its author: never what stood there. */
export async function coveringOf(db: Db, revisionId: string) {
	const row = await db
		.selectFrom('covering')
		.innerJoin('person', 'person.id', 'covering.byId')
		.leftJoin('secondKey', 'secondKey.submissionId', 'covering.submissionId')
		.leftJoin('person as second', 'second.id', 'secondKey.personId')
		.select(['covering.revisionId', 'covering.submissionId', 'covering.byId', 'covering.reason'])
		.select(['covering.note', 'covering.told', 'covering.toldLanguage', 'covering.covers'])
		.select(['covering.at', 'person.name as by', 'person.disabledAt'])
		.select(['secondKey.agrees', 'secondKey.note as answer', 'second.name as answeredBy'])
		.select((eb) =>
			eb
				.exists(
					eb
						.selectFrom('classTeacher')
						.innerJoin('submission', 'submission.fromClassId', 'classTeacher.classId')
						.select('classTeacher.personId')
						.whereRef('submission.id', '=', 'covering.submissionId')
						.whereRef('classTeacher.personId', '=', 'secondKey.personId')
				)
				.as('byTeacher')
		)
		.select(isAgreed)
		.where('covering.revisionId', '=', revisionId)
		.executeTakeFirst();
	if (!row) return null;
	const { covers, byTeacher, answeredBy, disabledAt, agreed, ...rest } = row;
	// Written by protect() from the same type.
	const shown = {
		...rest,
		covers: JSON.parse(covers) as Cover[],
		byShutOut: disabledAt !== null,
		agreed: Boolean(agreed)
	};
	/** A reviewer who did not agree, by name; null for the child's teacher, who is that and no more. */
	return { ...shown, answeredBy: byTeacher ? null : answeredBy };
}

/** Both keys are turned: this very text was approved, and its author may read what was written for them. */
export const isAgreed = (eb: ExpressionBuilder<Database, 'covering'>) =>
	eb
		.exists(
			eb
				.selectFrom('decision')
				.select('decision.id')
				.whereRef('decision.revisionId', '=', 'covering.revisionId')
				.where('decision.outcome', '=', 'approve')
		)
		.as('agreed');

export type Covering = NonNullable<Awaited<ReturnType<typeof coveringOf>>>;

/** Of some texts, those with covered words: whether a second person is to look, or did not agree. */
export async function coveredAmong(
	db: Db,
	revisionIds: readonly string[]
): Promise<Map<string, 'second' | 'again'>> {
	if (revisionIds.length === 0) return new Map();
	const rows = await coversAmong(db, { revisionIds });
	return new Map(
		rows.map(({ revisionId, agrees }) => [revisionId, agrees === 0 ? 'again' : 'second'])
	);
}

const coversAmong = spelledOnce((db, { revisionIds }: { revisionIds: readonly string[] }) =>
	db
		.selectFrom('covering')
		.leftJoin('secondKey', 'secondKey.submissionId', 'covering.submissionId')
		.select(['covering.revisionId', 'secondKey.agrees'])
		.where('covering.revisionId', 'in', revisionIds)
);

/** The same covered words are another revision now: what is said of the covers goes with them. */
export async function coverAnew(
	db: InTransaction,
	fromRevisionId: string,
	to: { workId?: string; revisionId: string; submissionId: string }
): Promise<void> {
	const covering = await db
		.selectFrom('covering')
		.selectAll()
		.where('revisionId', '=', fromRevisionId)
		.executeTakeFirst();
	if (!covering) return;
	await db
		.insertInto('covering')
		.values({ ...covering, ...to })
		.execute();
}

export const coveredByYou = () => new Refused('forbidden', 'covered-by-you');

/** Nobody turns both keys: whoever covered a text looks at it again only to cover more, or to return it. */
export async function refuseOwnCovers(db: Db, revisionId: string, personId: string): Promise<void> {
	const own = await db
		.selectFrom('covering')
		.select('revisionId')
		.where('revisionId', '=', revisionId)
		.where('byId', '=', personId)
		.executeTakeFirst();
	if (own) throw coveredByYou();
}
