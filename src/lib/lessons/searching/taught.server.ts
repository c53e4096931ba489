import type { Db, InTransaction } from '#lib/platform/database.ts';
import { worksTakenBack } from '../picturing/allowed.server.ts';
import { audiences, type Audience } from '../work.ts';

/**
 * How many times it is told of a plan how it went. Only what everybody may read who may read the plan counts: a number
 * says nothing of what is hidden from its reader.
 */
export async function timesTaught(db: Db, workId: string, audience: Audience): Promise<number> {
	const { times } = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryRelease.workId')
		.select((eb) => eb.fn.countAll().as('times'))
		.where('libraryWork.about', '=', workId)
		.where('libraryWork.kind', '=', 'reflection')
		.where('libraryWork.status', '<>', 'safeguarded')
		.where('libraryRelease.endedAt', 'is', null)
		.where('libraryWork.id', 'not in', worksTakenBack())
		.where('libraryRelease.audience', 'in', audiences.slice(audiences.indexOf(audience)))
		.executeTakeFirstOrThrow();
	return Number(times);
}

/** Keeps the number beside the entry, by which plans that were taught more often come first. */
export async function recountTaught(db: InTransaction, workId: string): Promise<void> {
	const entry = await db
		.selectFrom('libraryEntry')
		.select('audience')
		.where('workId', '=', workId)
		.executeTakeFirst();
	if (!entry) return;
	await db
		.updateTable('libraryEntry')
		.set({ taught: await timesTaught(db, workId, entry.audience) })
		.where('workId', '=', workId)
		.execute();
}
