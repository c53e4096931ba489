import { record } from '#lib/audit/audit.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { bit, type Db, type InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound } from '#lib/platform/refused.ts';

type Class = Authorized<SchoolClass, 'teach'>;

export async function wantsComparing(db: Db, classId: string): Promise<boolean> {
	const row = await db
		.selectFrom('comparingChoice')
		.select('wanted')
		.where('classId', '=', classId)
		.executeTakeFirst();
	return row?.wanted === 1;
}

/** A class wants somebody else to compare what was typed with the page, or no longer does. */
export const chooseComparing = (
	db: Db,
	{ actor, subject: klass }: Class,
	form: { act: string; wanted: boolean },
	at: number
): Promise<string> =>
	once(db, actor.id, form.act, at, async (db) => {
		const choice = { wanted: bit(form.wanted), by: actor.id, at };
		await db
			.insertInto('comparingChoice')
			.values({ classId: klass.id, ...choice })
			.onConflict((conflict) => conflict.column('classId').doUpdateSet(choice))
			.execute();
		await note(db, actor.id, 'class.comparing-chosen', klass.id, { wanted: choice.wanted }, at);
		return klass.id;
	});

export interface Helper {
	readonly personId: string;
	readonly name: string;
}

/** Who compares for a class besides its teachers, by name. */
export const helpersOf = (db: Db, classId: string): Promise<Helper[]> =>
	db
		.selectFrom('comparingHelper')
		.innerJoin('person', 'person.id', 'comparingHelper.personId')
		.select(['person.id as personId', 'person.name'])
		.where('comparingHelper.classId', '=', classId)
		.where('comparingHelper.endedAt', 'is', null)
		.orderBy('person.name')
		.execute();

/**
 * Whom a teacher may name: older students and vetted volunteers who translate or review in the class’s own community. Of
 * the other one nobody reads what was not approved.
 */
export async function mayBeNamed(db: Db, klass: SchoolClass): Promise<Helper[]> {
	const places = [klass.communityId];
	const ids = new Set([
		...(await holdersOf(db, 'translator', places)),
		...(await holdersOf(db, 'moderator', places))
	]);
	for (const { personId } of await helpersOf(db, klass.id)) ids.delete(personId);
	if (ids.size === 0) return [];
	return db
		.selectFrom('person')
		.select(['id as personId', 'name'])
		.where('id', 'in', [...ids])
		.where('communityId', '=', klass.communityId)
		.orderBy('name')
		.execute();
}

export const nameHelper = (
	db: Db,
	{ actor, subject: klass }: Class,
	form: { act: string; person: string },
	at: number
): Promise<string> =>
	once(db, actor.id, form.act, at, async (db) => {
		const known = await mayBeNamed(db, klass);
		if (!known.some(({ personId }) => personId === form.person)) throw notFound();
		await db
			.insertInto('comparingHelper')
			.values({
				...{ id: newId(), classId: klass.id, personId: form.person },
				...{ namedBy: actor.id, at, endedAt: null }
			})
			.execute();
		await note(db, actor.id, 'class.helper-named', klass.id, { person: form.person }, at);
		return form.person;
	});

export const endHelper = (
	db: Db,
	{ actor, subject: klass }: Class,
	form: { act: string; person: string },
	at: number
): Promise<string> =>
	once(db, actor.id, form.act, at, async (db) => {
		await db
			.updateTable('comparingHelper')
			.set({ endedAt: at })
			.where('classId', '=', klass.id)
			.where('personId', '=', form.person)
			.where('endedAt', 'is', null)
			.execute();
		await note(db, actor.id, 'class.helper-ended', klass.id, { person: form.person }, at);
		return form.person;
	});

const note = (
	db: InTransaction,
	actorId: string,
	verb: 'class.comparing-chosen' | 'class.helper-named' | 'class.helper-ended',
	subjectId: string,
	detail: Record<string, string | number>,
	at: number
) => record(db, { at, actorId, verb, subjectKind: 'class', subjectId, detail });
