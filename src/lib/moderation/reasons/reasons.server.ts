import { record } from '#lib/audit/audit.server.ts';
import type { DeedOn } from '#lib/audit/deeds.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { bit, type Db, type InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { allReasons } from './queries.server.ts';
import { missingIn, otherReason, type ReasonFacts } from './reason.ts';

/** Adds a reason at the end. The list is shared by all communities; any coordinator keeps it. */
export const addReason = (
	db: Db,
	actor: Actor,
	{ act, ...facts }: ReasonFacts & { act: string },
	now: number
) =>
	keeping(db, actor, act, 'reason.added', now, async (db) => {
		refuseIfMissing(facts);
		const id = newId();
		const { length } = await allReasons(db);
		await db
			.insertInto('returnReason')
			.values({ id, position: length, retiredAt: null, ...rowOf(facts) })
			.execute();
		return id;
	});

export const changeReason = (
	db: Db,
	actor: Actor,
	{ act, reason, ...given }: ReasonFacts & { act: string; reason: string },
	now: number
) =>
	keeping(db, actor, act, 'reason.changed', now, async (db) => {
		const everywhere = {
			letters: true,
			translations: true,
			photos: true,
			lessons: true,
			recalls: true
		};
		const facts = reason === otherReason ? { ...given, uses: everywhere } : given;
		refuseIfMissing(facts);
		await change(db, reason, rowOf(facts));
		return reason;
	});

/** One place up or down in the list; at its end it stays. */
export const moveReason = (
	db: Db,
	actor: Actor,
	{ act, reason, by }: { act: string; reason: string; by: 'up' | 'down' },
	now: number
) =>
	keeping(db, actor, act, 'reason.moved', now, async (db) => {
		const order = (await allReasons(db)).map(({ id }) => id);
		const at = order.indexOf(reason);
		if (at < 0) throw notFound();
		const to = Math.min(Math.max(at + (by === 'up' ? -1 : 1), 0), order.length - 1);
		order.splice(to, 0, ...order.splice(at, 1));
		for (const [position, id] of order.entries()) await change(db, id, { position });
		return reason;
	});

/** It is offered no more. Nobody deletes one: where it was given it goes on saying why. */
export const retireReason = (
	db: Db,
	actor: Actor,
	{ act, reason }: { act: string; reason: string },
	now: number
) =>
	keeping(db, actor, act, 'reason.retired', now, async (db) => {
		if (reason === otherReason) throw new Refused('conflict', 'reason-other-stays');
		await change(db, reason, { retiredAt: now });
		return reason;
	});

export const bringBackReason = (
	db: Db,
	actor: Actor,
	{ act, reason }: { act: string; reason: string },
	now: number
) =>
	keeping(db, actor, act, 'reason.brought-back', now, async (db) => {
		await change(db, reason, { retiredAt: null });
		return reason;
	});

const keeping = (
	db: Db,
	actor: Actor,
	act: string,
	verb: DeedOn<'reason'>,
	now: number,
	work: (db: InTransaction) => Promise<string>
) =>
	once(db, actor.id, act, now, async (db) => {
		if (!actor.roles.some(({ role }) => role === 'coordinator')) throw notFound();
		const subjectId = await work(db);
		await record(db, { at: now, actorId: actor.id, verb, subjectKind: 'reason', subjectId });
		return subjectId;
	});

function refuseIfMissing(facts: ReasonFacts) {
	const problems = missingIn(facts);
	if (Object.keys(problems).length > 0) throw new Refused('invalid', 'check-fields', {}, problems);
}

const rowOf = ({ uses, words: { en, es } }: ReasonFacts) => ({
	ofLetters: bit(uses.letters),
	ofTranslations: bit(uses.translations),
	ofPhotos: bit(uses.photos),
	ofLessons: bit(uses.lessons),
	ofRecalls: bit(uses.recalls),
	labelEn: en.label,
	labelEs: es.label,
	childEn: en.child,
	childEs: es.child,
	translatorEn: en.translator,
	translatorEs: es.translator
});

async function change(
	db: InTransaction,
	id: string,
	set: Partial<ReturnType<typeof rowOf>> & { position?: number; retiredAt?: number | null }
) {
	const { numUpdatedRows } = await db
		.updateTable('returnReason')
		.set(set)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw notFound();
}
