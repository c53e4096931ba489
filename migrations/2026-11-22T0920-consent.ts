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
	await refuse(db, { on: 'consent', event: 'delete', saying: 'the consent ledger only grows' });
	await refuse(db, {
		on: 'consent',
		event: 'update',
		// Erasing a child empties who said it: that may be the name of a relative.
		unless: `new.said_by = '' and new.id = old.id and new.child_id = old.child_id
			and new.use = old.use and new.source = old.source and new.answer = old.answer
			and new.how = old.how and new.recorded_by = old.recorded_by
			and coalesce(new.until_on, '') = coalesce(old.until_on, '') and new.at = old.at`,
		saying: 'the consent ledger only grows'
	});

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
