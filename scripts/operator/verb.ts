import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { databaseUrlIn } from '#lib/platform/config.server.ts';
import { engineOf, fileOf, openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { migrate, pendingSteps, schemaVersion } from '#lib/platform/migrate.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';

/** One thing that an operator can ask for. */
export interface Verb {
	/** After the verb: `FILE [--replace]`. */
	usage: string;
	does: string;
	/** @returns the exit code */
	run(args: string[]): Promise<number>;
}

/** The words and options after a verb; a wrong one is refused in a sentence. */
export function read<const Options extends ParseArgsOptionsConfig>(
	args: string[],
	options: Options
) {
	try {
		return parseArgs({ args, options, allowPositionals: true, strict: true });
	} catch (problem) {
		throw new OperatorProblem(
			problem instanceof Error ? (problem.message.split('. ')[0] ?? '') : String(problem)
		);
	}
}

/** What stands here was asked for; anything missing is named. */
export function needed(value: string | undefined, name: string): string {
	if (!value?.trim()) throw new OperatorProblem(`${name} is missing.`);
	return value;
}

/** A path as typed: npm runs us in the checkout, and says where it was itself called. */
export const fileAt = (path: string): string =>
	resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** Opens a database that is there; a path with a mistake must not become an empty database. */
export async function withDatabase<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
	const databaseUrl = databaseUrlIn(process.env);
	if (engineOf(databaseUrl) === 'sqlite' && !existsSync(fileOf(databaseUrl)))
		throw new OperatorProblem(
			`There is no database at ${fileOf(databaseUrl)}: set DATABASE_URL, or make it with "npm run puente -- migrate".`
		);
	const db = openDatabase(databaseUrl);
	try {
		return await work(db);
	} finally {
		await db.destroy();
	}
}

/** The same, for use cases: they need today's tables. */
export const withSchema = <Result>(work: (db: Db) => Promise<Result>): Promise<Result> =>
	withDatabase(async (db) => {
		if ((await pendingSteps(db)).length > 0)
			throw new OperatorProblem(
				'The database is of an older Puente: run "npm run puente -- migrate" first.'
			);
		return work(db);
	});

/** The same, and makes the tables where there are none yet: for a verb that fills what it finds. */
export async function withNewSchema<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
	const databaseUrl = databaseUrlIn(process.env);
	const db = openDatabase(databaseUrl);
	try {
		if ((await schemaVersion(db)) === null) {
			await migrate(db);
			if (engineOf(databaseUrl) === 'sqlite')
				console.log(`There was no database at ${fileOf(databaseUrl)}: it is made.`);
		}
	} finally {
		await db.destroy();
	}
	return withSchema(work);
}
