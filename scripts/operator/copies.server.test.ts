import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import {
	contents,
	copied,
	fill,
	nameOf,
	on,
	putBackNow,
	scene,
	within
} from '#tests/support/copying.ts';
import { engine } from '#tests/support/database.ts';
import { adults, cambridgeChildren, floresChildren } from '#tests/support/people.ts';
import { save } from './copies.ts';

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
