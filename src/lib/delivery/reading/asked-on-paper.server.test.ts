import { expect, test } from 'vitest';
import { tick } from '#lib/letters/beginning/asked.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { printFor } from '#tests/support/sheets.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { askedOnPaper } from './asked-on-paper.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('Ana’s sheet asks what Mateo asked, in her language, until she ticked it off or his letter was called back', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const letterId = await makeReady(
		steps,
		'Mateo',
		'Ana',
		'Hola Ana. ¿Te gusta la lluvia? Aquí llueve. ¿Tienes perro?'
	);
	const sheetOfAna = async () => (await printFor(db, world, ['Ana'], now)).sheets[0];
	const before = await sheetOfAna();
	expect(before?.answersId).toBeNull();
	expect(before && (await askedOnPaper(db, before))).toBeNull();

	await onlyThere(db, world, 'flores', ['Ana'], now);
	await release(db, world, 'flores', now);
	const sheet = await sheetOfAna();
	if (!sheet) throw new Error('There is no sheet.');
	expect(sheet.answersId).toBe(letterId);
	expect(await askedOnPaper(db, sheet)).toEqual({
		from: 'Mateo',
		language: 'en',
		questions: ['· ¿Te gusta la lluvia?', '· ¿Tienes perro?']
	});

	await tick(db, idOf(world, 'Ana'), { letterId, n: 0, answered: true }, now);
	expect((await askedOnPaper(db, sheet))?.questions).toEqual(['· ¿Tienes perro?']);

	const delmy = await actorOf(db, world.adults.delmy, now);
	const letter = await authorizeLetter(db, delmy, 'recall', letterId);
	await recall(db, letter, { act: act() }, now);
	expect(await askedOnPaper(db, sheet)).toBeNull();
});
