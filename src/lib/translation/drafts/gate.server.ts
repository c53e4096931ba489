import { childrenWithLive } from '#lib/consent/live.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { TextTranslation } from '../translation.ts';

/**
 * Whether a machine may see this text at all: the coordinator turned drafts on for the exchange, and the family
 * of the child who wrote it allows machines today. An adult asks nobody.
 */
export async function allowsDrafts(
	db: Db,
	{ exchangeId, sourceAuthorId }: Pick<TextTranslation, 'exchangeId' | 'sourceAuthorId'>,
	now: number
): Promise<boolean> {
	const row = await db
		.selectFrom('exchange')
		.innerJoin('person', (join) => join.on('person.id', '=', sourceAuthorId))
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['exchange.machineDrafts', 'person.kind', 'community.timeZone'])
		.where('exchange.id', '=', exchangeId)
		.executeTakeFirst();
	if (row?.machineDrafts !== 1) return false;
	if (row.kind !== 'child') return true;
	const today = localDate(now, row.timeZone);
	return (await childrenWithLive(db, 'machine-translation', [sourceAuthorId], today)).size > 0;
}
