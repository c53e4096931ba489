import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { engine, freshDatabase } from '#tests/support/database.ts';
import { record } from './audit.server.ts';
import { verifyAudit } from './verify.server.ts';

const letter = newId();

async function recorded(acts: number): Promise<Db> {
	const db = await freshDatabase();
	for (let i = 1; i <= acts; i++) await note(db, i);
	return db;
}

const note = (db: Db, i: number) =>
	db.transaction().execute((db) =>
		record(db, {
			at: i,
			actorId: null,
			verb: 'letter.handed-in',
			subjectKind: 'letter',
			subjectId: letter,
			detail: { sha256: `${i}` }
		})
	);

/** Whoever owns the database can take the triggers away: the chain is what tells on them. */
const withoutTriggers = (db: Db) =>
	engine === 'postgres'
		? sql`alter table audit disable trigger all`.execute(db)
		: Promise.all(
				['update', 'delete'].map((event) =>
					sql.raw(`drop trigger audit_refuses_${event}`).execute(db)
				)
			);

test('an untouched chain is whole, and an empty one too', async () => {
	expect(await verifyAudit(await recorded(0))).toEqual({ whole: true, rows: 0 });
	expect(await verifyAudit(await recorded(3))).toEqual({ whole: true, rows: 3 });
});

test('acts that are recorded at the same time make one chain without forks', async () => {
	const db = await freshDatabase();
	await Promise.all(Array.from({ length: 20 }, (_, i) => note(db, i)));
	expect(await verifyAudit(db)).toEqual({ whole: true, rows: 20 });
});

test('an act that is rolled back leaves no row and no gap', async () => {
	const db = await recorded(1);
	const failing = db.transaction().execute(async (db) => {
		await record(db, {
			at: 2,
			actorId: null,
			verb: 'job.revived',
			subjectKind: 'job',
			subjectId: 'x'
		});
		throw new Error('no');
	});
	await expect(failing).rejects.toThrow('no');
	await note(db, 2);
	expect(await verifyAudit(db)).toEqual({ whole: true, rows: 2 });
});

test('raw SQL can neither change nor delete a row', async () => {
	const db = await recorded(2);
	const attempts = [
		sql`update audit set verb = 'letter.withdrawn' where seq = 1`,
		sql`delete from audit where seq = 2`
	];
	for (const attempt of attempts)
		await expect(attempt.execute(db)).rejects.toThrow('the audit only grows');
});

test('the first changed row is named', async () => {
	const db = await recorded(5);
	await withoutTriggers(db);
	await sql`update audit set at = 99 where seq in (3, 4)`.execute(db);
	expect(await verifyAudit(db)).toEqual({ whole: false, seq: 3, why: 'changed' });
});

test('a row that was changed with a fitting hash no longer fits the next one', async () => {
	const db = await recorded(3);
	await withoutTriggers(db);
	await sql`update audit set hash = 'forged' where seq = 2`.execute(db);
	expect(await verifyAudit(db)).toEqual({ whole: false, seq: 2, why: 'changed' });
	await sql`update audit set previous = 'forged' where seq = 2`.execute(db);
	expect(await verifyAudit(db)).toEqual({ whole: false, seq: 2, why: 'unlinked' });
});

test('a gap is found', async () => {
	const db = await recorded(4);
	await withoutTriggers(db);
	await sql`delete from audit where seq = 2`.execute(db);
	expect(await verifyAudit(db)).toEqual({ whole: false, seq: 3, why: 'gap' });
});

test('a cut-off end is found', async () => {
	const db = await recorded(4);
	await withoutTriggers(db);
	await sql`delete from audit where seq > 2`.execute(db);
	expect(await verifyAudit(db)).toEqual({ whole: false, seq: 3, why: 'head' });
});

test('a head that was set back is found', async () => {
	const db = await recorded(4);
	await sql`update audit_head set seq = 2,
		hash = (select hash from audit where seq = 2)`.execute(db);
	expect(await verifyAudit(db)).toEqual({ whole: false, seq: 3, why: 'head' });
});
