// What stands around the season: calendars, norms, permissions that lack, and a second pair of classes.
import { sql } from 'kysely';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import {
	accept,
	agree,
	authorizeExchange,
	propose
} from '#lib/exchanges/agreement/exchanges.server.ts';
import { firstNorms } from '#lib/exchanges/agreement/norms.ts';
import { hashOfNorms, normsOf } from '#lib/exchanges/agreement/queries.server.ts';
import { day } from '#lib/platform/clock.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { foldName } from '#lib/platform/text.ts';
import { loadActor } from '#lib/wiring.server.ts';
import type { Demo, Side } from './acts.ts';
import { demoCalendar, demoSeason } from './calendar.ts';

const dateOf = (instant: number) => localDate(instant, 'America/El_Salvador');
const act = () => ({ act: `demo:${newId()}` });

/** Both schools have class now, whenever the demo is made, and their names say that they are made up. */
export async function addCalendars({ db, world }: Demo, now: number) {
	const today = dateOf(now);
	for (const side of ['cambridge', 'flores'] as const) {
		const schoolId = world.schools[side];
		const { terms, breaks, termName } = demoCalendar(side, today);
		const entries = [
			...terms.map((term) => ({ ...term, kind: 'term' as const, name: termName })),
			...breaks.map((pause) => ({ ...pause, kind: 'break' as const }))
		];
		await db
			.insertInto('calendarEntry')
			.values(
				entries.map(({ kind, name, from, until }) => ({
					id: newId(),
					schoolId,
					kind,
					name,
					fromOn: from,
					untilOn: until
				}))
			)
			.execute();
		await db
			.updateTable('school')
			.set((eb) => ({ name: sql<string>`${eb.ref('name')} || ' (demo)'` }))
			.where('id', '=', schoolId)
			.execute();
	}
	const season = demoSeason(today);
	await db
		.updateTable('season')
		.set({ name: season.name, fromOn: season.from, untilOn: season.until })
		.where('id', '=', world.seasonId)
		.execute();
	const norms = firstNorms.map((norm, position) => ({
		id: newId(),
		exchangeId: world.exchangeId,
		position,
		...norm
	}));
	await db.insertInto('norm').values(norms).execute();
}

/** Ben's family took its permission back after his letter was approved. */
export async function withdrawConsentOfBen({ db, world }: Demo, now: number) {
	const childId = world.children['Ben'] ?? '';
	await db
		.insertInto('consent')
		.values({
			id: newId(),
			childId,
			use: 'letter',
			source: 'family',
			answer: 'no',
			how: 'in-person',
			saidBy: 'family',
			recordedBy: world.adults.laura,
			untilOn: null,
			at: now - day
		})
		.execute();
	await db
		.updateTable('consentNow')
		.set({ answer: 'no', untilOn: null })
		.where('childId', '=', childId)
		.where('use', '=', 'letter')
		.execute();
}

interface Neighbour {
	side: Side;
	teacher: string;
	email: string;
	className: string;
	grade: number;
	vettedUntil: string;
}

/** Two more classes have agreed to write to each other and wait for a coordinator to open it. */
export async function addNeighbours(demo: Demo, now: number) {
	const { db, world } = demo;
	const today = dateOf(now);
	const amara = await addTeacher(demo, now, {
		side: 'cambridge',
		teacher: 'Amara Osei',
		email: 'amara@example.org',
		className: 'Grade 7, Room 4',
		grade: 7,
		vettedUntil: addDays(today, 300)
	});
	const rolando = await addTeacher(demo, now, {
		side: 'flores',
		teacher: 'Profe Rolando',
		email: 'rolando@example.org',
		className: 'Séptimo grado',
		grade: 7,
		vettedUntil: addDays(today, 12)
	});
	const at = (days: number) => now - days * day;
	const who = async (id: string, when: number) => {
		const actor = await loadActor(db, id, when);
		if (!actor) throw new Error('A teacher of the demo cannot act.');
		return actor;
	};
	const taught = await authorizeClass(db, await who(amara.id, at(5)), 'teach', amara.classId);
	const form = { ...act(), classB: rolando.classId, season: world.seasonId };
	const exchangeId = await propose(db, taught, form, at(5));
	const answering = await who(rolando.id, at(3));
	await accept(db, await authorizeExchange(db, answering, 'answer', exchangeId), act(), at(3));
	const norms = hashOfNorms(await normsOf(db, exchangeId));
	for (const { id } of [amara, rolando]) {
		const agreeing = await authorizeExchange(db, await who(id, at(2)), 'agree', exchangeId);
		await agree(db, agreeing, { ...act(), norms }, at(2));
	}
}

async function addTeacher({ db, world }: Demo, now: number, neighbour: Neighbour) {
	const { side, teacher, email, className, grade, vettedUntil } = neighbour;
	const language = side === 'cambridge' ? 'en' : 'es';
	const since = now - 20 * day;
	const id = newId();
	const classId = newId();
	// The cast has one password; its hash is made once.
	const { passwordHash } = await db
		.selectFrom('person')
		.select('passwordHash')
		.where('id', '=', world.adults.laura)
		.executeTakeFirstOrThrow();
	await db
		.insertInto('person')
		.values({
			id,
			kind: 'adult',
			communityId: world.communities[side],
			name: teacher,
			foldedName: foldName(teacher),
			email,
			language,
			reads: JSON.stringify([language]),
			passwordHash,
			createdAt: since
		})
		.execute();
	await db
		.insertInto('vetting')
		.values({
			id: newId(),
			personId: id,
			what: 'school',
			byPersonId: world.adults.sofia,
			untilOn: vettedUntil,
			at: since
		})
		.execute();
	await db
		.insertInto('role')
		.values({
			id: newId(),
			personId: id,
			role: 'teacher',
			scopeKind: 'community',
			scopeId: world.communities[side],
			givenBy: world.adults.sofia,
			fromAt: since
		})
		.execute();
	await db
		.insertInto('class')
		.values({
			id: classId,
			schoolId: world.schools[side],
			name: className,
			grades: `[${grade}]`,
			reads: JSON.stringify([language]),
			code: side === 'cambridge' ? 'CAMB7777' : 'FLRS7777',
			codeUntil: addDays(dateOf(now), 90),
			openUntil: null,
			createdAt: since
		})
		.execute();
	await db
		.insertInto('classTeacher')
		.values({ classId, personId: id, fromOn: dateOf(since) })
		.execute();
	return { id, classId };
}

/** A mail that could not be sent after six tries, so that its page has something to show. */
export async function addDeadJob({ db }: Demo, now: number) {
	await db
		.insertInto('job')
		.values({
			id: newId(),
			kind: 'digest',
			subject: '{"personId":"","at":0}',
			runAt: now - 3 * day,
			attempts: 6,
			lastError: 'Error ECONNREFUSED',
			deadAt: now - 3 * day,
			createdAt: now - 4 * day
		})
		.execute();
}

/** What happened days ago was read; the news of today and yesterday waits on everybody's home page. */
export async function readOldNews({ db }: Demo, now: number) {
	await db
		.updateTable('notification')
		.set({ readAt: now - day, digestedAt: now - day })
		.where('at', '<', now - 1.5 * day)
		.execute();
	await db.updateTable('notification').set({ digestedAt: now }).execute();
}
