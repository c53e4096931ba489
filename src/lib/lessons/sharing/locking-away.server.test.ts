import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { buildWorld } from '#tests/support/world.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const statusOf = async (id: string) => (await steps.lessonNow(id)).state.status;
	return { db, world, statusOf, ...steps };
}

const confided = 'Una niña contó algo que le pasa en su casa, y aquí se lee.';
const withWorry = { ...waterPlan, care: confided };

test('adaptations that carry the words of a safeguarded plan are frozen with it, in whichever language', async () => {
	const { db, world, share, translateWhole, shareAdaptation, statusOf } = await start();
	const plan = await share({}, withWorry);
	await translateWhole(plan, (source) => `EN ${source}`);
	const inEnglish = await shareAdaptation(plan);
	const another = await shareAdaptation(plan, {}, {}, 'flores');
	await safeguardBy(db, world.adults.tomas, plan, '', now);
	for (const id of [plan, inEnglish, another]) expect(await statusOf(id)).toBe('safeguarded');
});

test('an adaptation with none of its words stays, and so does what it was adapted from', async () => {
	const { db, world, share, shareAdaptation, statusOf } = await start();
	const plan = await share();
	const worried = await shareAdaptation(plan, {}, { care: confided }, 'flores');
	const without = await shareAdaptation(worried, {}, { care: 'Cuidar el paso en la calle.' });
	const withIt = await shareAdaptation(worried);
	await safeguardBy(db, world.adults.tomas, worried, '', now);
	expect(await statusOf(worried)).toBe('safeguarded');
	expect(await statusOf(withIt)).toBe('safeguarded');
	expect(await statusOf(plan)).toBe('shared');
	expect(await statusOf(without)).toBe('shared');
});
