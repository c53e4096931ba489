import { record } from '#lib/audit/audit.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { addDays, localDate, type CalendarDate } from '#lib/platform/dates.ts';
import { reminderDue, soonDays } from './reminder.ts';

interface Ending {
	personId: string;
	untilOn: CalendarDate;
	vettedOn: CalendarDate;
}

/**
 * Writes down for everybody whose vetting ends soon that they are reminded, once for each of 60, 30 and 7
 * days; who hears of it hangs on the act. Days are those of the community where the person lives.
 *
 * @param others who have something to do here without a role
 */
export async function remindOfVetting(
	db: Db,
	now: number,
	others: readonly string[] = []
): Promise<void> {
	const communities = await db.selectFrom('community').select(['id', 'timeZone']).execute();
	for (const { id, timeZone } of communities) {
		const today = localDate(now, timeZone);
		for (const ending of await endingIn(db, { id, timeZone }, today, others)) {
			const days = reminderDue(today, ending);
			if (days !== null) await remind(db, ending, days, now);
		}
	}
}

/** Whose last record ends within sixty days, and who still has something to do here. */
async function endingIn(
	db: Db,
	{ id, timeZone }: { id: string; timeZone: string },
	today: CalendarDate,
	others: readonly string[]
): Promise<Ending[]> {
	const rows = await db
		.selectFrom('vetting')
		.innerJoin('person', 'person.id', 'vetting.personId')
		.select(['vetting.personId', 'vetting.untilOn', 'vetting.at'])
		.where('person.communityId', '=', id)
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.where('vetting.revokedAt', 'is', null)
		.where('vetting.untilOn', '>=', today)
		.where('vetting.untilOn', '<=', addDays(today, soonDays))
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('vetting as later')
						.select('later.id')
						.whereRef('later.personId', '=', 'vetting.personId')
						.where('later.revokedAt', 'is', null)
						.whereRef('later.untilOn', '>', 'vetting.untilOn')
				)
			)
		)
		.where(({ eb, or, exists, selectFrom }) =>
			or([
				...(others.length > 0 ? [eb('vetting.personId', 'in', others)] : []),
				exists(
					selectFrom('role')
						.select('role.id')
						.whereRef('role.personId', '=', 'vetting.personId')
						.where('role.endedAt', 'is', null)
				),
				exists(
					selectFrom('person as young')
						.select('young.id')
						.whereRef('young.mentorId', '=', 'vetting.personId')
				)
			])
		)
		.orderBy('vetting.at')
		.execute();
	return rows.map(({ at, ...row }) => ({ ...row, vettedOn: localDate(at, timeZone) }));
}

/** Does nothing when this was said before, by another process or on another day. */
const remind = (db: Db, { personId, untilOn }: Ending, days: number, now: number) =>
	db.transaction().execute(async (db) => {
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('vettingReminder')
			.values({ personId, untilOn, days, at: now })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) return;
		await record(db, {
			at: now,
			actorId: null,
			verb: 'person.vetting-reminded',
			subjectKind: 'person',
			subjectId: personId,
			detail: { until: untilOn, days }
		});
	});

/** Of which days before the end this person was reminded, the first first. */
export const remindersOf = (db: Db, personId: string, untilOn: CalendarDate) =>
	db
		.selectFrom('vettingReminder')
		.select(['days', 'at'])
		.where('personId', '=', personId)
		.where('untilOn', '=', untilOn)
		.orderBy('at')
		.execute();
