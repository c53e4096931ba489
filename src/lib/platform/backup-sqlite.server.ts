import BetterSqlite3 from 'better-sqlite3';
import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Keeper, Unpacked } from './backup.server.ts';
import { OperatorProblem } from './operator-problem.ts';

/** All pages in one step: one snapshot, however many writers there are meanwhile. */
const allPages = 0x7fffffff;

export const sqliteKeeper = (file: string): Keeper => ({
	async copyTo(target) {
		if (!existsSync(file)) throw new OperatorProblem(`There is no database at ${file}.`);
		const sqlite = new BetterSqlite3(file, { readonly: true, timeout: 5_000 });
		try {
			await sqlite.backup(target, { progress: () => allPages });
		} finally {
			sqlite.close();
		}
		chmodSync(target, 0o600);
	},

	unpack: async (backup, beside) => unpack(file, backup, beside === 'backup' ? backup : file),

	exists: async () => existsSync(file)
});

function unpack(file: string, backup: string, beside: string): Unpacked {
	const copy = join(dirname(beside), `.puente-${process.pid}-${Date.now()}.db`);
	const discard = async () => forget(copy);
	try {
		copyFileSync(backup, copy);
		chmodSync(copy, 0o600);
		checkPages(copy);
	} catch (problem) {
		forget(copy);
		throw problem;
	}
	return { url: `file:${copy}`, discard, putInPlace: async (name) => putInPlace(file, copy, name) };
}

/** SQLite's own look at every page, index and key. */
function checkPages(copy: string) {
	const sqlite = new BetterSqlite3(copy);
	try {
		const found = sqlite.pragma('integrity_check', { simple: true });
		if (found !== 'ok') throw damaged();
		const [orphan] = sqlite.pragma('foreign_key_check') as unknown[];
		if (orphan) throw damaged();
		sqlite.pragma('journal_mode = DELETE');
	} catch (problem) {
		throw isCorrupt(problem) ? damaged() : problem;
	} finally {
		sqlite.close();
	}
}

const damaged = () => new OperatorProblem('The backup is damaged; nothing was changed.');

const isCorrupt = (problem: unknown) =>
	problem instanceof BetterSqlite3.SqliteError &&
	['SQLITE_CORRUPT', 'SQLITE_NOTADB'].some((code) => problem.code.startsWith(code));

/** @returns where the database that was replaced lies now */
function putInPlace(file: string, copy: string, name: string): string | undefined {
	const kept = existsSync(file) ? `${file}.${name}` : undefined;
	if (kept) {
		closeForAll(file);
		chmodSync(file, 0o600);
		// A second name for the old file, so that at no moment there is no database.
		linkSync(file, kept);
	}
	renameSync(copy, file);
	return kept;
}

/** Leaving WAL mode needs the file for oneself: it fails while a server has it open. */
function closeForAll(file: string) {
	const sqlite = new BetterSqlite3(file, { timeout: 0 });
	try {
		sqlite.pragma('journal_mode = DELETE');
	} catch (problem) {
		// What is damaged beyond reading is replaced all the same.
		if (!isCorrupt(problem))
			throw new OperatorProblem(
				`Another process has ${file} open: stop Puente, then restore again; nothing was changed.`
			);
	} finally {
		sqlite.close();
	}
	for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true });
}

/** A SQLite database is up to three files, and a journal. */
function forget(file: string) {
	for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
}
