import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { authorizeCommunity } from '#lib/identity/communities/communities.server.ts';
import { holdsAnywhere } from '#lib/identity/actor.ts';
import { acceptInvitation, invite } from '#lib/identity/invitations/invitations.server.ts';
import { setPreferences } from '#lib/identity/people/account.server.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { readersAt } from '#lib/identity/people/readers.server.ts';
import { waitingFor } from '#lib/identity/people/waiting-for.server.ts';
import { pauseModerating } from '#lib/identity/vetting/pausing.server.ts';
import {
	authorizeAdult,
	endRole,
	giveRole,
	revokeVetting,
	vet
} from '#lib/identity/vetting/vetting.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { bringTo } from '#tests/support/pending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { claim } from '../deciding/claims.server.ts';
import { authorizeReview } from '../moderation.server.ts';
import { reviewedExchanges } from '../queue/line.server.ts';
import { countLine } from '../queue/queue.server.ts';
import type { Outcome } from '../submission.ts';
import { agreementOf, practiceLetters } from './practice.ts';
import type { PracticeLetter } from './practice-letter.ts';
import { answer, authorizePractice, beginRound, lastResult, lastRound } from './practice.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Joan was invited as a moderator of Cambridge, came in and was vetted; Ana's letter is in review. */
async function begin(reads: Locale[] = ['en', 'es']) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const sofia = await actorOf(db, world.adults.sofia, now);
	const cambridge = world.communities.cambridge;
	const community = await authorizeCommunity(db, sofia, 'invite', cambridge);
	const language = 'en' as const;
	const guest = { email: 'joan@example.org', name: 'Joan', language, role: 'moderator' } as const;
	const invited = await invite(db, community, { ...guest, act: act() }, now);
	const password = 'una tortuga verde 22';
	const newcomer = { name: 'Joan', password, reads, language };
	const id = await acceptInvitation(db, invited?.token ?? '', newcomer, now);
	const joan = await authorizeAdult(db, sofia, 'vet', id);
	await vet(db, joan, { act: act(), what: 'two references', untilOn: '2027-11-20' }, now);
	const steps = stepsOf(db, world, now);
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const item = await steps.openSubmissionOf(letterId);
	const practising = async () => authorizePractice(db, await actorOf(db, id, now));
	const scope = { kind: 'community', id: cambridge, places: [cambridge] } as const;
	return {
		db,
		world,
		id,
		joan,
		item,
		practising,
		again: async () => beginRound(db, await practising(), { act: act() }, now),
		answers: async (n: number, outcome: Outcome) =>
			answer(db, await practising(), { act: act(), n, outcome }, now),
		async answersAll(wrong: readonly number[] = []) {
			for (const { n, language, expected } of practiceLetters) {
				if (!reads.includes(language)) continue;
				const other = expected === 'approve' ? 'return' : 'approve';
				const outcome = wrong.includes(n) ? other : expected;
				await answer(db, await practising(), { act: act(), n, outcome }, now);
			}
		},
		give: () => giveRole(db, joan, { act: act(), role: 'moderator', scope }, now),
		/** What a moderator sees: their role, the line, an opened letter, and whether news would come. */
		async works() {
			const actor = await actorOf(db, id, now);
			const line = await countLine(
				db,
				actor,
				await reviewedExchanges(db, actor),
				await daysNow(db, now)
			);
			const opened = await authorizeReview(db, actor, item.id).then(
				() => true,
				() => false
			);
			const places = Object.values(world.communities);
			const told = await holdersOf(db, 'moderator', places);
			const reading = await readersAt(db, places, '2026-11-20');
			const said = [
				holdsAnywhere(actor, 'moderator'),
				line > 0,
				opened,
				told.includes(id),
				reading.some((reader) => reader.id === id)
			];
			expect(new Set(said).size, `${said}`).toBe(1);
			return said[0];
		}
	};
}

test('the role of a new moderator does nothing until all twenty letters are answered, and then it works', async () => {
	const { db, world, id, works, again, answers, answersAll, practising } = await begin();
	expect(await works()).toBe(false);
	const joan = await actorOf(db, id, now);
	expect(joan.practice).toBe('before');
	expect(await waitingFor(db, joan, now)).toMatchObject({ what: 'practice' });
	await again();
	for (const { n, expected } of practiceLetters.slice(0, 19)) await answers(n, expected);
	expect(await works()).toBe(false);
	await db.deleteFrom('notification').execute();
	const [last] = practiceLetters.slice(19);
	await answers(last?.n ?? 0, 'approve');
	expect(await works()).toBe(true);
	expect((await actorOf(db, id, now)).practice).toBe('again');

	const { answers: given } = (await practising()).subject;
	expect(agreementOf(given)).toMatchObject({ agreed: 19, of: 20 });
	expect(await unread(db, world.adults.sofia)).toMatchObject([
		{ kind: 'practice-finished', address: `/coordinate/people/${id}#practice` }
	]);
	const acts = await db
		.selectFrom('audit')
		.select(['actorId', 'detail'])
		.where('verb', '=', 'person.practice-finished')
		.execute();
	expect(acts).toEqual([{ actorId: id, detail: JSON.stringify({ agreed: 19, of: 20 }) }]);
	await expect(answersAll()).rejects.toThrow('practice-moved-on');
});

test('the coordinator sees how many answers were as expected, by exit', async () => {
	const { db, id, again, answersAll } = await begin();
	await again();
	// A grandmother's memory of the war, a surname, and a threat.
	await answersAll([2, 16, 19]);
	const { answers, finishedAt } = await lastRound(db, id);
	expect(finishedAt).toBe(now);
	expect(agreementOf(answers)).toEqual({
		agreed: 17,
		of: 20,
		byExit: [
			{ exit: 'approve', agreed: 5, of: 6 },
			{ exit: 'return', agreed: 5, of: 6 },
			{ exit: 'protect', agreed: 4, of: 4 },
			{ exit: 'safeguard', agreed: 3, of: 4 }
		]
	});
});

test('how the practice went stays with the coordinator while somebody practises again', async () => {
	const { db, id, again, answers, answersAll } = await begin();
	await again();
	expect(await lastResult(db, id)).toBeNull();
	await answersAll([2]);
	await again();
	await answers(1, 'approve');
	expect(await lastResult(db, id)).toMatchObject({ agreed: 19, of: 20, at: now });
	expect((await lastRound(db, id)).answers).toHaveLength(1);
});

test('a moderator who reads only Spanish practises on the ten Spanish letters', async () => {
	const { again, answers, answersAll, works } = await begin(['es']);
	await again();
	await expect(answers(11, 'approve')).rejects.toThrow('practice-moved-on');
	await answersAll();
	// Ana's letter is English.
	await expect(works()).rejects.toThrow();
});

test('the first answer to a letter stands', async () => {
	const { again, answers, practising } = await begin();
	await expect(answers(1, 'approve')).rejects.toThrow('practice-moved-on');
	await again();
	await answers(1, 'return');
	await expect(answers(1, 'approve')).rejects.toThrow('practice-moved-on');
	await again();
	expect((await practising()).subject).toMatchObject({
		round: 1,
		answers: [{ n: 1, outcome: 'return', expected: 'approve' }]
	});
});

test('who practised may do so again, and keeps the role meanwhile', async () => {
	const { again, answers, answersAll, works, practising } = await begin();
	await again();
	await answersAll();
	await again();
	await answers(7, 'safeguard');
	expect((await practising()).subject).toMatchObject({ round: 2, finishedAt: null });
	expect(await works()).toBe(true);
});

test('Tomás, who moderates already, goes on, and may practise; a translator or a coordinator may not', async () => {
	const { db, world } = await begin();
	const tomas = await actorOf(db, world.adults.tomas, now);
	expect(holdsAnywhere(tomas, 'moderator')).toBe(true);
	expect((await authorizePractice(db, tomas)).subject.round).toBe(0);
	for (const who of ['carmen', 'sofia', 'laura'] as const) {
		const actor = await actorOf(db, world.adults[who], now);
		await expect(authorizePractice(db, actor)).rejects.toThrow('not-found');
	}
});

test('without vetting nobody practises, and a role given anew after the practice needs none', async () => {
	const { db, id, joan, again, answersAll, works, give, practising } = await begin();
	await again();
	await answersAll();
	const scopeId = joan.subject.communityId;
	await endRole(db, joan, { act: act(), role: 'moderator', scopeId }, now);
	expect((await actorOf(db, id, now)).practice).toBeNull();
	await give();
	expect(await works()).toBe(true);
	await revokeVetting(db, joan, { act: act() }, now);
	await expect(practising()).rejects.toThrow('not-found');
});

test('a role that is given twice before the practice still waits for it', async () => {
	const { give, works } = await begin();
	await give();
	expect(await works()).toBe(false);
});

test('Sofía may pause a new moderator, whose open letter goes back, and let her go on', async () => {
	const { db, id, joan, item, again, answersAll, works } = await begin();
	await again();
	await answersAll([7, 8, 15, 19]);
	await claim(db, await authorizeReview(db, await actorOf(db, id, now), item.id), now);
	const holder = async () =>
		(
			await db
				.selectFrom('submission')
				.select('claimedBy')
				.where('id', '=', item.id)
				.executeTakeFirstOrThrow()
		).claimedBy;
	expect(await holder()).toBe(id);
	await pauseModerating(db, joan, { act: act(), pause: true }, now);
	expect(await works()).toBe(false);
	expect(await holder()).toBeNull();
	const resting = await actorOf(db, id, now);
	expect(resting.practice).toBe('again');
	expect(await waitingFor(db, resting, now)).toMatchObject({ what: 'paused' });
	await expect(pauseModerating(db, joan, { act: act(), pause: true }, now)).rejects.toThrow(
		'person-moved-on'
	);
	await pauseModerating(db, joan, { act: act(), pause: false }, now);
	expect(await works()).toBe(true);
});

test('answering twice at once with the last letter finishes the round once', async () => {
	const { db, id, again, answers, answersAll } = await begin(['es']);
	await again();
	const last = practiceLetters.findLast(({ language }) => language === 'es');
	await answersAll().catch(() => undefined);
	expect(last).toBeDefined();
	await Promise.allSettled([1, 2, 3].map(() => answers(last?.n ?? 0, 'approve')));
	const finished = await db
		.selectFrom('audit')
		.select('actorId')
		.where('verb', '=', 'person.practice-finished')
		.execute();
	expect(finished).toEqual([{ actorId: id }]);
});

test('the last two letters answered in two windows at once finish the round', async () => {
	const { db, id, again, answers, works, practising } = await begin();
	await again();
	for (const { n, expected } of practiceLetters.slice(0, 18)) await answers(n, expected);
	const [one, two] = practiceLetters.slice(18);
	const of = await practising();
	const gives = ({ n, expected }: PracticeLetter) =>
		answer(db, of, { act: act(), n, outcome: expected }, now);
	// Both windows are connected by now.
	await Promise.all([lastRound(db, id), lastRound(db, id)]);
	await Promise.all([gives(one!), gives(two!)]);
	expect((await lastRound(db, id)).finishedAt).toBe(now);
	expect(await works()).toBe(true);
});

test('who reads one language less in the middle of a round, and has no letter left, has finished it', async () => {
	const { db, id, again, answers, practising } = await begin();
	await again();
	for (const { n, language, expected } of practiceLetters)
		if (language === 'es') await answers(n, expected);
	await setPreferences(db, id, { reads: ['es'], digestHour: 7 });
	await again();
	expect((await practising()).subject).toMatchObject({ round: 1, finishedAt: now });
	expect((await actorOf(db, id, now)).practice).toBe('again');
	await again();
	expect((await practising()).subject).toMatchObject({ round: 2, finishedAt: null, answers: [] });
});
