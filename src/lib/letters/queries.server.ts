import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { Letter, LetterState } from './letter.ts';

const letters = (db: Db) =>
	db
		.selectFrom('letter')
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.innerJoin('exchange', 'exchange.id', 'letter.exchangeId')
		.leftJoin('enrolment as place', (join) =>
			join
				.onRef('place.childId', '=', 'letter.authorId')
				.onRef('place.classId', '=', 'letter.authorClassId')
				.on('place.leftAt', 'is', null)
		)
		.selectAll('letter')
		.select(['author.kind as authorKind', 'place.dictation'])
		.select(['exchange.communityA', 'exchange.communityB'])
		.select((eb) =>
			eb
				.exists(
					eb
						.selectFrom('letterPage')
						.select('letterPage.id')
						.whereRef('letterPage.letterId', '=', 'letter.id')
				)
				.as('onPaper')
		);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof letters>['executeTakeFirst']>>>;

/** Unscoped: for use cases inside a transaction, and for `authorizeLetter`, which applies the policy. */
export async function findLetter(db: Db, id: string): Promise<Letter | undefined> {
	const [row] = await letterById(db, { id });
	return row && toLetter(row);
}

const letterById = spelledOnce((db, { id }: { id: string }) =>
	letters(db).where('letter.id', '=', id)
);

export async function letterOfRevision(db: Db, revisionId: string): Promise<Letter | undefined> {
	const row = await letters(db).where('letter.revisionId', '=', revisionId).executeTakeFirst();
	return row && toLetter(row);
}

function toLetter({
	createdAt: _,
	dictation,
	onPaper,
	communityA,
	communityB,
	...rest
}: Row): Letter {
	const { status, state, ...row } = rest;
	return {
		...row,
		dictates: dictation === 1,
		onPaper: Boolean(onPaper),
		// Written by saveLetter from the same union, so the shapes are those of the status.
		state: { ...(JSON.parse(state) as object), status } as LetterState,
		places: [row.exchangeId, communityA, communityB]
	};
}

/**
 * Writes a moved letter. The database has the last word: if somebody moved it in between, nothing is
 * written and the caller's transaction ends with a conflict.
 */
export async function saveLetter(db: InTransaction, before: Letter, after: Letter, now: number) {
	const { status, ...state } = after.state;
	const { numUpdatedRows } = await db
		.updateTable('letter')
		.set({
			status,
			state: JSON.stringify(state),
			stamp: after.stamp,
			language: after.language,
			revisionId: after.revisionId,
			decisionId: after.decisionId,
			version: before.version + 1,
			updatedAt: now
		})
		.where('id', '=', before.id)
		.where('status', '=', before.state.status)
		.where('version', '=', before.version)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'letter-moved-on');
}
