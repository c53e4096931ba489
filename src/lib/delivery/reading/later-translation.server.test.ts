import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { authorizeClassMail } from '../planning/planning.server.ts';
import { deliveredLetter } from '../queries.server.ts';
import { askInOtherLanguage, translatedYet } from './later-translation.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** The class in Las Flores reads English too, so Ana's letter came to Mateo as it is. */
async function deliveredAsItIs() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const { flores } = world.classes;
	await db.updateTable('class').set({ reads: '["es","en"]' }).where('id', '=', flores).execute();
	const id = await steps.write('Ana', 'Mateo', 'Do you have a dog? I do.');
	await steps.sendToTeacher(id);
	await steps.passOnByTeacher(id);
	await steps.approveLetter(id);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const mateo = { id: idOf(world, 'Mateo'), classId: flores };
	const delmy = await actorOf(db, world.adults.delmy, now);
	const mail = await authorizeClassMail(db, delmy, 'read-mail', flores);
	return {
		db,
		world,
		steps,
		id,
		read: async () => (await deliveredLetter(db, id, mateo)) ?? { letterId: id, translation: null },
		ask: (letterId = id) => askInOtherLanguage(db, mail, letterId, { act: act() }, now)
	};
}

test('Profe Delmy asks for a translation of a letter that her class reads, and it lies beside it when it is approved', async () => {
	const { db, steps, id, read, ask } = await deliveredAsItIs();
	expect(await translatedYet(db, await read())).toBe('may-ask');
	await ask();
	expect(await translatedYet(db, await read())).toBe('asked');
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => `· ${source}`);
	await steps.handInTranslation(id);
	expect((await read()).translation).toBeNull();
	await steps.approveTranslation(id);
	expect(await read()).toMatchObject({
		text: 'Do you have a dog? I do.',
		translation: '· Do you have a dog? · I do.',
		translatedBy: 'Doña Carmen'
	});
	expect(await translatedYet(db, await read())).toBe('there');
});

test('the translators hear of it once, and asking again is a conflict', async () => {
	const { db, world, ask } = await deliveredAsItIs();
	await ask();
	const news = await unread(db, world.adults.carmen);
	expect(news.map(({ kind }) => kind)).toEqual(['translation-waiting']);
	await expect(ask()).rejects.toMatchObject({ reason: 'translation-asked-already' });
});

test('nobody asks for a letter that did not come to their class', async () => {
	const { steps, ask } = await deliveredAsItIs();
	const onItsWay = await steps.write('Leo', 'Ximena', 'Not yet.');
	await expect(ask(onItsWay)).rejects.toThrow('not-found');
	await expect(ask(newId())).rejects.toThrow('not-found');
});

test('a letter that is called back takes its translation off the desk', async () => {
	const { db, world, id, ask } = await deliveredAsItIs();
	await ask();
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'recall', id);
	await recall(db, letter, { act: act() }, now + 1);
	const rows = await db.selectFrom('textTranslation').select('status').execute();
	expect(rows).toEqual([{ status: 'withdrawn' }]);
});

test('the translation that was laid beside a letter stays that one', async () => {
	const { db, steps, id, ask } = await deliveredAsItIs();
	await ask();
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => source);
	await steps.handInTranslation(id);
	await steps.approveTranslation(id);
	const taken = sql`update release_item set translation_decision_id = null,
		translation_revision_id = null, translation_sha256 = null`;
	await expect(taken.execute(db)).rejects.toThrow(/first translation/);
});
