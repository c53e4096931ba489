import { sql, type Kysely } from 'kysely';
import { allow, refuse } from './support/triggers.ts';

/** The name of a file can be a child's: it goes when the file is erased, and stays as it was until then. */
export async function up(db: Kysely<any>) {
	await allow(db, { on: 'library_file', event: 'update' });
	await sql`update library_file set name = '' where erased_at is not null`.execute(db);
	await refuse(db, {
		on: 'library_file',
		event: 'update',
		unless: ['id', 'work_id', 'kind', 'bytes', 'sha256', 'added_by', 'added_at']
			.map((column) => `new.${column} = old.${column}`)
			.concat(`(new.name = old.name or (new.name = '' and new.erased_at is not null))`)
			.concat(`(old.status = 'waiting' or new.status = old.status)`)
			.concat('(old.erased_at is null or new.erased_at = old.erased_at)')
			.join(' and '),
		saying: 'a file never becomes another one'
	});
}
