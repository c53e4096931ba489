import { childrenWithLive } from '#lib/consent/live.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { TextTranslation } from '../translation.ts';

/** Children whose words stand in a frozen text that somebody else wrote. */
export type AlsoSpeaks = (db: Db, revisionId: string) => Promise<readonly string[]>;

let alsoSpeaks: AlsoSpeaks = () => Promise.resolve([]);

/** A letter holds the words of its author. Whoever keeps texts with words of others joins here, once. */
export const whoAlsoSpeaks = (speaks: AlsoSpeaks) => void (alsoSpeaks = speaks);

type Source = Pick<TextTranslation, 'exchangeId' | 'sourceAuthorId' | 'sourceRevisionId'>;

/**
 * Whether a machine may see this text at all: the coordinator turned drafts on for the exchange, and the families
 * of the children whose words it holds allow machines today. An adult asks nobody.
 */
export async function allowsDrafts(
	db: Db,
	{ exchangeId, sourceAuthorId, sourceRevisionId }: Source,
	now: number
): Promise<boolean> {
	const exchange = await db
		.selectFrom('exchange')
		.select('machineDrafts')
		.where('id', '=', exchangeId)
		.executeTakeFirst();
	if (exchange?.machineDrafts !== 1) return false;
	const children = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['person.id', 'community.timeZone'])
		.where('person.id', 'in', [sourceAuthorId, ...(await alsoSpeaks(db, sourceRevisionId))])
		.where('person.kind', '=', 'child')
		.execute();
	for (const { id, timeZone } of children)
		if (
			!(await childrenWithLive(db, 'machine-translation', [id], localDate(now, timeZone))).has(id)
		)
			return false;
	return true;
}
