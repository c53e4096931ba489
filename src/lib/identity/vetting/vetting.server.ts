import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { once } from '../acts.server.ts';
import { holds, type Actor, type AdultRole, type ScopeKind } from '../actor.ts';
import { permit, type Authorized } from '../authorized.ts';
import { mentorsIn } from '../people/directory.server.ts';
import { placesOf } from '../places.ts';
import { mayVet } from '../policy.ts';
import { needsPractice } from './beginning.server.ts';
import { learns } from './mentoring.server.ts';
import { endSessionsOf } from '../sessions.server.ts';
import { forgetTotp, hasSecondFactor } from '../second-factor/totp.server.ts';

export interface Adult {
	readonly id: string;
	readonly name: string;
	readonly communityId: string;
}

/** Proof that this actor looks after this adult, who is somebody else; else the usual 404. */
export async function authorizeAdult(
	db: Db,
	actor: Actor,
	may: 'vet',
	personId: string
): Promise<Authorized<Adult, 'vet'>> {
	const adult = await db
		.selectFrom('person')
		.select(['id', 'name', 'communityId'])
		.where('id', '=', personId)
		.where('kind', '=', 'adult')
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	return permit(actor, may, adult, mayVet);
}

/** Writes down what was looked at (a police record, two references …), and until which day it counts. */
export const vet = (
	db: Db,
	adult: Authorized<Adult, 'vet'>,
	form: { act: string; what: string; untilOn: string },
	now: number
) =>
	once(db, adult.actor.id, form.act, now, async (db) => {
		const { actor, subject } = adult;
		const about = { personId: subject.id, what: form.what, untilOn: form.untilOn, by: actor.id };
		const id = await addVetting(db, about, now);
		await note(db, adult, 'vetted', now, { until: form.untilOn });
		return id;
	});

export async function addVetting(
	db: InTransaction,
	vetting: { personId: string; what: string; untilOn: string; by: string | null },
	now: number
): Promise<string> {
	const { by, ...rest } = vetting;
	const id = newId();
	await db
		.insertInto('vetting')
		.values({ id, ...rest, byPersonId: by, at: now, revokedAt: null })
		.execute();
	return id;
}

/** What a stale page still offers, and somebody did already: nothing happens, and the page says so. */
const doneAlready = () => new Refused('conflict', 'person-moved-on');

/** From this moment no role of this adult works, until they are vetted again. */
export const revokeVetting = (
	db: Db,
	adult: Authorized<Adult, 'vet'>,
	form: { act: string },
	now: number
) =>
	once(db, adult.actor.id, form.act, now, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('vetting')
			.set({ revokedAt: now })
			.where('personId', '=', adult.subject.id)
			.where('revokedAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 0n) throw doneAlready();
		await note(db, adult, 'vetting-revoked', now);
		return adult.subject.id;
	});

/**
 * @param form.scope where the role counts; `places` are that place and the communities it belongs to,
 * one of which the actor must coordinate
 */
export const giveRole = (
	db: Db,
	adult: Authorized<Adult, 'vet'>,
	form: {
		act: string;
		role: AdultRole;
		scope: { kind: ScopeKind; id: string; places: readonly string[] };
	},
	now: number
) =>
	once(db, adult.actor.id, form.act, now, async (db) => {
		const { actor, subject } = adult;
		const { role, scope } = form;
		if (!holds(actor, 'coordinator', scope.places)) throw notFound();
		const given = { personId: subject.id, role, scopeKind: scope.kind, scopeId: scope.id };
		const before = await db
			.selectFrom('role')
			.select('level')
			.where('personId', '=', given.personId)
			.where('role', '=', role)
			.where('scopeId', '=', scope.id)
			.where('endedAt', 'is', null)
			.executeTakeFirst();
		await endRoles(db, given, now);
		const id = newId();
		await db
			.insertInto('role')
			.values({
				id,
				...given,
				givenBy: actor.id,
				fromAt: now,
				needsPractice: await needsPractice(db, subject.id, role),
				level: before?.level ?? 'volunteer'
			})
			.execute();
		await note(db, adult, 'role-given', now, { role, scope: scope.id });
		return id;
	});

export const endRole = (
	db: Db,
	adult: Authorized<Adult, 'vet'>,
	form: { act: string; role: AdultRole; scopeId: string },
	now: number
) =>
	once(db, adult.actor.id, form.act, now, async (db) => {
		const { actor, subject } = adult;
		const role = { personId: subject.id, role: form.role, scopeId: form.scopeId };
		const given = await db
			.selectFrom('role')
			.select('scopeKind')
			.where('personId', '=', role.personId)
			.where('role', '=', role.role)
			.where('scopeId', '=', role.scopeId)
			.executeTakeFirst();
		if (!given || (given.scopeKind === 'community' && !holds(actor, 'coordinator', [form.scopeId])))
			throw notFound();
		const { numUpdatedRows } = await endRoles(db, role, now);
		if (numUpdatedRows === 0n) throw doneAlready();
		await note(db, adult, 'role-ended', now, { role: form.role, scope: form.scopeId });
		return subject.id;
	});

const endRoles = (
	db: InTransaction,
	of: { personId: string; role: AdultRole; scopeId: string },
	now: number
) =>
	db
		.updateTable('role')
		.set({ endedAt: now })
		.where('personId', '=', of.personId)
		.where('role', '=', of.role)
		.where('scopeId', '=', of.scopeId)
		.where('endedAt', 'is', null)
		.executeTakeFirstOrThrow();

/**
 * A translator under 18 works beside a mentor, in place of a vetting record; null ends that. The mentor
 * is an adult of a community of the actor, for whom somebody vouches and who translates: only translators
 * are asked whether they agree (`answerStudent`), and read what a student writes. Whoever learns has one.
 */
export const giveMentor = (
	db: Db,
	adult: Authorized<Adult, 'vet'>,
	form: { act: string; mentorId: string | null },
	now: number
) =>
	once(db, adult.actor.id, form.act, now, async (db) => {
		if (form.mentorId !== null && !(await isOffered(db, adult, form.mentorId, now)))
			throw new Refused('invalid', 'check-fields', {}, { mentor: 'choose' });
		if (form.mentorId === null && (await learns(db, adult.subject.id)))
			throw new Refused('invalid', 'check-fields', {}, { mentor: 'mentor-of-student' });
		await db
			.updateTable('person')
			.set({ mentorId: form.mentorId, mentorAgreedAt: null })
			.where('id', '=', adult.subject.id)
			.where((eb) =>
				// Whoever agreed need not do so again.
				eb.or([eb('mentorId', 'is', null), eb('mentorId', '<>', form.mentorId ?? '')])
			)
			.execute();
		await note(db, adult, 'mentor-given', now, { mentor: form.mentorId });
		return adult.subject.id;
	});

const isOffered = async (
	db: InTransaction,
	{ actor, subject }: Authorized<Adult, 'vet'>,
	mentorId: string,
	now: number
) =>
	mentorId !== subject.id &&
	(await mentorsIn(db, placesOf(actor, 'coordinator'), localDate(now, actor.timeZone))).some(
		({ id }) => id === mentorId
	);

/** Signs this adult out everywhere and lets them in no more, or again. */
export const setDisabled = (
	db: Db,
	adult: Authorized<Adult, 'vet'>,
	form: { act: string; disabled: boolean },
	now: number
) =>
	once(db, adult.actor.id, form.act, now, async (db) => {
		const { id } = adult.subject;
		const { numUpdatedRows } = await db
			.updateTable('person')
			.set({ disabledAt: form.disabled ? now : null })
			.where('id', '=', id)
			.where('disabledAt', form.disabled ? 'is' : 'is not', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 0n) throw doneAlready();
		await endSessionsOf(db, id);
		await note(db, adult, form.disabled ? 'disabled' : 'enabled', now);
		return id;
	});

/** For who lost both phone and recovery codes: they set the second factor up anew at the next sign-in. */
export const resetSecondFactor = (
	db: Db,
	adult: Authorized<Adult, 'vet'>,
	form: { act: string },
	now: number
) =>
	once(db, adult.actor.id, form.act, now, async (db) => {
		if (!(await hasSecondFactor(db, adult.subject.id))) throw doneAlready();
		await forgetTotp(db, adult.subject.id);
		await endSessionsOf(db, adult.subject.id);
		await note(db, adult, 'second-factor-reset', now);
		return adult.subject.id;
	});

const note = (
	db: InTransaction,
	{ actor, subject }: Authorized<Adult, 'vet'>,
	verb: VerbOn<'person'>,
	at: number,
	detail: Record<string, string | number | null> = {}
) =>
	record(db, {
		at,
		actorId: actor.id,
		verb: `person.${verb}`,
		subjectKind: 'person',
		subjectId: subject.id,
		detail
	});
