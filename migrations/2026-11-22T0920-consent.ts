import type { Kysely } from 'kysely';
import { key, oneOf, required, to } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

const uses = [
	'letter',
	'photo',
	'album',
	'exhibition',
	'anthology',
	'public-web',
	'machine-translation'
];

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('consent')
		.addColumn('id', 'text', key)
		.addColumn('child_id', 'text', to('person'))
		.addColumn('use', 'text', required)
		.addColumn('source', 'text', required)
		.addColumn('answer', 'text', required)
		.addColumn('how', 'text', required)
		.addColumn('said_by', 'text', required)
		.addColumn('recorded_by', 'text', to('person'))
		.addColumn('until_on', 'text')
		.addColumn('at', 'bigint', required)
		.addCheckConstraint('consent_use', oneOf('use', uses))
		.addCheckConstraint('consent_source', oneOf('source', ['family', 'child']))
		.addCheckConstraint('consent_answer', oneOf('answer', ['yes', 'no']))
		.execute();
	await db.schema
		.createIndex('consents_of_child')
		.on('consent')
		.columns(['child_id', 'use', 'at'])
		.execute();
	await refuse(db, { on: 'consent', event: 'update', saying: 'the consent ledger only grows' });

	await db.schema
		.createTable('consent_now')
		.addColumn('child_id', 'text', to('person'))
		.addColumn('use', 'text', required)
		.addColumn('answer', 'text', required)
		.addColumn('until_on', 'text')
		.addPrimaryKeyConstraint('consent_now_key', ['child_id', 'use'])
		.addCheckConstraint('consent_now_use', oneOf('use', uses))
		.addCheckConstraint('consent_now_answer', oneOf('answer', ['yes', 'no']))
		.execute();
}
