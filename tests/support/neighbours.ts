import { newId } from '#lib/platform/ids.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { foldName } from '#lib/platform/text.ts';
import type { World } from './world.ts';

export interface Neighbours {
	classId: string;
	teacher: string;
	child: string;
	/** A coordinator of a third community. */
	farCoordinator: string;
	disabled: string;
}

const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/**
 * People who have nothing to do with the exchange: another class of the Cambridge school, a
 * coordinator of a third community, and a moderator whose account was disabled.
 */
export async function addNeighbours(db: Db, world: World, now: number): Promise<Neighbours> {
	const third = newId();
	await db
		.insertInto('community')
		.values({ id: third, name: 'Arcatao', country: 'SV', timeZone: 'America/El_Salvador' })
		.execute();
	const classId = newId();
	await db
		.insertInto('class')
		.values({
			id: classId,
			schoolId: world.schools.cambridge,
			name: 'Grade 5, Room 14',
			grades: '[5]',
			reads: '["en"]',
			code: 'NEXT4567',
			codeUntil: dateOf(now + 100 * day),
			openUntil: null,
			createdAt: now
		})
		.execute();

	const add = async (kind: 'adult' | 'child', name: string, communityId: string, more = {}) => {
		const id = newId();
		await db
			.insertInto('person')
			.values({
				id,
				kind,
				communityId,
				name,
				foldedName: foldName(name),
				language: 'en',
				reads: '["en","es"]',
				createdAt: now,
				...more
			})
			.execute();
		return id;
	};
	const vet = (personId: string) =>
		db
			.insertInto('vetting')
			.values({
				id: newId(),
				personId,
				what: 'reference',
				byPersonId: world.adults.sofia,
				untilOn: dateOf(now + 100 * day),
				at: now
			})
			.execute();
	const give = (
		personId: string,
		role: 'teacher' | 'coordinator' | 'moderator',
		communityId: string
	) =>
		db
			.insertInto('role')
			.values({
				id: newId(),
				personId,
				role,
				scopeKind: 'community',
				scopeId: communityId,
				givenBy: null,
				fromAt: now
			})
			.execute();

	const teacher = await add('adult', 'Pat Okafor', world.communities.cambridge);
	await vet(teacher);
	await give(teacher, 'teacher', world.communities.cambridge);
	await db
		.insertInto('classTeacher')
		.values({ classId, personId: teacher, fromOn: dateOf(now - 30 * day) })
		.execute();
	const child = await add('child', 'Sky', world.communities.cambridge);
	await db
		.insertInto('enrolment')
		.values({
			id: newId(),
			childId: child,
			classId,
			letterName: 'Sky',
			foldedName: 'sky',
			grade: 5,
			ageBand: '10-12',
			dictation: 0,
			fromAt: now
		})
		.execute();
	const farCoordinator = await add('adult', 'Rutilio Franco', third);
	await vet(farCoordinator);
	await give(farCoordinator, 'coordinator', third);
	const disabled = await add('adult', 'Former Moderator', world.communities.cambridge, {
		disabledAt: now
	});
	await vet(disabled);
	await give(disabled, 'moderator', world.communities.cambridge);
	return { classId, teacher, child, farCoordinator, disabled };
}
