import { sql, type Kysely } from 'kysely';
import { key, required, to } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('audit_head')
		.addColumn('id', 'integer', key)
		.addColumn('seq', 'bigint', required)
		.addColumn('hash', 'text', required)
		.execute();
	await sql`insert into audit_head (id, seq, hash) values (1, 0, '')`.execute(db);

	await db.schema
		.createTable('audit')
		.addColumn('seq', 'bigint', key)
		.addColumn('at', 'bigint', required)
		.addColumn('actor_id', 'text')
		.addColumn('verb', 'text', required)
		.addColumn('subject_kind', 'text', required)
		.addColumn('subject_id', 'text', required)
		.addColumn('detail', 'text', required)
		.addColumn('previous', 'text', required)
		.addColumn('hash', 'text', required)
		.execute();
	await db.schema
		.createIndex('audit_of_subject')
		.on('audit')
		.columns(['subject_id', 'seq'])
		.execute();
	await db.schema.createIndex('audit_of_actor').on('audit').columns(['actor_id', 'seq']).execute();
	await db.schema.createIndex('audit_by_time').on('audit').columns(['at', 'seq']).execute();
	await refuse(db, { on: 'audit', event: 'update', saying: 'the audit only grows' });
	await refuse(db, { on: 'audit', event: 'delete', saying: 'the audit only grows' });

	await db.schema
		.createTable('access_log')
		.addColumn('id', 'text', key)
		.addColumn('at', 'bigint', required)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('child_id', 'text', to('person'))
		.addColumn('what', 'text', required)
		.addColumn('subject_id', 'text', required)
		.execute();
	await db.schema
		.createIndex('access_to_child')
		.on('access_log')
		.columns(['child_id', 'at'])
		.execute();

	await db.schema
		.createTable('job')
		.addColumn('id', 'text', key)
		.addColumn('kind', 'text', required)
		.addColumn('subject', 'text', required)
		.addColumn('run_at', 'bigint', required)
		.addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('leased_until', 'bigint')
		.addColumn('last_error', 'text')
		.addColumn('dead_at', 'bigint')
		.addColumn('done_at', 'bigint')
		.addColumn('created_at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('jobs_due')
		.on('job')
		.columns(['run_at'])
		.where(sql.ref('done_at'), 'is', null)
		.execute();

	await db.schema
		.createTable('notification')
		.addColumn('id', 'text', key)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('kind', 'text', required)
		.addColumn('subject_id', 'text', required)
		.addColumn('address', 'text', required)
		.addColumn('at', 'bigint', required)
		.addColumn('read_at', 'bigint')
		.addColumn('digested_at', 'bigint')
		.addUniqueConstraint('told_once', ['person_id', 'kind', 'subject_id'])
		.execute();
	await db.schema
		.createIndex('notifications_of_person')
		.on('notification')
		.columns(['person_id', 'read_at', 'at'])
		.execute();
}
