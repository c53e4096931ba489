import BetterSqlite3 from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Longer than any build of ours takes, in milliseconds. */
const patience = 600_000;

/**
 * Does something while no other process does the same. The lock is one of the operating system, on a file
 * that SQLite holds: it ends with its process, however that ends, so there is never a stale one to remove.
 *
 * @param waiting called once, when somebody else holds it
 */
export function alone<Result>(file: string, waiting: () => void, doing: () => Result): Result {
	mkdirSync(dirname(file), { recursive: true });
	const lock = new BetterSqlite3(file, { timeout: 0 });
	try {
		if (!taken(lock)) {
			waiting();
			lock.pragma(`busy_timeout = ${patience}`);
			lock.exec('begin exclusive');
		}
		return doing();
	} finally {
		lock.close();
	}
}

function taken(lock: BetterSqlite3.Database): boolean {
	try {
		lock.exec('begin exclusive');
		return true;
	} catch (problem) {
		if ((problem as { code?: unknown }).code === 'SQLITE_BUSY') return false;
		throw problem;
	}
}
