import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { holds, type Actor, type AdultRole } from '../actor.ts';
import { authorizeCommunity } from '../communities/communities.server.ts';
import { openInvitations } from '../people/directory.server.ts';
import {
	acceptInvitation,
	authorizeInvitation,
	findInvitation,
	invite,
	takeInvitationBack
} from './invitations.server.ts';
import { createCoordinator } from './operator.server.ts';
import {
	authorizeAdult,
	endRole,
	giveRole,
	resetSecondFactor,
	revokeVetting,
	setDisabled,
	vet
} from '../vetting/vetting.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const act = () => `test:${newId()}`;
const nora = {
	email: 'nora@example.org',
	name: 'Nora Guardado',
	language: 'es',
	role: 'moderator'
} as const;
const newcomer = {
	name: 'Nora Guardado',
	password: 'tortuga-lámpara-nube-9',
	reads: ['es', 'en'],
	language: 'es'
} as const;

async function as(db: Db, personId: string, at = now) {
	const actor = await loadActor(db, personId, at);
	if (!actor) throw new Error('nobody');
	return actor;
}

async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const sofia = await as(db, world.adults.sofia);
	return { db, world, sofia, flores: world.communities.flores };
}

async function inviteNora({ db, sofia, flores }: Awaited<ReturnType<typeof begin>>) {
	const community = await authorizeCommunity(db, sofia, 'invite', flores);
	const invited = await invite(db, community, { act: act(), ...nora }, now);
	if (!invited) throw new Error('no token');
	return invited.token;
}

test('Sofía invites a moderator, who comes in once', async () => {
	const scene = await begin();
	const { db } = scene;
	const token = await inviteNora(scene);
	expect(await findInvitation(db, token, now)).toMatchObject({ role: 'moderator' });
	const id = await acceptInvitation(db, token, newcomer, now + day);
	expect(await findInvitation(db, token, now + day)).toBeUndefined();
	await expect(acceptInvitation(db, token, newcomer, now + day)).rejects.toMatchObject({
		reason: 'link-used'
	});
	expect((await as(db, id, now + day)).reads).toEqual(['es', 'en']);
});

test('Sofía takes an invitation to a wrong address back, and its link is dead at once', async () => {
	const scene = await begin();
	const { db, world, sofia, flores } = scene;
	const token = await inviteNora(scene);
	const [open] = await openInvitations(db, [flores], now);
	expect(open).toMatchObject({ email: nora.email });
	const invitation = open?.id ?? '';
	const of = await authorizeInvitation(db, sofia, invitation);
	for (const key of ['laura', 'tomas', 'carmen'] as const)
		await expect(
			authorizeInvitation(db, await as(db, world.adults[key]), invitation)
		).rejects.toMatchObject({ kind: 'not-found' });
	await expect(authorizeInvitation(db, sofia, newId())).rejects.toMatchObject({
		kind: 'not-found'
	});
	await takeInvitationBack(db, of, { act: act(), invitation }, now);
	expect(await findInvitation(db, token, now)).toBeUndefined();
	await expect(acceptInvitation(db, token, newcomer, now)).rejects.toMatchObject({
		reason: 'link-used'
	});
	expect(await openInvitations(db, [flores], now)).toEqual([]);
	const last = await db
		.selectFrom('audit')
		.select(['verb', 'subjectId'])
		.orderBy('seq', 'desc')
		.executeTakeFirst();
	expect(last).toEqual({ verb: 'invitation.taken-back', subjectId: invitation });
	await expect(takeInvitationBack(db, of, { act: act(), invitation }, now)).rejects.toMatchObject({
		kind: 'conflict',
		reason: 'invitation-over'
	});
});

test('two invitations to one address that are accepted at once let one person in', async () => {
	const scene = await begin();
	const { db } = scene;
	const tokens = [await inviteNora(scene), await inviteNora(scene)];
	await db
		.updateTable('invitation')
		.set({ expiresAt: now + day })
		.execute();
	const outcomes = await Promise.allSettled(
		tokens.map((token) => acceptInvitation(db, token, newcomer, now))
	);
	expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([
		expect.objectContaining({ reason: expect.objectContaining({ reason: 'already-here' }) })
	]);
	const people = db.selectFrom('person').select('id').where('email', '=', nora.email);
	expect(await people.execute()).toHaveLength(1);
});

test('an invitation runs out after seven days, and a newer one takes its place', async () => {
	const scene = await begin();
	const { db } = scene;
	const old = await inviteNora(scene);
	const token = await inviteNora(scene);
	await expect(acceptInvitation(db, old, newcomer, now + 1)).rejects.toMatchObject({
		reason: 'link-used'
	});
	await expect(acceptInvitation(db, token, newcomer, now + 7 * day)).rejects.toMatchObject({
		reason: 'link-used'
	});
});

test('Sofía hears that her newer invitation took the place of one, unless it is none of hers to see', async () => {
	const { db, world, sofia, flores } = await begin();
	const { cambridge } = world.communities;
	const asks = async (actor: Actor, place: string, role: AdultRole) => {
		const community = await authorizeCommunity(db, actor, 'invite', place);
		return (await invite(db, community, { act: act(), ...nora, role }, now))?.instead;
	};
	expect(await asks(sofia, flores, 'moderator')).toEqual([]);
	expect(await asks(sofia, cambridge, 'translator')).toEqual(['moderator']);
	const ofFlores = sofia.roles.filter(({ scopeId }) => scopeId !== cambridge);
	expect(await asks({ ...sofia, roles: ofFlores }, flores, 'teacher')).toEqual([]);
	expect(await asks(sofia, flores, 'moderator')).toEqual(['teacher']);
});

test('a form that was sent twice makes one invitation and one mail', async () => {
	const { db, sofia, flores } = await begin();
	const community = await authorizeCommunity(db, sofia, 'invite', flores);
	const form = { act: act(), ...nora };
	expect(await invite(db, community, form, now)).not.toBeNull();
	expect(await invite(db, community, form, now)).toBeNull();
	expect(await db.selectFrom('invitation').select('id').execute()).toHaveLength(1);
});

test.each(['laura', 'delmy', 'tomas', 'carmen', 'ines'] as const)(
	'%s cannot invite anybody',
	async (key) => {
		const { db, world, flores } = await begin();
		const actor = await as(db, world.adults[key]);
		await expect(authorizeCommunity(db, actor, 'invite', flores)).rejects.toMatchObject({
			kind: 'not-found'
		});
	}
);

test('Sofía cannot invite somebody who is here already, nor into a community she does not coordinate', async () => {
	const { db, world, sofia, flores } = await begin();
	const community = await authorizeCommunity(db, sofia, 'invite', flores);
	const again = { act: act(), ...nora, email: 'laura@example.org' };
	await expect(invite(db, community, again, now)).rejects.toMatchObject({
		fields: { email: 'already-here' }
	});
	await db
		.updateTable('role')
		.set({ endedAt: now })
		.where('personId', '=', sofia.id)
		.where('scopeId', '=', flores)
		.execute();
	await expect(
		authorizeCommunity(db, await as(db, world.adults.sofia), 'invite', flores)
	).rejects.toMatchObject({ kind: 'not-found' });
});

test('a role works only while a vetting record is live', async () => {
	const scene = await begin();
	const { db, sofia, flores } = scene;
	const id = await acceptInvitation(db, await inviteNora(scene), newcomer, now);
	// Without the practice that comes first for a moderator.
	await db.updateTable('role').set({ needsPractice: 0 }).where('personId', '=', id).execute();
	expect((await as(db, id)).roles).toEqual([]);
	const form = { act: act(), what: 'Two references', untilOn: '2026-11-25' };
	await vet(db, await authorizeAdult(db, sofia, 'vet', id), form, now);
	expect(holds(await as(db, id), 'moderator', [flores])).toBe(true);
	expect((await as(db, id, now + 6 * day)).roles).toEqual([]);
	const vetted = await authorizeAdult(db, sofia, 'vet', id);
	await revokeVetting(db, vetted, { act: act() }, now);
	expect((await as(db, id)).roles).toEqual([]);
});

test('Sofía cannot vet herself, and nobody but a coordinator vets at all', async () => {
	const { db, world, sofia } = await begin();
	await expect(authorizeAdult(db, sofia, 'vet', sofia.id)).rejects.toMatchObject({
		kind: 'not-found'
	});
	for (const key of ['laura', 'tomas', 'carmen'] as const)
		await expect(
			authorizeAdult(db, await as(db, world.adults[key]), 'vet', world.adults.delmy)
		).rejects.toMatchObject({ kind: 'not-found' });
	await expect(authorizeAdult(db, sofia, 'vet', world.children['Ana'] ?? '')).rejects.toMatchObject(
		{ kind: 'not-found' }
	);
});

test('Sofía gives Doña Carmen a role and takes it back, and shuts somebody out', async () => {
	const { db, world, sofia, flores } = await begin();
	const carmen = await authorizeAdult(db, sofia, 'vet', world.adults.carmen);
	const scope = { kind: 'community', id: flores, places: [flores] } as const;
	await giveRole(db, carmen, { act: act(), role: 'teacher', scope }, now);
	expect(holds(await as(db, carmen.subject.id), 'teacher', [flores])).toBe(true);
	await endRole(db, carmen, { act: act(), role: 'teacher', scopeId: flores }, now);
	expect(holds(await as(db, carmen.subject.id), 'teacher', [flores])).toBe(false);
	const elsewhere = { kind: 'community', id: newId(), places: [newId()] } as const;
	await expect(
		giveRole(db, carmen, { act: act(), role: 'moderator', scope: elsewhere }, now)
	).rejects.toMatchObject({ kind: 'not-found' });
	await setDisabled(db, carmen, { act: act(), disabled: true }, now);
	expect(await loadActor(db, carmen.subject.id, now)).toBeNull();
});

test('what Sofía did already in another window is not done, written down and said a second time', async () => {
	const { db, world, sofia, flores } = await begin();
	const carmen = await authorizeAdult(db, sofia, 'vet', world.adults.carmen);
	const role = { role: 'translator', scopeId: flores } as const;
	const acts = [
		() => endRole(db, carmen, { act: act(), ...role }, now),
		() => revokeVetting(db, carmen, { act: act() }, now),
		() => resetSecondFactor(db, carmen, { act: act() }, now),
		() => setDisabled(db, carmen, { act: act(), disabled: true }, now),
		() => setDisabled(db, carmen, { act: act(), disabled: false }, now)
	];
	await db
		.updateTable('person')
		.set({ totpSince: now })
		.where('id', '=', carmen.subject.id)
		.execute();
	const written = () => db.selectFrom('audit').selectAll().execute();
	for (const does of acts) {
		await does();
		const before = await written();
		await expect(does()).rejects.toMatchObject({ kind: 'conflict', reason: 'person-moved-on' });
		expect(await written()).toEqual(before);
	}
	// A role that she never had is as absent as ever.
	const never = { act: act(), role: 'coordinator', scopeId: flores } as const;
	await expect(endRole(db, carmen, never, now)).rejects.toMatchObject({ kind: 'not-found' });
});

test('the operator makes the first coordinator of an empty Puente, for 90 days', async () => {
	const db = await freshDatabase();
	const token = await createCoordinator(db, { email: 'Sofia@Example.org', name: 'Sofía' }, now);
	const id = await acceptInvitation(db, token, newcomer, now);
	const communities = await db.selectFrom('community').select(['id', 'name']).execute();
	expect(communities.map(({ name }) => name).sort()).toEqual(['Cambridge', 'San José Las Flores']);
	const sofia = await as(db, id);
	for (const community of communities)
		expect(holds(sofia, 'coordinator', [community.id])).toBe(true);
	expect((await as(db, id, now + 91 * day)).roles).toEqual([]);
	await expect(
		createCoordinator(db, { email: 'sofia@example.org', name: 'Sofía' }, now)
	).rejects.toMatchObject({ reason: 'already-here' });
});
