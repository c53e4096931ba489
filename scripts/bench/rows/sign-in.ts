import { enterByPictures } from '#lib/exchanges/door/student-door.server.ts';
import { signIn } from '#lib/identity/signing-in/sign-in.server.ts';
import { hashSecret } from '#lib/identity/signing-in/passwords.server.ts';
import { hour } from '#lib/platform/clock.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Bench } from '../bench-plan.ts';
import { median } from '../load/ask.ts';
import { number, type Row } from './row.ts';

/**
 * How long it takes to be refused: with a wrong secret, and as somebody who does not exist, in turn.
 * Asked without HTTP, because one address may not fail so often. Nobody is asked for twice, so that
 * nobody has to wait.
 */
export async function measureSignIn({ small, quick }: Bench): Promise<Row> {
	const db = openDatabase(small.url);
	const tries = quick ? 40 : 200;
	try {
		const adults = await compare(tries, await adultsAt(db, tries));
		const children = await compare(tries, await childrenAt(db, tries));
		const figures = ({ known, unknown, ratio }: Compared) =>
			`${number(known, 1)} and ${number(unknown, 1)} ms, ratio ${number(ratio, 2)}`;
		return {
			what: 'refused sign-in, wrong secret and no such person',
			measured: `adults ${figures(adults)}; children ${figures(children)}`,
			aim: 'ratio 0.9 to 1.1',
			met: [adults, children].every(({ ratio }) => Math.abs(ratio - 1) <= 0.1)
		};
	} finally {
		await db.destroy();
	}
}

interface Compared {
	known: number;
	unknown: number;
	ratio: number;
}

type Door = (exists: boolean, n: number) => Promise<unknown>;

async function compare(tries: number, door: Door): Promise<Compared> {
	const took = { known: [] as number[], unknown: [] as number[] };
	for (let n = 0; n < tries; n++)
		for (const exists of n % 2 ? [true, false] : [false, true]) {
			const began = performance.now();
			await door(exists, n).catch(() => undefined);
			took[exists ? 'known' : 'unknown'].push(performance.now() - began);
		}
	const [known, unknown] = [median(took.known), median(took.unknown)];
	return { known, unknown, ratio: known / unknown };
}

const wrong = 'nobody has this one';

async function adultsAt(db: Db, count: number): Promise<Door> {
	const { id: communityId } = await firstOf(db);
	const passwordHash = await hashSecret('nor this one');
	const person = {
		kind: 'adult',
		name: '-',
		foldedName: '-',
		language: 'es',
		reads: '[]'
	} as const;
	for (let n = 0; n < count; n++)
		await db
			.insertInto('person')
			.values({
				id: newId(),
				communityId,
				...person,
				email: `b${n}@x.org`,
				passwordHash,
				createdAt: 0
			})
			.execute();
	return (exists, n) =>
		signIn(db, { email: `${exists ? 'b' : 'n'}${n}@x.org`, password: wrong }, '', Date.now());
}

async function childrenAt(db: Db, count: number): Promise<Door> {
	const now = Date.now();
	const { id: communityId, timeZone } = await firstOf(db);
	const school = await db
		.selectFrom('school')
		.select('id')
		.where('communityId', '=', communityId)
		.executeTakeFirstOrThrow();
	const classId = newId();
	const code = 'BENCHABC';
	const codeUntil = addDays(localDate(now, timeZone), 1);
	await db
		.insertInto('class')
		.values({
			id: classId,
			schoolId: school.id,
			name: '-',
			grades: '[4]',
			reads: '["es"]',
			code,
			codeUntil,
			openUntil: now + hour,
			createdAt: now
		})
		.execute();
	const pictureHash = await hashSecret('sun-moon-tree-bird');
	const facts = { grade: 4, ageBand: '9-11', fromAt: now };
	const person = { kind: 'child', foldedName: '-', language: 'es', reads: '["es"]' } as const;
	for (let n = 0; n < count; n++) {
		const childId = newId();
		const name = `b${n}`;
		await db
			.insertInto('person')
			.values({ id: childId, communityId, ...person, name, createdAt: now })
			.execute();
		await db.insertInto('childSecret').values({ childId, pictureHash, setAt: now }).execute();
		await db
			.insertInto('enrolment')
			.values({ id: newId(), childId, classId, letterName: name, foldedName: name, ...facts })
			.execute();
	}
	return (exists, n) =>
		enterByPictures(db, { code, name: `${exists ? 'b' : 'n'}${n}`, pictures: [wrong] }, '', now);
}

const firstOf = (db: Db) =>
	db.selectFrom('community').select(['id', 'timeZone']).orderBy('id').executeTakeFirstOrThrow();
