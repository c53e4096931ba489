import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to, yesOrNo } from './support/columns.ts';

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('community')
		.addColumn('id', 'text', key)
		.addColumn('name', 'text', required)
		.addColumn('country', 'text', required)
		.addColumn('time_zone', 'text', required)
		.addColumn('language', 'text', (column) => column.notNull().defaultTo('es'))
		.addCheckConstraint('community_language', oneOf('language', ['es', 'en']))
		.execute();

	await db.schema
		.createTable('person')
		.addColumn('id', 'text', key)
		.addColumn('kind', 'text', required)
		.addColumn('community_id', 'text', to('community'))
		.addColumn('name', 'text', required)
		.addColumn('folded_name', 'text', required)
		.addColumn('email', 'text', (column) => column.unique())
		.addColumn('language', 'text', required)
		.addColumn('reads', 'text', required)
		.addColumn('password_hash', 'text')
		.addColumn('totp_secret', 'text')
		.addColumn('totp_since', 'bigint')
		.addColumn('totp_last_step', 'bigint')
		.addColumn('mentor_id', 'text', maybeTo('person'))
		.addColumn('digest_hour', 'integer', (column) => column.notNull().defaultTo(17))
		.addColumn('digested_on', 'text')
		.addColumn('disabled_at', 'bigint')
		.addColumn('erased_at', 'bigint')
		.addColumn('created_at', 'bigint', required)
		.addCheckConstraint('person_kind', oneOf('kind', ['adult', 'child']))
		.addCheckConstraint('person_language', oneOf('language', ['es', 'en']))
		.execute();
	await db.schema
		.createIndex('person_by_name')
		.on('person')
		.columns(['community_id', 'folded_name'])
		.execute();

	await db.schema
		.createTable('role')
		.addColumn('id', 'text', key)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('role', 'text', required)
		.addColumn('scope_kind', 'text', required)
		.addColumn('scope_id', 'text', required)
		.addColumn('given_by', 'text', maybeTo('person'))
		.addColumn('from_at', 'bigint', required)
		.addColumn('ended_at', 'bigint')
		.addCheckConstraint(
			'role_role',
			oneOf('role', ['coordinator', 'moderator', 'translator', 'teacher'])
		)
		.addCheckConstraint('role_scope', oneOf('scope_kind', ['community', 'exchange', 'class']))
		.execute();
	await db.schema.createIndex('role_of_person').on('role').column('person_id').execute();
	await db.schema.createIndex('role_in_scope').on('role').columns(['scope_id', 'role']).execute();

	await db.schema
		.createTable('vetting')
		.addColumn('id', 'text', key)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('what', 'text', required)
		.addColumn('by_person_id', 'text', maybeTo('person'))
		.addColumn('until_on', 'text', required)
		.addColumn('at', 'bigint', required)
		.addColumn('revoked_at', 'bigint')
		.addCheckConstraint(
			'nobody_vets_themselves',
			sql`by_person_id is null or by_person_id <> person_id`
		)
		.execute();
	await db.schema.createIndex('vetting_of_person').on('vetting').column('person_id').execute();

	await db.schema
		.createTable('invitation')
		.addColumn('id', 'text', key)
		.addColumn('token_hash', 'text', (column) => column.notNull().unique())
		.addColumn('community_id', 'text', to('community'))
		.addColumn('email', 'text', required)
		.addColumn('name', 'text', required)
		.addColumn('language', 'text', required)
		.addColumn('role', 'text', required)
		.addColumn('scope_kind', 'text', required)
		.addColumn('scope_id', 'text', required)
		.addColumn('invited_by', 'text', maybeTo('person'))
		.addColumn('created_at', 'bigint', required)
		.addColumn('expires_at', 'bigint', required)
		.addColumn('used_at', 'bigint')
		.execute();

	await db.schema
		.createTable('password_reset')
		.addColumn('token_hash', 'text', key)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('expires_at', 'bigint', required)
		.addColumn('used_at', 'bigint')
		.execute();

	await db.schema
		.createTable('recovery_code')
		.addColumn('person_id', 'text', to('person'))
		.addColumn('code_hash', 'text', required)
		.addColumn('used_at', 'bigint')
		.addPrimaryKeyConstraint('recovery_code_key', ['person_id', 'code_hash'])
		.execute();

	await db.schema
		.createTable('session')
		.addColumn('id', 'text', key)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('kind', 'text', required)
		.addColumn('device', 'text', required)
		.addColumn('idle_ms', 'bigint', required)
		.addColumn('absolute_expires_at', 'bigint', required)
		.addColumn('expires_at', 'bigint', required)
		.addColumn('extended_at', 'bigint', required)
		.addColumn('created_at', 'bigint', required)
		.addColumn('password_at', 'bigint')
		.addColumn('second_factor_at', 'bigint')
		.addCheckConstraint('session_kind', oneOf('kind', ['adult', 'staff', 'own-phone', 'student']))
		.execute();
	await db.schema.createIndex('session_of_person').on('session').column('person_id').execute();

	await db.schema
		.createTable('child_secret')
		.addColumn('child_id', 'text', (column) =>
			column.primaryKey().notNull().references('person.id')
		)
		.addColumn('picture_hash', 'text', required)
		.addColumn('set_at', 'bigint', required)
		.execute();

	await db.schema
		.createTable('badge')
		.addColumn('id', 'text', key)
		.addColumn('child_id', 'text', to('person'))
		.addColumn('token_hash', 'text', (column) => column.notNull().unique())
		.addColumn('home', 'integer', yesOrNo)
		.addColumn('made_at', 'bigint', required)
		.addColumn('revoked_at', 'bigint')
		.execute();
	await db.schema.createIndex('badge_of_child').on('badge').column('child_id').execute();

	await db.schema
		.createTable('sign_in_failure')
		.addColumn('subject', 'text', key)
		.addColumn('failures', 'integer', required)
		.addColumn('last_at', 'bigint', required)
		.addColumn('wait_until', 'bigint')
		.addColumn('locked_at', 'bigint')
		.execute();

	await db.schema
		.createTable('act')
		.addColumn('id', 'text', required)
		.addColumn('person_id', 'text', required)
		.addColumn('result', 'text')
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('act_key', ['id', 'person_id'])
		.execute();
}
