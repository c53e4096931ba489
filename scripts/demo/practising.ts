import { authorizeAdult, giveRole } from '#lib/identity/vetting/vetting.server.ts';
import { answer, authorizePractice, beginRound } from '#lib/moderation/practice/practice.server.ts';
import { practiceLetters } from '#lib/moderation/practice/practice.ts';
import { day } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { foldName } from '#lib/platform/text.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { someone, type Demo } from './acts.ts';

const act = () => ({ act: newId() });

export const newReviewer = 'Joan Whitaker';

/** A moderator who was given her role two days ago and is in the middle of her practice. */
export async function addNewReviewer(demo: Demo, now: number) {
	const { db, world } = demo;
	const id = newId();
	const { passwordHash } = await db
		.selectFrom('person')
		.select('passwordHash')
		.where('id', '=', world.adults.laura)
		.executeTakeFirstOrThrow();
	const communityId = world.communities.cambridge;
	const since = now - 2 * day;
	await db
		.insertInto('person')
		.values({
			id,
			kind: 'adult',
			communityId,
			name: newReviewer,
			foldedName: foldName(newReviewer),
			email: 'joan@example.org',
			language: 'en',
			reads: '["en","es"]',
			passwordHash,
			createdAt: since
		})
		.execute();
	await db
		.insertInto('vetting')
		.values({
			id: newId(),
			personId: id,
			what: 'two references',
			byPersonId: world.adults.sofia,
			untilOn: new Date(now + 300 * day).toISOString().slice(0, 10),
			at: since
		})
		.execute();
	const joan = await authorizeAdult(db, await someone(demo, 'sofia', since), 'vet', id);
	const scope = { kind: 'community', id: communityId, places: [communityId] } as const;
	await giveRole(db, joan, { ...act(), role: 'moderator', scope }, since);
	const practising = async () => {
		const actor = await loadActor(db, id, now);
		if (!actor) throw new Error('The new reviewer of the demo cannot practise.');
		return authorizePractice(db, actor);
	};
	await beginRound(db, await practising(), act(), now - day);
	for (const { n, expected } of practiceLetters.slice(0, 6)) {
		// The war in the memory of a grandmother looked like something to cover.
		const outcome = n === 2 ? ('protect' as const) : expected;
		await answer(db, await practising(), { ...act(), n, outcome }, now - day);
	}
}
