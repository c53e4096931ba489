import BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';

interface Tables {
	page: { id: string; original: string; translation: string };
}

let opened: Kysely<Tables> | undefined;

/** Opened by the first request, not while the build looks at the routes. */
export const database = (): Kysely<Tables> =>
	(opened ??= new Kysely<Tables>({
		dialect: new SqliteDialect({
			database: new BetterSqlite3(process.env['BARE_DATABASE'] ?? '', { readonly: true })
		})
	}));
