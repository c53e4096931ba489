import { promises as fs } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileMigrationProvider, Migrator } from 'kysely/migration';
import type { Db } from './database.ts';

const migrator = (db: Db, folder: string) =>
	new Migrator({
		// Migrations speak the database's own snake_case.
		db: db.withoutPlugins(),
		provider: new FileMigrationProvider({
			fs,
			path,
			migrationFolder: path.resolve(folder),
			import: (file: string) => import(/* @vite-ignore */ pathToFileURL(file).href)
		})
	});

/**
 * Brings the schema up to date: all missing steps in one transaction under a lock, so that two
 * servers started at once do it once, and a failing step leaves the schema as it was.
 *
 * @returns the names of the steps taken
 */
export async function migrate(db: Db, folder = 'migrations'): Promise<string[]> {
	const { error, results = [] } = await migrator(db, folder).migrateToLatest();
	if (error) throw error;
	return results.map((result) => result.migrationName);
}

/** The newest step that this database has taken, e.g. `2026-11-22T0900-people`; null before the first. */
export async function schemaVersion(db: Db, folder = 'migrations'): Promise<string | null> {
	const steps = await migrator(db, folder).getMigrations();
	return steps.filter((step) => step.executedAt).at(-1)?.name ?? null;
}

/** The steps that this code has and the database has not taken yet. */
export async function pendingSteps(db: Db, folder = 'migrations'): Promise<string[]> {
	const steps = await migrator(db, folder).getMigrations();
	return steps.filter((step) => !step.executedAt).map((step) => step.name);
}
