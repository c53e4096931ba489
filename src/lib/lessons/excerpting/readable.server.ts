import { sql, type RawBuilder } from 'kysely';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import './tables.ts';

/** Whether the letter is read by its own readers, of `taken`: a row of library_excerpt in the query around it. */
export type LetterIsRead = () => RawBuilder<boolean>;

/** Until somebody says which letters are read, none is. */
let letterIsRead: LetterIsRead = () => sql<boolean>`1 = 0`;

/** The library knows no letters: whoever delivers them joins here, once. */
export const whichLettersAreRead = (read: LetterIsRead) => void (letterIsRead = read);

/** The works whose letter its own readers read no more, as a query of their ids. */
export const excerptsWithoutLetter = () => sql<string>`
	select taken.work_id from library_excerpt as taken where not (${letterIsRead()})`;

/** The same of one frozen text, for lines. */
export const lostItsLetter = (revision: RawBuilder<unknown>) => sql<boolean>`exists (
	select 1 from library_revision as frozen
	inner join library_excerpt as taken on taken.work_id = frozen.work_id
	where frozen.revision_id = ${revision} and not (${letterIsRead()})
)`;

/** @throws Refused while the letter is called back, locked away, put away or not allowed */
export async function refuseWithoutLetter(db: Db, workId: string): Promise<void> {
	const { rows } = await sql<{ workId: string }>`select work_id from library_excerpt
		where work_id = ${workId} and work_id in (${excerptsWithoutLetter()})`.execute(db);
	if (rows.length > 0) throw new Refused('conflict', 'excerpt-letter-away');
}

/** Nobody reviews words out of such a letter, and nobody translates them. @throws Refused as above */
export async function refuseWordsWithoutLetter(db: Db, revisionId: string): Promise<void> {
	const lost = lostItsLetter(sql`${revisionId}`).as('lost');
	if ((await db.selectNoFrom(lost).executeTakeFirstOrThrow()).lost)
		throw new Refused('conflict', 'excerpt-letter-away');
}
