import { sql, type RawBuilder } from 'kysely';
import type { Asks } from '#lib/moderation/moderation.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import './tables.ts';

/** The works whose letter its own readers read no more, as a query of their ids. */
export type WithoutLetter = () => RawBuilder<string>;

/** Until somebody says which letters are read, none is. */
let withoutLetter: WithoutLetter = () => sql<string>`select work_id from library_excerpt`;

/** The library knows no letters: whoever delivers them joins here, once. */
export const whichLettersAreAway = (away: WithoutLetter) => void (withoutLetter = away);

export const excerptsWithoutLetter: WithoutLetter = () => withoutLetter();

/** @throws Refused while the letter is called back, locked away, put away or not allowed */
export async function refuseWithoutLetter(db: Db, workId: string): Promise<void> {
	const { rows } = await sql<{ workId: string }>`select work_id from library_excerpt
		where work_id = ${workId} and work_id in (${withoutLetter()})`.execute(db);
	if (rows.length > 0) throw new Refused('conflict', 'excerpt-letter-away');
}

/** Nobody approves words out of such a letter, nor their translation; joined to moderation in wiring. */
export const refuseApprovalWithoutLetter: Asks = async (db, { submission }) => {
	const workId = await workBehind(db, submission);
	if (workId) await refuseWithoutLetter(db, workId);
};

async function workBehind(db: Db, { kind, workId }: Pick<Submission, 'kind' | 'workId'>) {
	if (kind === 'lesson') return workId;
	const text = kind === 'translation' ? await findTranslation(db, workId) : undefined;
	if (text?.sourceKind !== 'lesson') return null;
	const row = await db
		.selectFrom('libraryRevision')
		.select('workId')
		.where('revisionId', '=', text.sourceRevisionId)
		.executeTakeFirst();
	return row?.workId ?? null;
}
