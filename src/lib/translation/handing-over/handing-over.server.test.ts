import { beforeAll, expect, test } from 'vitest';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { eraseTranslationsOf } from '../erase.server.ts';
import { findTranslation, segmentsOf } from '../queries.server.ts';
import {
	authorizeTranslation,
	authorizeWriting,
	claim,
	handIn,
	saveSegments
} from '../translation.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { mendFirst } from '#tests/support/mending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { wavesFor } from '#tests/support/waving.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { letGo, noteFromBefore, successorsFor } from './handing-over.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const today = '2026-11-20';

beforeAll(wire);

/** Ana's letter on Carmen's desk. */
async function onDesk() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', 'Dear Mateo,\n\nDo you have a dog?');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	const id = await steps.translationOf(letter);
	const [carmen, ines] = await Promise.all(
		[world.adults.carmen, world.adults.ines].map((who) => actorOf(db, who, now))
	);
	const hers = await authorizeWriting(db, carmen!, id);
	await saveSegments(db, hers, new Map([[0, 'Querido Mateo:']]), now);
	return { db, world, steps, letter, id, carmen: carmen!, ines: ines!, hers };
}

test('Carmen gives a text to Inés, who reads the note, is told once, and goes on where Carmen was', async () => {
	const { db, id, carmen, ines, hers, letter } = await onDesk();
	const form = { act: act(), to: ines.id, note: 'El perro se llama Sol.' };
	await letGo(db, hers, form, now);
	await letGo(db, hers, form, now);
	expect(await findTranslation(db, id)).toMatchObject({
		status: 'translating',
		translatorId: ines.id
	});
	const told = (await unread(db, ines.id)).filter(({ kind }) => kind === 'translation-handed-over');
	expect(told).toHaveLength(1);
	expect(await noteFromBefore(db, id, ines.id)).toMatchObject({
		from: 'Doña Carmen',
		note: 'El perro se llama Sol.'
	});
	expect(await noteFromBefore(db, id, carmen.id)).toBeNull();
	await expect(saveSegments(db, hers, new Map([[1, 'x']]), now)).rejects.toThrow('on-other-desk');
	const inesHas = await authorizeWriting(db, ines, id);
	await saveSegments(db, inesHas, new Map([[1, '¿Tenés perro?']]), now);
	expect((await segmentsOf(db, id)).map(({ target }) => target)).toEqual([
		'Querido Mateo:',
		'¿Tenés perro?'
	]);
	await db.transaction().execute((db) => eraseTranslationsOf(db, [letter]));
	expect(await noteFromBefore(db, id, ines.id)).toBeNull();
	expect(JSON.stringify(await db.selectFrom('handOver').selectAll().execute())).not.toContain(
		'Sol'
	);
});

test('Carmen reviews no text that she began, though Inés changed every sentence of hers since', async () => {
	const { db, world, id, letter, steps, carmen, ines, hers } = await onDesk();
	await letGo(db, hers, { act: act(), to: ines.id }, now);
	const targets = new Map([
		[0, '¡Querido Mateo!'],
		[1, '¿Tenés perro?']
	]);
	await saveSegments(db, await authorizeWriting(db, ines, id), targets, now);
	const waves = await wavesFor(db, id);
	await handIn(db, await authorizeWriting(db, ines, id), { act: act(), waves }, now);
	const submission = await steps.openSubmissionOf(id);
	await expect(authorizeReview(db, carmen, submission.id)).rejects.toThrow('not-found');
	// Neither the text with a small change of another reviewer in the very sentence that she began.
	await mendFirst(db, steps, letter, { by: world.adults.tomas }, now);
	const changed = await steps.openSubmissionOf(id);
	await expect(authorizeReview(db, carmen, changed.id)).rejects.toThrow('not-found');
});

test('only those who may translate it are offered, and nobody else can be given it', async () => {
	const { db, world, id, carmen, ines, hers } = await onDesk();
	const subject = (await findTranslation(db, id))!;
	const offered = await successorsFor(db, subject, carmen.id, today);
	expect(offered).toEqual([{ id: ines.id, name: 'Inés Menjívar' }]);
	const { laura, delmy, tomas, sofia } = world.adults;
	for (const to of [laura, delmy, tomas, sofia, carmen.id, idOf(world, 'Mateo')])
		await expect(letGo(db, hers, { act: act(), to, note: '' }, now)).rejects.toMatchObject({
			fields: { to: 'choose' }
		});
	expect(await findTranslation(db, id)).toMatchObject({ translatorId: carmen.id });
});

test('nobody is offered who taught one of the classes, or reads one language alone', async () => {
	const { db, world, id, carmen, ines } = await onDesk();
	const subject = (await findTranslation(db, id))!;
	const offered = async () => (await successorsFor(db, subject, carmen.id, today)).length;
	expect(await offered()).toBe(1);
	await db.updateTable('person').set({ reads: '["es"]' }).where('id', '=', ines.id).execute();
	expect(await offered()).toBe(0);
	await db.updateTable('person').set({ reads: '["es","en"]' }).where('id', '=', ines.id).execute();
	await db
		.insertInto('classTeacher')
		.values({
			...{ classId: world.classes.flores, personId: ines.id },
			...{ fromOn: '2026-10-01', untilOn: '2026-11-19' }
		})
		.execute();
	expect(await offered()).toBe(0);
	const hers = await authorizeWriting(db, carmen, id);
	await expect(letGo(db, hers, { act: act(), to: ines.id }, now)).rejects.toMatchObject({
		fields: { to: 'choose' }
	});
});

test('a note stays with a text that goes back in the line, for whoever takes it', async () => {
	const { db, id, ines, hers } = await onDesk();
	await letGo(db, hers, { act: act(), note: 'No entiendo la última.' }, now);
	await claim(db, await authorizeTranslation(db, ines, id), { act: act() }, now);
	expect(await noteFromBefore(db, id, ines.id)).toMatchObject({ note: 'No entiendo la última.' });
});

test('twenty windows give it to Inés or back in the line at once: one of them does', async () => {
	const { db, id, ines, hers } = await onDesk();
	const settled = await Promise.allSettled(
		Array.from({ length: 20 }, (_, i) =>
			letGo(db, hers, { act: act(), to: i % 2 ? ines.id : null, note: '' }, now)
		)
	);
	expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	const { status, translatorId } = (await findTranslation(db, id))!;
	expect([
		['waiting', null],
		['translating', ines.id]
	]).toContainEqual([status, translatorId]);
});
