import { record } from '#lib/audit/audit.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { hashToken, newId, newToken } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { foldName } from '#lib/platform/text.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { once } from '../acts.server.ts';
import { holds, type Actor, type AdultRole } from '../actor.ts';
import type { Authorized } from '../authorized.ts';
import { authorizeCommunity, type Community } from '../communities/communities.server.ts';
import { hashSecret } from '../signing-in/passwords.server.ts';
import { needsPractice } from '../vetting/beginning.server.ts';
import { addVetting } from '../vetting/vetting.server.ts';

export const invitationGoodFor = 7 * day;

/** How long the first coordinator is vouched for by the operator who set Puente up. */
export const operatorVouchesDays = 90;

export interface Guest {
	email: string;
	name: string;
	language: Locale;
	role: AdultRole;
}

/**
 * Invites an adult into a community. Somebody who is here already gets a role instead (`giveRole`).
 *
 * @returns the token for the one-time link, to mail after this returns, and for which roles an invitation
 * that this actor may see no longer works; null when the form was sent twice
 */
export async function invite(
	db: Db,
	community: Authorized<Community, 'invite'>,
	{ act, ...guest }: Guest & { act: string },
	now: number
): Promise<{ token: string; instead: AdultRole[] } | null> {
	const { actor, subject } = community;
	let invited: { token: string; instead: AdultRole[] } | null = null;
	await once(db, actor.id, act, now, async (db) => {
		if (await findByEmail(db, guest.email))
			throw new Refused('invalid', 'check-fields', {}, { email: 'already-here' });
		const token = newToken();
		const { id, replaced } = await writeInvitation(db, token, guest, subject.id, actor.id, now);
		const seen = replaced.filter(({ communityId }) => holds(actor, 'coordinator', [communityId]));
		invited = { token, instead: seen.map(({ role }) => role) };
		return id;
	});
	return invited;
}

/** Proof that this actor may invite into the community for which this invitation is. */
export async function authorizeInvitation(db: Db, actor: Actor, id: string) {
	const invitation = await db
		.selectFrom('invitation')
		.select('communityId')
		.where('id', '=', id)
		.executeTakeFirst();
	return authorizeCommunity(db, actor, 'invite', invitation?.communityId ?? '');
}

/** An invitation to a wrong address, or to somebody who does not come after all: its link is dead at once. */
export function takeInvitationBack(
	db: Db,
	{ actor, subject }: Authorized<Community, 'invite'>,
	form: { act: string; invitation: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('invitation')
			.set({ expiresAt: now })
			.where('id', '=', form.invitation)
			.where('communityId', '=', subject.id)
			.where('usedAt', 'is', null)
			.where('expiresAt', '>', now)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'invitation-over');
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'invitation.taken-back',
			subjectKind: 'invitation',
			subjectId: form.invitation
		});
		return form.invitation;
	});
}

/** @returns its id, and whose place it takes: what lay in the same mailbox and could still be used */
export async function writeInvitation(
	db: InTransaction,
	token: string,
	guest: Guest,
	communityId: string,
	invitedBy: string | null,
	now: number
): Promise<{ id: string; replaced: { role: AdultRole; communityId: string }[] }> {
	const id = newId();
	const replaced = await db
		.updateTable('invitation')
		.set({ expiresAt: now })
		.where('email', '=', guest.email)
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', now)
		.returning(['role', 'communityId'])
		.execute();
	await db
		.insertInto('invitation')
		.values({
			id,
			tokenHash: hashToken('invitation', token),
			communityId,
			...guest,
			scopeKind: 'community',
			scopeId: communityId,
			invitedBy,
			createdAt: now,
			expiresAt: now + invitationGoodFor,
			usedAt: null
		})
		.execute();
	await record(db, {
		at: now,
		actorId: invitedBy,
		verb: 'invitation.sent',
		subjectKind: 'invitation',
		subjectId: id,
		detail: { role: guest.role, community: communityId }
	});
	return { id, replaced };
}

/** What an invitation says, while it can be used; undefined when it was used, has run out, or never was. */
export const findInvitation = (db: Db, token: string, now: number) =>
	db
		.selectFrom('invitation')
		.innerJoin('community', 'community.id', 'invitation.communityId')
		.select(['invitation.name', 'invitation.email', 'invitation.role', 'invitation.language'])
		.select(['community.name as communityName'])
		.where('tokenHash', '=', hashToken('invitation', token))
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', now)
		.executeTakeFirst();

export interface Newcomer {
	name: string;
	password: string;
	reads: readonly Locale[];
	language: Locale;
}

/**
 * The guest comes in: once, within seven days. Their role works from the moment that somebody else
 * writes their vetting record; for the first coordinator of all, the operator has.
 *
 * @returns the id of the new person
 */
export async function acceptInvitation(
	db: Db,
	token: string,
	newcomer: Newcomer,
	now: number
): Promise<string> {
	const passwordHash = await hashSecret(newcomer.password);
	return db.transaction().execute(async (db) => {
		const invitation = await db
			.updateTable('invitation')
			.set({ usedAt: now })
			.where('tokenHash', '=', hashToken('invitation', token))
			.where('usedAt', 'is', null)
			.where('expiresAt', '>', now)
			.returningAll()
			.executeTakeFirst();
		if (!invitation) throw new Refused('conflict', 'link-used');
		const personId = newId();
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('person')
			.values({
				id: personId,
				kind: 'adult',
				communityId: invitation.communityId,
				name: newcomer.name,
				foldedName: foldName(newcomer.name),
				email: invitation.email,
				language: newcomer.language,
				reads: JSON.stringify(newcomer.reads),
				passwordHash,
				createdAt: now
			})
			.onConflict((conflict) => conflict.column('email').doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) throw new Refused('conflict', 'already-here');
		const { role, scopeKind, scopeId, invitedBy } = invitation;
		await db
			.insertInto('role')
			.values({
				id: newId(),
				personId,
				role,
				scopeKind,
				scopeId,
				givenBy: invitedBy,
				fromAt: now,
				needsPractice: await needsPractice(db, personId, role),
				level: 'volunteer'
			})
			.execute();
		if (invitedBy === null) await vouchForFirst(db, personId, invitation.communityId, now);
		await record(db, {
			at: now,
			actorId: personId,
			verb: 'invitation.accepted',
			subjectKind: 'invitation',
			subjectId: invitation.id
		});
		return personId;
	});
}

async function vouchForFirst(
	db: InTransaction,
	personId: string,
	communityId: string,
	now: number
) {
	const communities = await db.selectFrom('community').select(['id', 'timeZone']).execute();
	const home = communities.find(({ id }) => id === communityId);
	const today = localDate(now, home?.timeZone ?? 'UTC');
	const untilOn = addDays(today, operatorVouchesDays);
	await addVetting(db, { personId, what: 'operator', untilOn, by: null }, now);
	// There is nobody yet to give the first coordinator the other community.
	for (const { id } of communities)
		if (id !== communityId)
			await db
				.insertInto('role')
				.values({
					id: newId(),
					personId,
					role: 'coordinator',
					scopeKind: 'community',
					scopeId: id,
					givenBy: null,
					fromAt: now
				})
				.execute();
}

const findByEmail = (db: Db, email: string) =>
	db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst();
