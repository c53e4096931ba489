import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { spelledOnce } from './spelled.server.ts';

let spellings = 0;
const enrolledAs = spelledOnce((db, given: { letterName: string; grade: number }) => {
	spellings++;
	return db
		.selectFrom('enrolment')
		.select(['letterName', 'grade'])
		.where('letterName', 'in', [given.letterName, 'Leo'])
		.where('grade', '=', given.grade)
		.orderBy('letterName');
});

test('a query that is spelled once is filled in anew each time, also within a transaction', async () => {
	const db = await freshDatabase();
	await buildWorld(db, Date.now());
	const [ana, maya] = await Promise.all(
		['Ana', 'Maya'].map((letterName) => enrolledAs(db, { letterName, grade: 4 }))
	);
	expect(ana?.map((row) => row.letterName)).toEqual(['Ana', 'Leo']);
	expect(maya?.map((row) => row.letterName)).toEqual(['Leo', 'Maya']);
	await db.transaction().execute(async (db) => {
		expect(await enrolledAs(db, { letterName: 'Ana', grade: 9 })).toEqual([]);
		await db.updateTable('enrolment').set({ grade: 9 }).where('letterName', '=', 'Ana').execute();
		expect(await enrolledAs(db, { letterName: 'Ana', grade: 9 })).toEqual([
			{ letterName: 'Ana', grade: 9 }
		]);
	});
	expect(spellings).toBe(1);
});

test('one with lists is spelled once for each length, and for what is given at all', async () => {
	const db = await freshDatabase();
	await buildWorld(db, Date.now());
	let spellings = 0;
	const named = spelledOnce(
		(
			db,
			given: { names: readonly string[]; grade?: number | undefined; years: { from: number } }
		) => {
			spellings++;
			const found = db
				.selectFrom('enrolment')
				.select('letterName')
				.where('letterName', 'in', given.names)
				.where('grade', '>=', given.years.from)
				.orderBy('letterName');
			return given.grade ? found.where('grade', '=', given.grade) : found;
		}
	);
	const ask = async (given: Parameters<typeof named>[1]) =>
		(await named(db, given)).map((row) => row.letterName);
	const years = { from: 1 };
	expect(await ask({ names: ['Leo', 'Ana'], years })).toEqual(['Ana', 'Leo']);
	expect(await ask({ names: ['Maya', 'Leo'], years })).toEqual(['Leo', 'Maya']);
	expect(spellings).toBe(1);
	expect(await ask({ names: ['Maya'], years })).toEqual(['Maya']);
	expect(await ask({ names: ['Maya', 'Leo'], grade: 9, years })).toEqual([]);
	expect(await ask({ names: ['Maya', 'Leo'], grade: 4, years: { from: 9 } })).toEqual([]);
	expect(spellings).toBe(3);
});
