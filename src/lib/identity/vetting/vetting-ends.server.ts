import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';

/**
 * Whoever holds a role in some places and whose vetting is over by then, or over already: from the day
 * after, their roles do nothing. Soonest first, at most a hundred.
 */
export const vettingEndsBy = (db: Db, places: readonly string[], by: CalendarDate) =>
	db
		.selectFrom('person')
		.innerJoin('vetting', 'vetting.personId', 'person.id')
		.select((eb) => [
			'person.id' as const,
			'person.name' as const,
			eb.fn.max('vetting.untilOn').as('untilOn')
		])
		.where('vetting.revokedAt', 'is', null)
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('role')
					.select('role.id')
					.whereRef('role.personId', '=', 'person.id')
					.where('role.scopeId', 'in', places.length > 0 ? places : [''])
					.where('role.endedAt', 'is', null)
			)
		)
		.groupBy(['person.id', 'person.name'])
		.having((eb) => eb(eb.fn.max('vetting.untilOn'), '<=', by))
		.orderBy('untilOn')
		.orderBy('person.id')
		.limit(100)
		.execute();
