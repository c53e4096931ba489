import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { bit, type Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { cambridge2026, elSalvador2026 } from '../calendars-2026.ts';
import { trace } from '../trace.server.ts';
import { calendarOf } from './queries.server.ts';
import { maySetUp, type School } from './school.ts';

type SetUp = Authorized<School, 'set-up'>;
type Act = { act: string };

/** @param form.community one that the actor coordinates */
export const addSchool = (
	db: Db,
	actor: Actor,
	form: Act & { community: string; name: string },
	now: number
): Promise<string> =>
	once(db, actor.id, form.act, now, async (db) => {
		if (!maySetUp(actor, { communityId: form.community })) throw notFound();
		const id = newId();
		await db
			.insertInto('school')
			.values({ id, communityId: form.community, name: form.name })
			.execute();
		await trace(db, actor.id, 'school.added', id, now);
		return id;
	});

export const renameSchool = (db: Db, of: SetUp, form: Act & { name: string }, now: number) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		await db
			.updateTable('school')
			.set({ name: form.name })
			.where('id', '=', of.subject.id)
			.execute();
		await trace(db, of.actor.id, 'school.changed', of.subject.id, now);
		return of.subject.id;
	});

export interface Entry {
	kind: 'term' | 'break';
	name: string;
	from: string;
	until: string;
}

/** Adds a term or a break to the calendar from which mail days are proposed. */
export const addEntry = (db: Db, of: SetUp, { act, ...entry }: Entry & Act, now: number) =>
	once(db, of.actor.id, act, now, async (db) => {
		const id = newId();
		await db
			.insertInto('calendarEntry')
			.values(rowOf(id, of.subject.id, entry))
			.execute();
		await trace(db, of.actor.id, 'school.calendar-changed', of.subject.id, now);
		return id;
	});

export const removeEntry = (db: Db, of: SetUp, form: Act & { entry: string }, now: number) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const { numDeletedRows } = await db
			.deleteFrom('calendarEntry')
			.where('id', '=', form.entry)
			.where('schoolId', '=', of.subject.id)
			.executeTakeFirstOrThrow();
		if (numDeletedRows !== 1n) throw notFound();
		await trace(db, of.actor.id, 'school.calendar-changed', of.subject.id, now);
		return form.entry;
	});

/** Fills an empty calendar with what was known of 2026, to be corrected by the school. */
export const startCalendar = (
	db: Db,
	of: SetUp,
	form: Act & { termName: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, form.act, now, async (db) => {
		if ((await calendarOf(db, of.subject.id)).length > 0)
			throw new Refused('conflict', 'calendar-not-empty');
		const known = of.subject.country === 'SV' ? elSalvador2026 : cambridge2026;
		const entries: Entry[] = [
			...known.terms.map((term) => ({ ...term, kind: 'term' as const, name: form.termName })),
			...known.breaks.map((pause) => ({ ...pause, kind: 'break' as const }))
		];
		await db
			.insertInto('calendarEntry')
			.values(entries.map((entry) => rowOf(newId(), of.subject.id, entry)))
			.execute();
		await trace(db, of.actor.id, 'school.calendar-changed', of.subject.id, now);
		return of.subject.id;
	});

const rowOf = (id: string, schoolId: string, { kind, name, from, until }: Entry) => ({
	id,
	schoolId,
	kind,
	name,
	fromOn: from,
	untilOn: until
});

export interface SeasonFacts {
	name: string;
	from: string;
	until: string;
	/** In Cosecha a Salvadoran grade writes with the next one of Cambridge. */
	gradeShift: boolean;
}

/** Seasons are shared by all communities; any coordinator plans them. */
export const planSeason = (
	db: Db,
	actor: Actor,
	{ act, season, ...facts }: SeasonFacts & Act & { season?: string | undefined },
	now: number
): Promise<string> =>
	once(db, actor.id, act, now, async (db) => {
		if (!actor.roles.some(({ role }) => role === 'coordinator')) throw notFound();
		const values = {
			name: facts.name,
			fromOn: facts.from,
			untilOn: facts.until,
			gradeShift: bit(facts.gradeShift)
		};
		const id = season ?? newId();
		if (season === undefined)
			await db
				.insertInto('season')
				.values({ id, ...values })
				.execute();
		else {
			const { numUpdatedRows } = await db
				.updateTable('season')
				.set(values)
				.where('id', '=', season)
				.executeTakeFirstOrThrow();
			if (numUpdatedRows !== 1n) throw notFound();
		}
		await trace(db, actor.id, season ? 'season.changed' : 'season.added', id, now);
		return id;
	});
