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
