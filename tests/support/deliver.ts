import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { World } from './world.ts';

/** What `releaseMail` writes for one letter from Cambridge, without asking whether every other child has mail. */
export async function deliver(db: Db, world: World, letterId: string, now: number) {
	const letter = await db
		.selectFrom('letter')
		.innerJoin('revision', 'revision.id', 'letter.revisionId')
		.innerJoin('textTranslation', 'textTranslation.sourceRevisionId', 'letter.revisionId')
		.innerJoin('revision as made', 'made.id', 'textTranslation.revisionId')
		.selectAll('letter')
		.select(['revision.sha256', 'made.id as madeId', 'made.sha256 as madeSha256'])
		.select('textTranslation.decisionId as madeDecisionId')
		.where('letter.id', '=', letterId)
		.executeTakeFirstOrThrow();
	await db
		.insertInto('releaseItem')
		.values({
			id: newId(),
			mailDayId: world.mailDays.cambridge,
			letterId,
			authorId: letter.authorId,
			toChildId: letter.recipientId,
			toClassId: letter.recipientClassId,
			decisionId: letter.decisionId ?? '',
			revisionId: letter.revisionId ?? '',
			sha256: letter.sha256,
			translationDecisionId: letter.madeDecisionId,
			translationRevisionId: letter.madeId,
			translationSha256: letter.madeSha256,
			releasedAt: now
		})
		.execute();
	await db
		.updateTable('letter')
		.set({ status: 'released', state: JSON.stringify({ at: now }) })
		.where('id', '=', letterId)
		.execute();
}
