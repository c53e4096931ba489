import { localDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import { isLive } from './consent.ts';

/** Whether letters of this child may cross today. */
export async function letterConsentIsLive(db: Db, childId: string, now: number): Promise<boolean> {
	const row = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.leftJoin('consentNow', (join) =>
			join.onRef('consentNow.childId', '=', 'person.id').on('consentNow.use', '=', 'letter')
		)
		.select(['community.timeZone', 'consentNow.answer', 'consentNow.untilOn'])
		.where('person.id', '=', childId)
		.executeTakeFirstOrThrow();
	const { answer, untilOn } = row;
	return isLive(answer ? { answer, untilOn } : undefined, localDate(now, row.timeZone));
}
