import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { findProgram } from '#lib/platform/backup-postgres.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { engine, freshDatabaseUrl } from '#tests/support/database.ts';
import { bringTo } from '#tests/support/pending.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { stepsOf } from '#tests/support/steps.ts';
import { adults, cambridgeChildren, floresChildren } from '#tests/support/people.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { putBack, save } from './copies.ts';

/** Restoring PostgreSQL needs its client programs, which the server alone does not bring. */
const copied = test.skipIf(engine === 'postgres' && !findProgram('pg_restore'));

const now = Date.UTC(2026, 10, 20, 15);

async function scene() {
	wire();
	const url = await freshDatabaseUrl();
	const folder = mkdtempSync(join(tmpdir(), 'puente-copies-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return { url, folder, file: join(folder, 'backup.puente') };
}

async function within<Result>(url: string, work: (db: Db) => Promise<Result>): Promise<Result> {
	const db = openDatabase(url, 2_000);
	return work(db).finally(() => db.destroy());
}

/** A world with a letter in it that a translator has on her desk. */
const fill = (url: string) =>
	within(url, async (db) => {
		const world = await buildWorld(db, now);
		const { markers } = await bringTo(stepsOf(db, world, now), 'translating', 'Ana', 'Mateo');
		return { ana: idOf(world, 'Ana'), markers };
	});

interface Restored {
	kept: string | undefined;
	said: string[];
}

/** Restores, and drops what it kept on a server when the test is over. */
async function putBackNow(url: string, file: string, replace = true): Promise<Restored> {
	const said: string[] = [];
	const say = (sentence: string) => void said.push(sentence);
	const { kept } = await putBack(url, file, { replace, now, say });
	if (kept && engine === 'postgres')
		onTestFinished(() =>
			within(on(url, 'postgres'), async (db) => {
				await sql`drop database ${sql.table(nameOf(kept))} with (force)`.execute(db);
			})
		);
	return { kept, said };
}

const nameOf = (kept: string) => kept.replace('database ', '');
const on = (url: string, database: string) =>
	Object.assign(new URL(url), { pathname: `/${database}` }).href;

/** Every row of every table, in an order of its own. */
const contents = (url: string) =>
	within(url, async (db) => {
		const tables = await db.introspection.getTables();
		const all = new Map<string, string[]>();
		for (const { name } of tables) {
			const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
			all.set(name, rows.map((row) => JSON.stringify(row)).toSorted());
		}
		return all;
	});

copied('what was backed up while Puente runs is there again after restoring', async () => {
	const { url, file } = await scene();
	await fill(url);
	const before = await contents(url);
	await within(url, async (running) => {
		await running.selectFrom('person').select('id').execute();
		const counts = await save(url, file);
		expect(counts.get('person')).toBe(everybody);
		expect(counts.get('letter')).toBe(1);
	});
	expect(statSync(file).mode & 0o777).toBe(0o600);

	// Somebody writes on, and then a backup is needed.
	await within(url, (db) => sql`update person set name = 'lost'`.execute(db));
	await putBackNow(url, file);

	const after = await contents(url);
	for (const [table, rows] of before)
		if (!table.startsWith('audit')) expect(after.get(table), table).toEqual(rows);
	const audit = before.get('audit') ?? [];
	expect(after.get('audit')).toHaveLength(audit.length + 1);
	expect(await within(url, verifyAudit)).toMatchObject({ whole: true });
});

copied('a backup can be restored where there is no database yet', async () => {
	const { url, file } = await scene();
	await fill(url);
	await save(url, file);
	const elsewhere =
		engine === 'postgres' ? on(url, `new_${process.pid}`) : `file:${file}.restored.db`;
	if (engine === 'postgres')
		onTestFinished(() =>
			within(on(url, 'postgres'), async (db) => {
				await sql`drop database ${sql.table(`new_${process.pid}`)} with (force)`.execute(db);
			})
		);
	expect((await putBackNow(elsewhere, file, false)).kept).toBeUndefined();
	const people = await within(elsewhere, (db) => db.selectFrom('person').select('id').execute());
	expect(people).toHaveLength(everybody);
});

copied('a database that holds people is not replaced unless asked, and is kept', async () => {
	const { url, file } = await scene();
	await fill(url);
	await save(url, file);
	await expect(putBackNow(url, file, false)).rejects.toThrow('add --replace');

	await within(url, (db) => sql`update person set name = 'newer'`.execute(db));
	const { kept = '' } = await putBackNow(url, file);
	const keptUrl = engine === 'postgres' ? on(url, nameOf(kept)) : `file:${kept}`;
	const names = await within(keptUrl, (db) =>
		db.selectFrom('person').select('name').distinct().execute()
	);
	expect(names).toEqual([{ name: 'newer' }]);
});

copied('nothing is swapped while somebody is connected', async () => {
	const { url, file } = await scene();
	await fill(url);
	await save(url, file);
	await within(url, async (running) => {
		await running.selectFrom('person').select('id').execute();
		await expect(putBackNow(url, file)).rejects.toThrow(
			'stop Puente, then restore again; nothing was changed.'
		);
		expect(await running.selectFrom('person').select('id').execute()).toHaveLength(everybody);
	});
	if (engine === 'sqlite')
		expect(readdirSync(dirname(url.replace('file:', '')))).toEqual(['test.db']);
});

copied('a child who was erased after the backup is erased again', async () => {
	const { url, file } = await scene();
	const { ana, markers } = await fill(url);
	await save(url, file);
	await within(url, (db) => eraseChild(db, ana, now));
	const { said } = await putBackNow(url, file);
	expect(said).toEqual([expect.stringContaining(`The child ${ana} was erased after this backup`)]);
	const after = JSON.stringify([...(await contents(url))]);
	for (const word of markers) expect(after).not.toContain(word);
	expect(await within(url, verifyAudit)).toMatchObject({ whole: true });
});

copied('a picture that ended after the backup ends again, because its bytes are gone', async () => {
	const { url, file } = await scene();
	const [first, second] = await within(url, async (db) => {
		const world = await buildWorld(db, now);
		const photos = photoStepsOf(db, world, now);
		for (const n of [1, 2]) await photos.bringIn(n);
		const rows = await db.selectFrom('picture').select('id').orderBy('id').execute();
		return rows.map(({ id }) => id);
	});
	await save(url, file);
	await within(url, (db) => db.transaction().execute((db) => erasePicture(db, first ?? '', now)));
	await putBackNow(url, file);
	const after = await within(url, (db) =>
		db.selectFrom('picture').select(['id', 'erasedAt']).execute()
	);
	expect(after.find(({ id }) => id === first)?.erasedAt).toBe(now);
	expect(after.find(({ id }) => id === second)?.erasedAt).toBeNull();
});

copied('a backup whose audit does not hold is not kept', async () => {
	const { url, folder, file } = await scene();
	await fill(url);
	await within(url, async (db) => {
		if (engine === 'postgres') await sql`alter table audit disable trigger all`.execute(db);
		else await sql`drop trigger audit_refuses_update`.execute(db);
		await sql`update audit set at = 1 where seq = 2`.execute(db);
	});
	await expect(save(url, file)).rejects.toThrow('The audit is broken at row 2: it was changed');
	expect(readdirSync(folder)).toEqual([]);
	await expect(puente(url, 'verify-audit')).resolves.toEqual({
		code: 1,
		out: '',
		err: 'The audit is broken at row 2: it was changed after it was written.'
	});
});

copied('a damaged file, a foreign file and a missing one change nothing', async () => {
	const { url, folder, file } = await scene();
	await fill(url);
	await save(url, file);
	const damaged = join(folder, 'damaged');
	const bytes = readFileSync(file);
	const half = Math.floor(bytes.length / 2);
	writeFileSync(damaged, bytes.fill(7, half, half + 20_000));
	const foreign = join(folder, 'foreign');
	writeFileSync(foreign, 'Dear Mateo');
	const before = await contents(url);
	for (const wrong of [damaged, foreign, join(folder, 'missing')])
		await expect(putBackNow(url, wrong), wrong).rejects.toBeInstanceOf(OperatorProblem);
	expect(await contents(url)).toEqual(before);
});

copied('a backup of one engine is not restored into the other', async () => {
	const { url, folder } = await scene();
	const other = join(folder, 'other');
	writeFileSync(other, engine === 'postgres' ? 'SQLite format 3\0' : 'PGDMP');
	await expect(putBackNow(url, other)).rejects.toThrow(/is a backup of .*, and DATABASE_URL names/);
});

/** All people of the world in which tests play. */
const everybody = [adults, cambridgeChildren, floresChildren].flatMap((each) =>
	Object.keys(each)
).length;

test('a wrong word and a database that is not there get one sentence each', async () => {
	const { folder } = await scene();
	const nowhere = `file:${join(folder, 'nowhere.db')}`;
	const [missing, wrong, unknown] = await Promise.all([
		puente(nowhere, 'verify-audit'),
		puente(nowhere, 'erase-child', '--really'),
		puente(nowhere, 'frobnicate')
	]);
	for (const said of [missing, wrong]) {
		expect(said).toMatchObject({ code: 1, out: '' });
		expect(said?.err.split('\n')).toHaveLength(1);
	}
	expect(existsSync(join(folder, 'nowhere.db'))).toBe(false);
	expect(unknown).toMatchObject({ code: 1, out: '' });
	expect(unknown?.err).toContain('backup FILE');
});

/** Runs the operator's command as the operator does: another process, plain Node. */
function puente(url: string, ...args: string[]) {
	const env = {
		...process.env,
		ORIGIN: 'http://localhost:3000',
		DATABASE_URL: url,
		DATA_DIR: join(tmpdir(), 'puente-nothing-here')
	};
	return new Promise<{ code: number; out: string; err: string }>((done) =>
		execFile(process.execPath, ['scripts/puente.ts', ...args], { env }, (error, out, err) =>
			done({ code: error ? Number(error.code) : 0, out, err: err.trim() })
		)
	);
}
