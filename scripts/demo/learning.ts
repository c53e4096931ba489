import { answerStudent } from '#lib/identity/vetting/mentoring.server.ts';
import { setLevel } from '#lib/identity/vetting/leveling.server.ts';
import { authorizeAdult, giveMentor, giveRole, vet } from '#lib/identity/vetting/vetting.server.ts';
import { day, hour, minute } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { foldName } from '#lib/platform/text.ts';
import {
	authorizeJoining,
	joinSprint,
	openSprint
} from '#lib/translation/people/sprinting.server.ts';
import { noteSave } from '#lib/translation/people/stretches.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { someone, type Demo } from './acts.ts';

const act = () => ({ act: newId() });

export const newStudent = 'Daniela Alas';

/** A student of eighteen who learns to translate beside Inés. */
export async function addNewStudent(demo: Demo, now: number): Promise<string> {
	const { db, world } = demo;
	const id = newId();
	const { passwordHash } = await db
		.selectFrom('person')
		.select('passwordHash')
		.where('id', '=', world.adults.laura)
		.executeTakeFirstOrThrow();
	const communityId = world.communities.cambridge;
	const since = now - 4 * day;
	await db
		.insertInto('person')
		.values({
			...{ id, kind: 'adult', communityId, name: newStudent, foldedName: foldName(newStudent) },
			...{ email: 'daniela@example.org', language: 'es', reads: '["es","en"]' },
			...{ passwordHash, createdAt: since }
		})
		.execute();
	const daniela = async () => authorizeAdult(db, await someone(demo, 'sofia', since), 'vet', id);
	const untilOn = new Date(now + 300 * day).toISOString().slice(0, 10);
	await vet(db, await daniela(), { ...act(), what: 'her school', untilOn }, since);
	const scope = { kind: 'community', id: communityId, places: [communityId] } as const;
	await giveRole(db, await daniela(), { ...act(), role: 'translator', scope }, since);
	const { ines } = world.adults;
	await giveMentor(db, await daniela(), { ...act(), mentorId: ines }, since);
	const yes = { ...act(), student: id, yes: true };
	await answerStudent(db, await someone(demo, 'ines', since), yes, since + hour);
	const level = { ...act(), scopeId: communityId, level: 'student' as const };
	await setLevel(db, await daniela(), level, since + hour);
	return id;
}

/** What she sat at last, and a sprint of this evening. */
export async function openForTonight(demo: Demo, studentId: string, now: number) {
	const { db, world } = demo;
	for (let minutes = 0; minutes <= 48; minutes += 4)
		await db
			.transaction()
			.execute((db) => noteSave(db, studentId, now - 3 * day + minutes * minute));
	const form = { title: 'Antes del correo', goal: 5, goalOf: 'letters', hours: 6 } as const;
	const ines = await someone(demo, 'ines', now);
	const place = { communityId: world.communities.cambridge };
	const id = await openSprint(db, ines, { ...act(), ...form, ...place }, now);
	for (const who of [world.adults.carmen, studentId]) {
		const actor = await loadActor(db, who, now);
		if (!actor) throw new Error('Somebody of the demo cannot take part in the sprint.');
		await joinSprint(db, await authorizeJoining(db, actor, id), act(), now);
	}
}
