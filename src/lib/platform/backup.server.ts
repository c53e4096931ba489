import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { postgresKeeper } from './backup-postgres.server.ts';
import { sqliteKeeper } from './backup-sqlite.server.ts';
import { engineOf, fileOf, openDatabase } from './database.server.ts';
import type { Db, Engine } from './database.ts';
import { migrate } from './migrate.server.ts';
import { OperatorProblem } from './operator-problem.ts';

/** What each engine does in its own way. */
export interface Keeper {
	/** Writes a consistent copy of the live database to a new file. */
	copyTo(target: string): Promise<void>;
	/** Makes a new database from a backup: beside the backup to try it, beside the database to use it. */
	unpack(backup: string, beside: 'backup' | 'database'): Promise<Unpacked>;
	exists(): Promise<boolean>;
}

export interface Unpacked {
	url: string;
	discard(): Promise<void>;
	/**
	 * Swaps it with the live database, which must not be in use.
	 *
	 * @param name for the database that is replaced
	 * @returns where that lies now; undefined when there was none
	 */
	putInPlace(name: string): Promise<string | undefined>;
}

/** Throws an `OperatorProblem` when a copy does not hold together. */
export type Check = (copy: Db) => Promise<void>;

/** How many rows of each table a verified copy has. */
export type Counts = ReadonlyMap<string, number>;

const keeperOf = (url: string): Keeper =>
	engineOf(url) === 'postgres' ? postgresKeeper(url) : sqliteKeeper(fileOf(url));

/**
 * Copies the live database to a new file and proves that it can be restored, by restoring it: the file
 * gets its name only then.
 */
export async function backUp(url: string, file: string, check: Check): Promise<Counts> {
	if (existsSync(file)) throw new OperatorProblem(`${file} exists already: name a new file.`);
	const part = `${file}.part`;
	rmSync(part, { force: true });
	const keeper = keeperOf(url);
	try {
		await keeper.copyTo(part);
		const copy = await keeper.unpack(part, 'backup');
		const counts = await verified(copy.url, check).finally(() => copy.discard());
		onDisk(part);
		renameSync(part, file);
		return counts;
	} finally {
		rmSync(part, { force: true });
	}
}

export interface Restoring<Known> {
	check: Check;
	/** Even when the database holds people. */
	replace: boolean;
	/** What the database that is replaced knows and an older backup does not. */
	remember(current: Db): Promise<Known>;
	/**
	 * What to do to the copy before it is used.
	 *
	 * @param known undefined when there was no database, or when it can no longer be read
	 */
	prepare(copy: Db, known: Known | undefined): Promise<void>;
	now: number;
}

export interface Restored {
	counts: Counts;
	/** Where the replaced database lies; undefined when there was none. */
	kept: string | undefined;
}

/** Restores a backup into a new database, verifies and updates it, and only then swaps it in. */
export async function restore<Known>(
	url: string,
	file: string,
	how: Restoring<Known>
): Promise<Restored> {
	checkKind(file, engineOf(url));
	const keeper = keeperOf(url);
	const exists = await keeper.exists();
	if (exists && !how.replace && (await withDatabase(url, holdsPeople)))
		throw new OperatorProblem(
			'The database holds people: add --replace to put the backup in its place (it is kept beside).'
		);
	const known = exists ? await withDatabase(url, how.remember).catch(() => undefined) : undefined;
	const copy = await keeper.unpack(file, 'database');
	try {
		const counts = await verified(copy.url, how.check);
		await withDatabase(copy.url, async (db) => {
			await updated(db);
			await how.prepare(db, known);
		});
		return { counts, kept: await copy.putInPlace(`replaced-${stamp(how.now)}`) };
	} catch (problem) {
		await copy.discard();
		throw problem;
	}
}

const stamp = (now: number) => new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');

async function withDatabase<Result>(
	url: string,
	work: (db: Db) => Promise<Result>
): Promise<Result> {
	const db = openDatabase(url);
	return work(db).finally(() => db.destroy());
}

const verified = (url: string, check: Check): Promise<Counts> =>
	withDatabase(url, async (db) => {
		await check(db);
		return countRows(db);
	});

async function countRows(db: Db): Promise<Counts> {
	const tables = await db.introspection.getTables();
	const counts = new Map<string, number>();
	for (const { name } of tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		const { rows } = await sql<{
			count: number;
		}>`select count(*) as count from ${sql.table(name)}`.execute(db.withoutPlugins());
		counts.set(name, Number(rows[0]?.count ?? 0));
	}
	return counts;
}

/** False also for a database without our tables. */
async function holdsPeople(db: Db): Promise<boolean> {
	const tables = await db.introspection.getTables();
	if (!tables.some(({ name }) => name === 'person')) return false;
	const { rows } = await sql`select 1 from person limit 1`.execute(db);
	return rows.length > 0;
}

/** A backup of an older Puente is brought up to date before it is used. */
async function updated(db: Db) {
	await migrate(db).catch((problem: unknown) => {
		const isNewer = problem instanceof Error && /migration/i.test(problem.message);
		throw isNewer
			? new OperatorProblem('The backup was made by another version of Puente than this one.')
			: problem;
	});
}

/** A backup is a SQLite database or an archive of pg_dump, and says so in its first bytes. */
function checkKind(file: string, engine: Engine) {
	if (!existsSync(file)) throw new OperatorProblem(`There is no file ${file}.`);
	const handle = openSync(file, 'r');
	const beginning = Buffer.alloc(16);
	readSync(handle, beginning, 0, 16, 0);
	closeSync(handle);
	const kind = beginning.toString('latin1');
	const found: Engine | undefined = kind.startsWith('SQLite format 3')
		? 'sqlite'
		: kind.startsWith('PGDMP')
			? 'postgres'
			: undefined;
	if (!found) throw new OperatorProblem(`${file} is not a backup of Puente.`);
	if (found !== engine)
		throw new OperatorProblem(
			`${file} is a backup of ${nameOf[found]}, and DATABASE_URL names ${nameOf[engine]}.`
		);
}

const nameOf: Record<Engine, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

function onDisk(file: string) {
	const handle = openSync(file, 'r+');
	fsyncSync(handle);
	closeSync(handle);
}
