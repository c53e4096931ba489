import type { Db, InTransaction } from '#lib/platform/database.ts';
import { revisionText } from '../queries.server.ts';
import { placed, type Comment, type QuotedComment, type TypedComment } from './comment.ts';

/** Keeps comments with the decision, once each is found to stand beside words of the text that was seen. */
export async function keepComments(
	db: InTransaction,
	decisionId: string,
	item: { revisionId: string },
	typed: readonly TypedComment[]
): Promise<void> {
	if (typed.length === 0) return;
	const { text } = await revisionText(db, item.revisionId);
	await keepPlaced(db, decisionId, placed(text, typed));
}

/** Keeps comments of which their kind of work knows where they stand in the text that was seen. */
export async function keepPlaced(
	db: InTransaction,
	decisionId: string,
	comments: readonly Comment[]
): Promise<void> {
	if (comments.length === 0) return;
	const rows = comments.map(({ start, end, comment }, n) => ({
		...{ decisionId, n, comment },
		fromUnit: start,
		toUnit: end
	}));
	await db.insertInto('reviewComment').values(rows).execute();
}

/** A text that went back, with what was said about its words. */
export interface Commented {
	text: string;
	comments: QuotedComment[];
}

/**
 * The text of a decision with its comments; null where there are none, and where the text is sealed: then
 * nobody reads its words here any more.
 */
export async function commentedText(
	db: Db,
	{ decisionId, revisionId }: { decisionId: string; revisionId: string }
): Promise<Commented | null> {
	const comments = await commentsOf(db, decisionId);
	if (comments.length === 0 || (await isSealed(db, revisionId))) return null;
	const { text } = await revisionText(db, revisionId);
	// Empty when its author was erased.
	if (text === '') return null;
	return {
		text,
		comments: comments.map((each) => ({ ...each, quote: text.slice(each.start, each.end) }))
	};
}

const commentsOf = (db: Db, decisionId: string) =>
	db
		.selectFrom('reviewComment')
		.select(['fromUnit as start', 'toUnit as end', 'comment'])
		.where('decisionId', '=', decisionId)
		.orderBy('n')
		.execute();

/** It is sealed, or a later text of the same work is: the same words may stand in both. */
export async function isSealed(db: Db, revisionId: string): Promise<boolean> {
	const seal = await db
		.selectFrom('revision')
		.innerJoin('revision as hidden', (join) =>
			join
				.onRef('hidden.workId', '=', 'revision.workId')
				.onRef('hidden.kind', '=', 'revision.kind')
				.onRef('hidden.n', '>=', 'revision.n')
		)
		.innerJoin('seal', 'seal.revisionId', 'hidden.id')
		.select('seal.revisionId')
		.where('revision.id', '=', revisionId)
		.executeTakeFirst();
	return seal !== undefined;
}

/** The newest return of a work, with the comments that came with it. */
export async function commentsOfLastReturn(db: Db, workId: string): Promise<Commented | null> {
	const last = await lastReturnOf(db, workId);
	return last ? commentedText(db, { ...last, decisionId: last.id }) : null;
}

/** What a reviewer said when the work went back last; never who. */
export const lastReturnOf = (db: Db, workId: string) =>
	db
		.selectFrom('decision')
		.innerJoin('submission', 'submission.id', 'decision.submissionId')
		.select(['decision.id', 'decision.revisionId', 'decision.reason', 'decision.note'])
		.select('decision.at')
		.where('decision.outcome', '=', 'return')
		.where('submission.workId', '=', workId)
		.orderBy('decision.at', 'desc')
		.orderBy('decision.id', 'desc')
		.limit(1)
		.executeTakeFirst();

/** Empties what reviewers said about the words of these works, with the words. */
export async function eraseComments(db: InTransaction, workIds: readonly string[]): Promise<void> {
	await db
		.updateTable('reviewComment')
		.set({ comment: '' })
		.where('comment', '<>', '')
		.where((eb) =>
			eb(
				'decisionId',
				'in',
				eb
					.selectFrom('decision')
					.innerJoin('revision', 'revision.id', 'decision.revisionId')
					.select('decision.id')
					.where('revision.workId', 'in', workIds)
			)
		)
		.execute();
}
