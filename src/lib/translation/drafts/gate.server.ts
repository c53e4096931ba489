import { sql, type RawBuilder } from 'kysely';
import { childrenWithLive } from '#lib/consent/live.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { TextTranslation } from '../translation.ts';

/** A child whose words stand in a frozen text that somebody else wrote, and what their family was asked for. */
interface Speaks {
	revisionId: string;
	childId: string;
	use: string;
}

/** A query of them in brackets, with the names of columns as the database has them. */
export type AlsoSpeaks = () => RawBuilder<Speaks>;

const nobody: AlsoSpeaks = () => sql`(
	select cast(null as text) as revision_id, cast(null as text) as child_id, cast(null as text) as use
	where 1 = 0
)`;
let speakers: AlsoSpeaks = nobody;

/** A letter holds the words of its author. Whoever keeps texts with words of others joins here, once. */
export const whoAlsoSpeaks = (speaks: AlsoSpeaks) => void (speakers = speaks);

/** To be joined: who also speaks in which frozen text. */
export const alsoSpeaks = () => speakers().as('speaks');

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
		.where((eb) =>
			eb.or([
				eb('person.id', '=', sourceAuthorId),
				eb(
					'person.id',
					'in',
					eb
						.selectFrom(alsoSpeaks())
						.select('speaks.childId')
						.where('speaks.revisionId', '=', sourceRevisionId)
				)
			])
		)
		.where('person.kind', '=', 'child')
		.execute();
	for (const { id, timeZone } of children)
		if (
			!(await childrenWithLive(db, 'machine-translation', [id], localDate(now, timeZone))).has(id)
		)
			return false;
	return true;
}
