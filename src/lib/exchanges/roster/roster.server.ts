import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { addChildPerson, renameChild } from '#lib/identity/children/children.server.ts';
import { bit, type Db, type InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused, notFound } from '#lib/platform/refused.ts';
import { foldName } from '#lib/platform/text.ts';
import type { SchoolClass } from '../class.ts';
import { lockClass } from '../classes.server.ts';
import { trace } from '../trace.server.ts';
import type { ChildFacts } from './child.ts';
import { useOffer } from './returning.server.ts';

export type TaughtClass = Authorized<SchoolClass, 'teach'>;

/** A teacher creates a student; nobody else does. @returns the id of the child */
export const addChild = (
	db: Db,
	of: TaughtClass,
	{ act, ...facts }: ChildFacts & { act: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		await lockClass(db, of.subject.id);
		return addTo(db, of, facts, now);
	});

/** The person, the enrolment and the trace of a new child. A name that is taken is refused. */
export async function addTo(
	db: InTransaction,
	{ actor, subject }: TaughtClass,
	facts: ChildFacts,
	now: number
): Promise<string> {
	const childId = await addChildPerson(
		db,
		{
			letterName: facts.letterName,
			communityId: subject.communityId,
			language: subject.reads[0] ?? 'es',
			reads: subject.reads
		},
		now
	);
	await enrol(db, subject.id, childId, facts, now);
	await trace(db, actor.id, 'child.enrolled', childId, now, { class: subject.id });
	return childId;
}

async function enrol(
	db: InTransaction,
	classId: string,
	childId: string,
	facts: ChildFacts,
	now: number
) {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('enrolment')
		.values({ id: newId(), childId, classId, ...columnsOf(facts), fromAt: now })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows === 1n) return;
	// Another class may have brought the child back in the same moment.
	throw (await sitsSomewhere(db, childId)) ? notFormer() : nameTaken();
}

async function sitsSomewhere(db: InTransaction, childId: string): Promise<boolean> {
	const seat = await db
		.selectFrom('enrolment')
		.select('id')
		.where('childId', '=', childId)
		.where('leftAt', 'is', null)
		.executeTakeFirst();
	return seat !== undefined;
}

const notFormer = () => new Refused('conflict', 'child-not-former');

const columnsOf = (facts: ChildFacts) => ({
	letterName: facts.letterName,
	foldedName: foldName(facts.letterName),
	nameToPrint: facts.nameToPrint || null,
	grade: facts.grade,
	ageBand: facts.ageBand,
	dictation: bit(facts.dictation)
});

const nameTaken = () => new Refused('invalid', 'check-fields', {}, { letterName: 'duplicate' });

export const changeChild = (
	db: Db,
	of: TaughtClass,
	childId: string,
	{ act, ...facts }: ChildFacts & { act: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		const classId = of.subject.id;
		await lockClass(db, classId);
		const namesake = await db
			.selectFrom('enrolment')
			.select('id')
			.where('classId', '=', classId)
			.where('foldedName', '=', foldName(facts.letterName))
			.where('childId', '<>', childId)
			.where('leftAt', 'is', null)
			.executeTakeFirst();
		if (namesake) throw nameTaken();
		const { numUpdatedRows } = await db
			.updateTable('enrolment')
			.set(columnsOf(facts))
			.where('classId', '=', classId)
			.where('childId', '=', childId)
			.where('leftAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw notFound();
		await renameChild(db, childId, facts.letterName);
		await trace(db, of.actor.id, 'child.changed', childId, now, { class: of.subject.id });
		return childId;
	});

/**
 * Who left may come back under the same id, with what they had written: to the class where they sat, or
 * to one for which somebody of that class or a coordinator said so. Who was erased does not come back.
 */
export const bringBack = (
	db: Db,
	of: TaughtClass,
	{ act, childId, ...facts }: ChildFacts & { act: string; childId: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		await lockClass(db, of.subject.id);
		const wasHere = await db
			.selectFrom('enrolment')
			.select('id')
			.where('childId', '=', childId)
			.where('classId', '=', of.subject.id)
			.executeTakeFirst();
		const wasOffered = await useOffer(db, childId, of.subject.id);
		if (!(wasHere || wasOffered) || (await isErased(db, childId))) throw notFormer();
		if (await sitsSomewhere(db, childId)) throw notFormer();
		await enrol(db, of.subject.id, childId, facts, now);
		await renameChild(db, childId, facts.letterName);
		await trace(db, of.actor.id, 'child.enrolled', childId, now, { class: of.subject.id });
		return childId;
	});

async function isErased(db: InTransaction, childId: string): Promise<boolean> {
	const child = await db
		.selectFrom('person')
		.select('id')
		.where('id', '=', childId)
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	return child === undefined;
}

export type Left = (
	db: InTransaction,
	about: { childId: string; classId: string; by: string; now: number }
) => Promise<void>;

const followers = new Map<string, Left>();

/** What a capability does when a child leaves, in the same transaction; each joins itself once, in wiring. */
export const whenLeft = (capability: string, left: Left) => void followers.set(capability, left);

/**
 * A child leaves quietly: nobody is told. Their pairs end, the wishes about them go, and what they
 * had not yet sent is closed by those who follow.
 */
export const leave = (
	db: Db,
	of: TaughtClass,
	childId: string,
	{ act }: { act: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		const classId = of.subject.id;
		const { numUpdatedRows } = await db
			.updateTable('enrolment')
			.set({ leftAt: now })
			.where('classId', '=', classId)
			.where('childId', '=', childId)
			.where('leftAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw notFound();
		await db
			.updateTable('pair')
			.set({ endedAt: now })
			.where((eb) => eb.or([eb('childA', '=', childId), eb('childB', '=', childId)]))
			.where('endedAt', 'is', null)
			.execute();
		await db
			.deleteFrom('rosterConstraint')
			.where((eb) => eb.or([eb('childA', '=', childId), eb('childB', '=', childId)]))
			.execute();
		await trace(db, of.actor.id, 'child.left', childId, now, { class: of.subject.id });
		for (const left of followers.values())
			await left(db, { childId, classId, by: of.actor.id, now });
		return childId;
	});
