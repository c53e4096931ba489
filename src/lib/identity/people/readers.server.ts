import { sql } from 'kysely';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import type { AdultRole, TranslatorLevel } from '../actor.ts';
import { mentorsOn, vouchedFor } from '../vetting/vouched.server.ts';

export interface Reader {
	id: string;
	role: AdultRole;
	/** Of translators. */
	level: TranslatorLevel;
	/** The community, exchange or class in which the role counts. */
	scopeId: string;
	reads: Locale[];
	/** Where they live. */
	communityId: string;
}

/** Whose role as a moderator or translator works today in some places, and what they read. */
export async function readersAt(
	db: Db,
	places: readonly string[],
	today: CalendarDate
): Promise<Reader[]> {
	if (places.length === 0) return [];
	const rows = await db
		.selectFrom('role')
		.innerJoin('person', 'person.id', 'role.personId')
		.select(['person.id', 'person.reads', 'person.communityId', 'role.role', 'role.scopeId'])
		// Beside a mentor they learn, whatever level was written down.
		.select((eb) =>
			eb
				.case()
				.when('person.id', 'in', vouchedFor(db, today))
				.then(eb.ref('role.level'))
				.else(sql<TranslatorLevel>`'student'`)
				.end()
				.as('level')
		)
		.where('role.role', 'in', ['moderator', 'translator'])
		.where('role.scopeId', 'in', places)
		.where('role.endedAt', 'is', null)
		.where('role.needsPractice', '=', 0)
		.where('role.pausedAt', 'is', null)
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.where((eb) =>
			eb.or([
				eb('person.id', 'in', vouchedFor(db, today)),
				eb.and([
					eb('role.role', '=', 'translator'),
					eb('person.mentorId', 'in', mentorsOn(db, today))
				])
			])
		)
		.execute();
	return rows.map((row) => ({ ...row, reads: JSON.parse(row.reads) as Locale[] }));
}
