import { sql } from 'kysely';
import { countDays } from '#lib/delivery/numbers/counting.server.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import {
	addDays,
	localDate,
	startOfLocalDay,
	weekday,
	type CalendarDate
} from '#lib/platform/dates.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { wire } from '#lib/wiring.server.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { buildWorld } from '#tests/support/world.ts';
import { planMail, secondReviewer, type Demo } from './acts.ts';
import { addNewStudent, newStudent, openForTonight } from './learning.ts';
import { addLessons } from './lessons/lessons.ts';
import { allowMachines } from './machine.ts';
import { addPhotos } from './photos.ts';
import { addNewReviewer } from './practising.ts';
import { playSeason } from './season.ts';
import {
	addCalendars,
	addDeadJob,
	addNeighbours,
	readOldNews,
	withdrawConsentOfBen
} from './surroundings.ts';
import { bringFiles } from './words.ts';

/**
 * Fills an empty database with the demo: migrates it, then writes the cast and their letters. Does
 * nothing when there are people in it already, and closes the database before it returns.
 * @param databaseUrl `file:PATH` or `postgres://…`
 * @param storage where its pictures go
 */
export async function seedDemo(databaseUrl: string, storage: Storage): Promise<void> {
	const db = openDatabase(databaseUrl);
	try {
		await migrate(db);
		if (await hasPeople(db)) return;
		// A demo that a power cut destroys is made again: no need to wait for the disk 600 times.
		if (databaseUrl.startsWith('file:')) await sql`pragma synchronous = off`.execute(db);
		wire();
		const now = Date.now();
		const demo = await makeDemo(db, now, storage);
		await addPhotos(demo, storage, now);
		if (process.env['DRAFT_ENGINE']) await allowMachines(demo, now);
	} finally {
		await db.destroy();
	}
}

const hasPeople = async (db: Db) =>
	(await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined;

const zones = { cambridge: 'America/New_York', flores: 'America/El_Salvador' };

/** The same people and words each time, around `now`: an exchange in the middle of its season. */
export async function makeDemo(db: Db, now: number, storage?: Storage): Promise<Demo> {
	const today = localDate(now, zones.flores);
	const past = { cambridge: schoolDay(addDays(today, -17)), flores: schoolDay(addDays(today, -9)) };
	const world = await buildWorld(db, now - 24 * day, {
		mailDays: past,
		// Nobody asked Kofi's family yet, Zoe's permission is over, and Kevin's ends soon.
		consentUntil: { Kofi: null, Zoe: addDays(today, -3), Kevin: addDays(today, 12) }
	});
	const demo: Demo = { db, world, ...(storage && { storage }) };
	await addCalendars(demo, now);
	await planMail(demo, 'cambridge', schoolDay(today), now - 6 * day);
	await planMail(demo, 'cambridge', schoolDay(addDays(today, 21)), now - 6 * day);
	await planMail(demo, 'flores', schoolDay(addDays(today, 7)), now - 6 * day);
	const elena = await addSecondReviewer(db, world, now - 24 * day);
	const student = await addNewStudent(demo, now);
	demo.later = { [newStudent]: student, [secondReviewer]: elena };
	await playSeason(
		demo,
		{
			cambridge: startOfLocalDay(past.cambridge, zones.cambridge) + 10 * hour,
			flores: startOfLocalDay(past.flores, zones.flores) + 10 * hour
		},
		elena,
		now
	);
	await addLessons(demo, now);
	await withdrawConsentOfBen(demo, now);
	await addNeighbours(demo, now);
	await addNewReviewer(demo, now);
	await openForTonight(demo, student, now);
	await bringFiles(demo, now);
	await addDeadJob(demo, now);
	await countDays(db, now);
	await readOldNews(demo, now);
	return demo;
}

/** This day, or the Friday before a weekend. */
function schoolDay(date: CalendarDate): CalendarDate {
	const day = weekday(date);
	return day === 0 ? addDays(date, -2) : day === 6 ? addDays(date, -1) : date;
}
