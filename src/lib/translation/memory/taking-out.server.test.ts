import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { all } from '#tests/support/interchange.ts';
import { stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { takenOut } from './taking-out.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function scene({ approved }: { approved: boolean }) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const letterId = await steps.write('Mateo', 'Ana', 'Hola Ana, llovió 3 días en el potrero.');
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	await steps.approveLetter(letterId);
	await steps.takeToDesk(letterId);
	await steps.translate(letterId, () => 'Hello Ana, it rained 3 days in the pasture.');
	await steps.handInTranslation(letterId);
	if (approved) await steps.approveTranslation(letterId);
	return { db, world, out: () => all(takenOut(db, 'es', now)) };
}

test('what goes out of the memory names nobody', async () => {
	const { out } = await scene({ approved: true });
	const [unit, ...more] = await out();
	expect(more).toEqual([]);
	expect(unit).toMatchObject({ sourceLanguage: 'es', targetLanguage: 'en' });
	expect(unit?.source).toContain('llovió');
	expect(JSON.stringify(unit)).not.toMatch(/Ana|3/);
});

test('nothing goes out of a translation that was not approved', async () => {
	const { out } = await scene({ approved: false });
	expect(await out()).toEqual([]);
});

test('while his family allows no letters nothing of Mateo’s goes out', async () => {
	const { db, world, out } = await scene({ approved: true });
	await db
		.updateTable('consentNow')
		.set({ answer: 'no' })
		.where('childId', '=', idOf(world, 'Mateo'))
		.where('use', '=', 'letter')
		.execute();
	expect(await out()).toEqual([]);
});
