import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { chooseFourEyes } from '#lib/exchanges/agreement/four-eyes.server.ts';
import type { FourEyes } from '#lib/exchanges/four-eyes.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { bringTo } from '#tests/support/pending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { claim, letGo } from '../deciding/claims.server.ts';
import type { FlagAnswers } from '../deciding/seen-fine.ts';
import { approve, authorizeReview, returnToAuthor } from '../moderation.server.ts';
import { reviewedExchanges } from '../queue/line.server.ts';
import { countLine, nextInLine, reviewQueue } from '../queue/queue.server.ts';
import { firstKeyTurned, waitingForSecondKey } from './first-key.server.ts';
import { possibleFourEyes } from './possible.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Ana's letter is in review. Tomás and Rufina live in Las Flores, Joan in Cambridge. */
async function begin(fourEyes: FourEyes) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const moderator = async (name: string, home: 'cambridge' | 'flores') => {
		const id = newId();
		const communityId = world.communities[home];
		await db
			.insertInto('person')
			.values({
				id,
				kind: 'adult',
				communityId,
				name,
				foldedName: name.toLowerCase(),
				language: 'es',
				reads: '["es","en"]',
				createdAt: now
			})
			.execute();
		const scope = { scopeKind: 'community', scopeId: communityId } as const;
		await db
			.insertInto('role')
			.values({ id: newId(), personId: id, role: 'moderator', ...scope, fromAt: now })
			.execute();
		await db
			.insertInto('vetting')
			.values({ id: newId(), personId: id, what: 'x', untilOn: '2028-01-01', at: now })
			.execute();
		return id;
	};
	const people = {
		tomas: world.adults.tomas,
		rufina: await moderator('Rufina', 'flores'),
		joan: await moderator('Joan', 'cambridge')
	};
	type Name = keyof typeof people;
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const submission = await steps.openSubmissionOf(letterId);
	const seen = () => ({
		act: act(),
		revisionId: submission.revisionId,
		sha256: submission.sha256
	});
	const opened = async (who: Name) => {
		const item = await authorizeReview(db, await actorOf(db, people[who], now), submission.id);
		await claim(db, item, now);
		return item;
	};
	const choose = async (fourEyes: FourEyes) => {
		const sofia = await actorOf(db, world.adults.sofia, now);
		const of = await authorizeExchange(db, sofia, 'open', world.exchangeId);
		await chooseFourEyes(db, of, { act: act(), fourEyes }, now);
	};
	await choose(fourEyes);
	return {
		db,
		world,
		people,
		steps,
		letterId,
		seen,
		opened,
		choose,
		submission,
		/** Whose approval is refused puts the letter back. */
		approves: async (who: Name) => {
			const item = await opened(who);
			return approve(db, item, seen(), now).catch(async (problem: unknown) => {
				await letGo(db, item);
				throw problem;
			});
		},
		later: async (who: Name) => approve(db, await opened(who), seen(), now + 1),
		returns: async (who: Name) =>
			returnToAuthor(db, await opened(who), { ...seen(), reason: 'unkind', note: 'Hm' }, now),
		inLineOf: async (who: Name) => {
			const actor = await actorOf(db, people[who], now);
			const exchanges = await reviewedExchanges(db, actor);
			const days = await daysNow(db, now);
			const { rows } = await reviewQueue(db, actor, exchanges, days, {});
			expect(await countLine(db, actor, exchanges, days)).toBe(rows.length);
			expect(await nextInLine(db, actor, now)).toBe(rows[0]?.id);
			return rows.some(({ id }) => id === submission.id);
		},
		standing: async () => {
			const { status } = await db
				.selectFrom('letter')
				.select('status')
				.where('id', '=', letterId)
				.executeTakeFirstOrThrow();
			const decisions = await db
				.selectFrom('decision')
				.select(['reviewerId', 'outcome'])
				.where('submissionId', '=', submission.id)
				.execute();
			const keys = await db.selectFrom('firstKey').select(['personId', 'sha256']).execute();
			return { status, decisions, keys };
		}
	};
}

test('as usual one moderator approves, and there is no first key', async () => {
	const { approves, standing, people } = await begin('teacher-and-moderator');
	await approves('tomas');
	expect(await standing()).toEqual({
		status: 'approved',
		decisions: [{ reviewerId: people.tomas, outcome: 'approve' }],
		keys: []
	});
});

test('where two moderators approve, the first approval is a key, and the second decides', async () => {
	const { db, approves, standing, people, inLineOf, submission } = await begin('two-moderators');
	expect(await approves('tomas')).toBe(firstKeyTurned);
	const keys = [{ personId: people.tomas, sha256: submission.sha256 }];
	expect(await standing()).toEqual({ status: 'with-moderator', decisions: [], keys });
	expect([await inLineOf('tomas'), await inLineOf('rufina'), await inLineOf('joan')]).toEqual([
		false,
		true,
		true
	]);
	expect(await waitingForSecondKey(db, people.tomas)).toMatchObject([{ id: submission.id }]);
	expect(await waitingForSecondKey(db, people.rufina)).toEqual([]);

	await expect(approves('tomas')).rejects.toThrow('own-first-key');
	await approves('rufina');
	expect(await standing()).toEqual({
		status: 'approved',
		decisions: [{ reviewerId: people.rufina, outcome: 'approve' }],
		keys
	});
	expect(await waitingForSecondKey(db, people.tomas)).toEqual([]);
	const acts = await db
		.selectFrom('audit')
		.select(['verb', 'actorId'])
		.where('verb', 'in', ['letter.first-key-turned', 'letter.approved'])
		.orderBy('seq')
		.execute();
	expect(acts).toEqual([
		{ verb: 'letter.first-key-turned', actorId: people.tomas },
		{ verb: 'letter.approved', actorId: people.rufina }
	]);
});

test('the other moderators hear that a second reader is needed, whoever turned the first key does not', async () => {
	const { db, approves, people } = await begin('two-moderators');
	await db.deleteFrom('notification').execute();
	await approves('tomas');
	const heard = async (id: string) => (await unread(db, id)).map(({ kind }) => kind);
	expect(await heard(people.tomas)).toEqual([]);
	expect(await heard(people.rufina)).toEqual(['review-waiting']);
	expect(await heard(people.joan)).toEqual(['review-waiting']);
});

test('where one of each community approves, the second key is not a neighbour’s', async () => {
	const { approves, standing, people, inLineOf } = await begin('moderators-of-both-communities');
	await approves('tomas');
	expect([await inLineOf('tomas'), await inLineOf('rufina'), await inLineOf('joan')]).toEqual([
		false,
		false,
		true
	]);
	await expect(approves('rufina')).rejects.toThrow('other-community-reads');
	expect((await standing()).decisions).toEqual([]);
	await approves('joan');
	expect(await standing()).toMatchObject({
		status: 'approved',
		decisions: [{ reviewerId: people.joan }]
	});
});

/** In a third community, which the exchange has nothing to do with. */
async function livesElsewhere(db: Db, id: string) {
	const communityId = newId();
	const place = { country: 'SV', timeZone: 'America/El_Salvador' } as const;
	await db
		.insertInto('community')
		.values({ id: communityId, name: 'Arcatao', ...place })
		.execute();
	await db.updateTable('person').set({ communityId }).where('id', '=', id).execute();
}

test('who moderates here and lives in a third community turns no key where both communities do', async () => {
	const { db, approves, people, standing } = await begin('moderators-of-both-communities');
	await livesElsewhere(db, people.rufina);
	await expect(approves('rufina')).rejects.toThrow('neither-community');
	expect((await standing()).keys).toEqual([]);
});

test('a first key from a third community is none once both communities are asked for; it can be returned', async () => {
	const { db, approves, returns, choose, people, standing, inLineOf } =
		await begin('two-moderators');
	await livesElsewhere(db, people.rufina);
	await approves('rufina');
	await choose('moderators-of-both-communities');
	for (const who of ['joan', 'tomas'] as const)
		await expect(approves(who)).rejects.toThrow('first-key-elsewhere');
	expect((await standing()).decisions).toEqual([]);
	expect(await inLineOf('joan')).toBe(true);
	await returns('joan');
	expect((await standing()).status).toBe('returned');
});

test.each(['tomas', 'rufina'] as const)(
	'after the first key %s may still return the letter, as usual',
	async (who) => {
		const { approves, returns, standing, people } = await begin('two-moderators');
		await approves('tomas');
		await returns(who);
		expect(await standing()).toMatchObject({
			status: 'returned',
			decisions: [{ reviewerId: people[who], outcome: 'return' }]
		});
	}
);

test('a letter that came back and was handed in again needs both keys again', async () => {
	const { db, approves, returns, people, letterId, steps } = await begin('two-moderators');
	await approves('tomas');
	await returns('rufina');
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	const again = await steps.openSubmissionOf(letterId);
	const joan = await authorizeReview(db, await actorOf(db, people.joan, now), again.id);
	await claim(db, joan, now);
	const seen = { act: act(), revisionId: again.revisionId, sha256: again.sha256 };
	expect(await approve(db, joan, seen, now)).toBe(firstKeyTurned);
});

test('a repeat of the first approval turns one key, and only whoever has it open turns it', async () => {
	const { db, opened, seen, standing } = await begin('two-moderators');
	const item = await opened('tomas');
	const form = seen();
	const said = await Promise.all([1, 2, 3].map(() => approve(db, item, form, now)));
	expect(new Set(said)).toEqual(new Set([firstKeyTurned]));
	expect((await standing()).keys).toHaveLength(1);
	const other = await begin('two-moderators');
	await other.opened('rufina');
	const tomas = await actorOf(other.db, other.people.tomas, now);
	const closed = await authorizeReview(other.db, tomas, other.submission.id);
	await expect(approve(other.db, closed, other.seen(), now)).rejects.toThrow('claimed-by-other');
	expect((await other.standing()).keys).toEqual([]);
});

test('what a coordinator chooses counts at once, also for what waits', async () => {
	const { approves, choose, standing, inLineOf } = await begin('two-moderators');
	await approves('tomas');
	await choose('teacher-and-moderator');
	expect(await inLineOf('tomas')).toBe(true);
	await approves('tomas');
	expect((await standing()).status).toBe('approved');
	const stricter = await begin('teacher-and-moderator');
	await stricter.choose('moderators-of-both-communities');
	expect(await stricter.approves('joan')).toBe(firstKeyTurned);
});

test('the first key of Tomás stands when his vetting ends; when he is shut out, another turns it anew', async () => {
	const lapsed = await begin('two-moderators');
	await lapsed.approves('tomas');
	await lapsed.db.deleteFrom('vetting').where('personId', '=', lapsed.people.tomas).execute();
	await lapsed.approves('rufina');
	expect((await lapsed.standing()).status).toBe('approved');

	const { db, approves, people, standing, inLineOf, choose, later } = await begin('two-moderators');
	await approves('tomas');
	await db.updateTable('person').set({ disabledAt: now }).where('id', '=', people.tomas).execute();
	await choose('moderators-of-both-communities');
	expect(await inLineOf('rufina')).toBe(true);
	expect(await later('rufina')).toBe(firstKeyTurned);
	expect(await standing()).toMatchObject({
		decisions: [],
		keys: [{ personId: people.rufina }]
	});
	await approves('joan');
	expect((await standing()).status).toBe('approved');
});

test('why Tomás let a flag stand is kept with the first key, as it is with the decision', async () => {
	const { db, opened, seen, people, submission, world } = await begin('two-moderators');
	await db.deleteFrom('scan').where('revisionId', '=', submission.revisionId).execute();
	const answers: FlagAnswers = new Map([['not-scanned', { reason: 'other', note: 'Read twice.' }]]);
	await approve(db, await opened('tomas'), { ...seen(), answers }, now);
	const kept = () => db.selectFrom('firstKeyReason').selectAll().execute();
	const said = { submissionId: submission.id, personId: people.tomas, flagGroup: 'not-scanned' };
	expect(await kept()).toEqual([{ ...said, reason: 'other', note: 'Read twice.' }]);
	await approve(db, await opened('rufina'), { ...seen(), answers }, now);
	expect(await db.selectFrom('flagReason').selectAll().execute()).toMatchObject([
		{ flagGroup: 'not-scanned', reason: 'other' }
	]);
	await eraseChild(db, idOf(world, 'Ana'), now);
	expect(await kept()).toEqual([{ ...said, reason: 'other', note: '' }]);
});

test('a translation has its translator and its reader, whatever the exchange asks for', async () => {
	const { db, approves, letterId, steps } = await begin('two-moderators');
	await approves('tomas');
	await approves('joan');
	await steps.takeToDesk(letterId);
	await steps.translate(letterId, (source) => (source.includes('?') ? '¿Y vos?' : 'Hola.'));
	await steps.handInTranslation(letterId);
	await steps.approveTranslation(letterId);
	const { status } = await db
		.selectFrom('letter')
		.select('status')
		.where('id', '=', letterId)
		.executeTakeFirstOrThrow();
	expect(status).toBe('ready');
});

test('the database itself refuses an approval without the first key, and by its holder or a neighbour', async () => {
	const { db, approves, submission, people, choose } = await begin('two-moderators');
	const decide = (who: keyof typeof people, outcome: 'approve' | 'return' = 'approve') =>
		db
			.insertInto('decision')
			.values({
				id: newId(),
				submissionId: submission.id,
				revisionId: submission.revisionId,
				sha256: submission.sha256,
				authorId: submission.authorId,
				reviewerId: people[who],
				outcome,
				at: now
			})
			.execute();
	const refusal = 'two moderators approve here';
	await expect(decide('tomas')).rejects.toThrow(refusal);
	await approves('tomas');
	await expect(decide('tomas')).rejects.toThrow(refusal);
	await choose('moderators-of-both-communities');
	await expect(decide('rufina')).rejects.toThrow(refusal);
	for (const change of [
		db.updateTable('firstKey').set({ personId: people.joan }),
		db.deleteFrom('firstKey')
	])
		await expect(change.execute()).rejects.toThrow('a first key');
	await decide('joan');
});

test('a coordinator is told what too few moderators cannot do', async () => {
	const { db, world, people } = await begin('teacher-and-moderator');
	const exchange = { places: [world.exchangeId, ...Object.values(world.communities)] };
	const possible = () => possibleFourEyes(db, exchange, '2026-11-20');
	expect(await possible()).toHaveLength(3);
	const leaves = (id: string) =>
		db.updateTable('person').set({ disabledAt: now }).where('id', '=', id).execute();
	await leaves(people.joan);
	expect(await possible()).toEqual(['teacher-and-moderator', 'two-moderators']);
	await leaves(people.rufina);
	expect(await possible()).toEqual(['teacher-and-moderator']);
});
