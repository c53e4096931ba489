import { beforeAll, expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { authorizeWriting } from '#lib/translation/translation.server.ts';
import { agreeToChange } from '#lib/translation/mending/answering.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { mendFirst } from '#tests/support/mending.ts';
import { bringTo } from '#tests/support/pending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { waitingForTranslator } from './translating.ts';

const now = Date.UTC(2026, 10, 20, 15);

beforeAll(wire);

/** What the home pages of Carmen and of Inés count, of one letter of Ana’s. */
async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const { letterId } = await bringTo(steps, 'translation-review', 'Ana', 'Mateo');
	const translation = await steps.translationOf(letterId);
	const waits = async (who: 'carmen' | 'ines') =>
		waitingForTranslator(db, await actorOf(db, world.adults[who], now), await daysNow(db, now));
	const mend = () => mendFirst(db, steps, letterId, { by: world.adults.ines }, now);
	const agree = async () => {
		const { revisionId, sha256 } = await steps.openSubmissionOf(translation);
		const carmen = await actorOf(db, world.adults.carmen, now);
		const text = await authorizeWriting(db, carmen, translation);
		await agreeToChange(db, text, { act: act(), revisionId, sha256 }, now);
	};
	return { db, world, waits, mend, agree };
}

test('a small change waits for Carmen’s yes until she said it, and for nobody else’s', async () => {
	const { waits, mend, agree } = await begin();
	expect(await waits('carmen')).toEqual({ waiting: 0, onDesk: 0, changed: 0 });
	await mend();
	expect(await waits('carmen')).toEqual({ waiting: 0, onDesk: 0, changed: 1 });
	expect(await waits('ines')).toMatchObject({ changed: 0 });
	await agree();
	expect(await waits('carmen')).toMatchObject({ changed: 0 });
});

test('while Ana’s family says no, nothing of her letter is asked', async () => {
	const { db, world, waits, mend } = await begin();
	await mend();
	await db
		.updateTable('consentNow')
		.set({ answer: 'no' })
		.where('childId', '=', idOf(world, 'Ana'))
		.execute();
	expect(await waits('carmen')).toMatchObject({ changed: 0 });
});
