import { expect, test } from 'vitest';
import { backgroundOf } from '#lib/delivery/calling-back/background.server.ts';
import { day } from '#lib/platform/clock.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview, returnToAuthor } from '#lib/moderation/moderation.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('whoever reviews a letter of Ana’s reads why another one came back, and not who returned it', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const inReview = async () => {
		const id = await steps.write('Ana', 'Mateo', 'Do you have a dog?');
		await steps.sendToTeacher(id);
		await steps.passOnByTeacher(id);
		const waiting = await steps.openSubmissionOf(id);
		const item = await authorizeReview(db, await actorOf(db, world.adults.tomas, now), waiting.id);
		await claim(db, item, now);
		return { item, seen: { revisionId: waiting.revisionId, sha256: waiting.sha256 } };
	};
	const first = await inReview();
	const why = { reason: 'too-short', note: 'Tell him about your street.' };
	await returnToAuthor(db, first.item, { act: act(), ...first.seen, ...why }, now);
	const { item } = await inReview();
	const { returns } = await backgroundOf(db, item, 'Do you have a dog?');
	expect(returns).toMatchObject([{ ...why, at: now }]);
	expect(JSON.stringify(returns)).not.toContain(world.adults.tomas);
});
