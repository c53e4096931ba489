import type { Language } from '#lib/moderation/submission.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { onDesk, type Segment } from './translation.ts';

interface Carried {
	/** Asked for just now, of a newer version of the same text. */
	readonly id: string;
	/** The newest translation of an earlier version. */
	readonly fromId: string;
}

/**
 * What was translated of an earlier version of a text comes along where its words are the same: approved sentences as
 * done, others as drafts. What was not finished of the earlier one ends, and lies on the same desk as this one.
 */
export async function carryOver(
	db: InTransaction,
	{ id, fromId }: Carried,
	now: number
): Promise<void> {
	const before = await db
		.selectFrom('textTranslation')
		.select(['status', 'translatorId', 'claimedUntil'])
		.where('id', '=', fromId)
		.executeTakeFirstOrThrow();
	const isApproved = before.status === 'approved';
	await db
		.updateTable('textTranslation')
		.set({ carriedFrom: fromId })
		.where('id', '=', id)
		.execute();
	await fill(db, { id, fromId }, isApproved ? 'done' : 'draft');
	if (isApproved || before.status === 'withdrawn') return;
	await withdrawSubmissionsOf(db, fromId);
	await db
		.updateTable('textTranslation')
		.set((eb) => ({
			status: 'withdrawn',
			claimedAt: null,
			claimedUntil: null,
			version: eb('version', '+', 1)
		}))
		.where('id', '=', fromId)
		.execute();
	if (!onDesk.includes(before.status) || before.translatorId === null) return;
	await db
		.updateTable('textTranslation')
		.set({
			status: 'translating',
			translatorId: before.translatorId,
			claimedAt: now,
			claimedUntil: before.claimedUntil,
			takenAt: now
		})
		.where('id', '=', id)
		.execute();
}

async function fill(db: InTransaction, { id, fromId }: Carried, state: 'done' | 'draft') {
	const known = new Map<string, Awaited<ReturnType<typeof rowsOf>>>();
	for (const row of await rowsOf(db, fromId))
		if (row.target.trim() !== '') known.set(row.source, [...(known.get(row.source) ?? []), row]);
	for (const { n, source } of await rowsOf(db, id)) {
		// The same words twice, as a refrain, in the order in which they stand.
		const [same, ...others] = known.get(source) ?? [];
		if (!same) continue;
		if (others.length > 0) known.set(source, others);
		const { target, savedAt, savedBy, alsoBy } = same;
		await db
			.updateTable('segment')
			.set({ target, state, savedAt, savedBy, alsoBy })
			.where('translationId', '=', id)
			.where('n', '=', n)
			.execute();
	}
}

const rowsOf = (db: Db, translationId: string) =>
	db
		.selectFrom('segment')
		.select(['n', 'source', 'target', 'savedAt', 'savedBy', 'alsoBy'])
		.where('translationId', '=', translationId)
		.orderBy('place')
		.execute();

/** The sentences of a text that an earlier translation of it did not have; none where there is no earlier one. */
export async function changedSince(
	db: Db,
	translationId: string,
	segments: readonly Segment[]
): Promise<number[]> {
	const row = await db
		.selectFrom('textTranslation')
		.select('carriedFrom')
		.where('id', '=', translationId)
		.executeTakeFirst();
	if (!row?.carriedFrom) return [];
	const before = new Set((await rowsOf(db, row.carriedFrom)).map(({ source }) => source));
	return segments.filter(({ source }) => !before.has(source)).map(({ n }) => n);
}

/** The newest translation into a language of an earlier text of the same work, whatever became of it. */
export async function translationBefore(
	db: Db,
	about: { workId: string; targetLanguage: Language; notOf: string }
): Promise<string | undefined> {
	const row = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('revision.workId', '=', about.workId)
		.where('revision.id', '<>', about.notOf)
		.where('textTranslation.targetLanguage', '=', about.targetLanguage)
		.where('textTranslation.takenBackAt', 'is', null)
		.orderBy('revision.n', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.id;
}
