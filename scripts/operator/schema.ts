import { databaseUrlIn } from '#lib/platform/config.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { migrate, schemaVersion } from '#lib/platform/migrate.server.ts';
import type { Verb } from './verb.ts';

export const migrateVerb: Verb = {
	usage: '',
	does: 'brings the database up to date, as every start does',
	async run() {
		const db = openDatabase(databaseUrlIn(process.env));
		try {
			for (const step of await migrate(db)) console.log(step);
			console.log(`The schema is up to date (${await schemaVersion(db)}).`);
		} finally {
			await db.destroy();
		}
		return 0;
	}
};
