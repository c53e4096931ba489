import { expect, test } from 'vitest';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { reportAsChild, reportAsTeacher } from '#lib/delivery/reporting/reporting.server.ts';
import type { Config } from '#lib/platform/config.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { load as asTeacher } from '../../../../(class)/class/[class]/mail/[letter]/report/+page.server.ts';
import { load as asChild } from './+page.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('whoever reported a letter in another window is led to what is said of it', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { flores } = world.classes;
	const letter = await makeReady(stepsOf(db, world, now), 'Ana', 'Mateo', 'You are silly.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const mateo = await actorOf(db, idOf(world, 'Mateo'), now);
	const delmy = await actorOf(db, world.adults.delmy, now);
	const clock = { now: () => now };
	const config = {} as Config;
	const locals = { db, clock, config, session: null, locale: 'es' } as const;
	type Child = Parameters<typeof asChild>[0];
	type Teacher = Parameters<typeof asTeacher>[0];
	const child = (id = letter) =>
		asChild({ locals: { ...locals, actor: mateo }, params: { letter: id } } as Child);
	const teacher = () =>
		asTeacher({
			locals: { ...locals, actor: delmy },
			params: { class: flores, letter }
		} as Teacher);
	expect(await child()).toMatchObject({ letter: { from: 'Ana' } });
	const said = () => ({ act: act(), picture: 'mean', words: '' }) as const;
	await reportAsChild(db, mateo, letter, said(), now);
	await expect(child()).rejects.toMatchObject({ status: 303, location: `/mailbox/${letter}` });
	await expect(child(newId())).rejects.toMatchObject({ status: 404 });
	const mail = await authorizeClassMail(db, delmy, 'read-mail', flores);
	await reportAsTeacher(db, mail, letter, { ...said(), wholeClass: false }, now);
	const location = `/class/${flores}/mail/${letter}`;
	await expect(teacher()).rejects.toMatchObject({ status: 303, location });
});
