import type { Db, InTransaction } from '#lib/platform/database.ts';
import { isUse, type Use } from '#lib/consent/consent.ts';
import { childrenWithLive } from '#lib/consent/live.server.ts';
import type { AuditEntry } from '#lib/audit/audit.server.ts';
import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { alsoSpeaks } from './gate.server.ts';

/**
 * Drafts of everything that a child wrote or speaks in, also those that a machine is still asked for.
 *
 * @param refused what the family says no to: then of those texts that need it
 */
export async function forgetDraftsFor(
	db: InTransaction,
	childId: string,
	refused: Use = 'machine-translation'
): Promise<void> {
	for (const table of ['machineDraft', 'askedDraft'] as const) {
		if (refused === 'machine-translation' || refused === 'letter')
			await db
				.deleteFrom(table)
				.where('translationId', 'in', (eb) =>
					eb
						.selectFrom('textTranslation')
						.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
						.select('textTranslation.id')
						.where('revision.authorId', '=', childId)
				)
				.execute();
		await db
			.deleteFrom(table)
			.where('translationId', 'in', (eb) =>
				eb
					.selectFrom(alsoSpeaks())
					.innerJoin('textTranslation', 'textTranslation.sourceRevisionId', 'speaks.revisionId')
					.select('textTranslation.id')
					.where('speaks.childId', '=', childId)
					.$if(refused !== 'machine-translation', (query) =>
						query.where('speaks.use', '=', refused)
					)
			)
			.execute();
	}
}

/** Drafts of texts that are erased. */
export async function eraseDraftsOf(
	db: InTransaction,
	translationIds: readonly string[]
): Promise<void> {
	for (const table of ['machineDraft', 'askedDraft'] as const)
		await db.deleteFrom(table).where('translationId', 'in', translationIds).execute();
}

/**
 * What nobody needs any more: the words of drafts whose text is approved (where they came from and how much of
 * them was kept stays), and whole drafts of texts that were taken back or sealed, or whose permission ran out.
 */
export async function forgetDrafts(db: Db, now: number): Promise<void> {
	const over = await db
		.selectFrom('machineDraft')
		.innerJoin('textTranslation', 'textTranslation.id', 'machineDraft.translationId')
		.leftJoin('seal', 'seal.revisionId', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.distinct()
		.where((eb) =>
			eb.or([eb('textTranslation.status', '=', 'withdrawn'), eb('seal.revisionId', 'is not', null)])
		)
		.execute();
	await db.transaction().execute(async (db) => {
		if (over.length > 0)
			await eraseDraftsOf(
				db,
				over.map(({ id }) => id)
			);
		await db
			.updateTable('machineDraft')
			.set({ text: '' })
			.where('text', '<>', '')
			.where('translationId', 'in', (eb) =>
				eb.selectFrom('textTranslation').select('id').where('status', '=', 'approved')
			)
			.execute();
		for (const childId of await withoutPermission(db, now)) await forgetDraftsFor(db, childId);
	});
}

/** Children of whose words there are drafts, and whose family allows none today. */
async function withoutPermission(db: Db, now: number): Promise<string[]> {
	const drafted = db
		.selectFrom('machineDraft')
		.innerJoin('textTranslation', 'textTranslation.id', 'machineDraft.translationId');
	const children = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['person.id', 'community.timeZone'])
		.where('person.kind', '=', 'child')
		.where((eb) =>
			eb.or([
				eb(
					'person.id',
					'in',
					drafted
						.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
						.select('revision.authorId')
				),
				eb(
					'person.id',
					'in',
					drafted
						.innerJoin(alsoSpeaks(), 'speaks.revisionId', 'textTranslation.sourceRevisionId')
						.select('speaks.childId')
				)
			])
		)
		.execute();
	const zones = Map.groupBy(children, ({ timeZone }) => timeZone);
	const without: string[] = [];
	for (const [timeZone, there] of zones) {
		const ids = there.map(({ id }) => id);
		const today = localDate(now, timeZone);
		const live = await childrenWithLive(db, 'machine-translation', ids, today);
		without.push(...ids.filter((id) => !live.has(id)));
	}
	return without;
}

/** A no of a family, or of the child, hides the drafts at once; a moment later they are gone. */
export async function forgetWhenRefused(db: InTransaction, entry: AuditEntry): Promise<void> {
	const { child, use, answer } = entry.detail ?? {};
	if (entry.verb !== 'consent.recorded' || answer !== 'no' || typeof child !== 'string') return;
	if (isUse(use)) await enqueue(db, 'forget-drafts', { childId: child, use }, entry.at);
}

export const forgetDraftsDoer: Doer = async (db, { childId, use }) => {
	const refused = isUse(use) ? use : undefined;
	await db.transaction().execute((db) => forgetDraftsFor(db, String(childId), refused));
};
