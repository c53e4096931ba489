import { sql, type Kysely } from 'kysely';
import { key, oneOf, required, to, yesOrNo } from './support/columns.ts';

export async function up(db: Kysely<any>) {
	// One row for each frozen text that was looked through; without it, or failed, a text is "not scanned".
	await db.schema
		.createTable('scan')
		.addColumn('revision_id', 'text', (column) =>
			column.primaryKey().notNull().references('revision.id')
		)
		.addColumn('status', 'text', required)
		.addColumn('at', 'bigint', required)
		.addCheckConstraint('scan_status', oneOf('status', ['done', 'failed']))
		.execute();
	await db.schema
		.createIndex('scans_failed')
		.on('scan')
		.column('at')
		.where(sql.ref('status'), '=', sql.lit('failed'))
		.execute();

	// Where to look, never what it says: the words stay in the revision, and go with it.
	await db.schema
		.createTable('flag')
		.addColumn('id', 'text', key)
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('n', 'integer', required)
		.addColumn('kind', 'text', required)
		.addColumn('why', 'text', required)
		.addColumn('from_unit', 'integer', required)
		.addColumn('to_unit', 'integer', required)
		.addColumn('confidence', 'integer', required)
		.addUniqueConstraint('flag_order', ['revision_id', 'n'])
		.addCheckConstraint('flag_has_length', sql`from_unit >= 0 and to_unit > from_unit`)
		.execute();

	// A reviewer said that a flag was no problem: a false alarm of its rule.
	await db.schema
		.createTable('flag_answer')
		.addColumn('flag_id', 'text', (column) => column.primaryKey().notNull().references('flag.id'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.execute();
	await db.schema.createIndex('flag_answers_by_day').on('flag_answer').column('at').execute();

	// Why something was approved with flags that stand: one reason for each group.
	await db.schema
		.createTable('flag_reason')
		.addColumn('decision_id', 'text', to('decision'))
		.addColumn('flag_group', 'text', required)
		.addColumn('reason', 'text', required)
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		.addPrimaryKeyConstraint('flag_reason_key', ['decision_id', 'flag_group'])
		.execute();

	// A child may have said that somebody is harmed: looked at before everything else.
	await db.schema.alterTable('submission').addColumn('urgent', 'integer', yesOrNo).execute();
	await db.schema
		.createIndex('submissions_urgent')
		.on('submission')
		.columns(['submitted_at', 'id'])
		.where(sql<boolean>`status = 'waiting' and urgent = 1`)
		.execute();

	// The two people of a community who look after what a child may have disclosed, and open what is sealed.
	await db.schema
		.createTable('safeguard_lead')
		.addColumn('community_id', 'text', to('community'))
		.addColumn('rank', 'integer', required)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('named_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('safeguard_lead_key', ['community_id', 'rank'])
		.addUniqueConstraint('one_rank_a_lead', ['community_id', 'person_id'])
		.addCheckConstraint('safeguard_lead_rank', sql`rank in (1, 2)`)
		.execute();
	await db.schema.createIndex('lead_of_person').on('safeguard_lead').column('person_id').execute();

	// Texts that nobody reads any more but these two.
	await db.schema
		.createTable('seal')
		.addColumn('revision_id', 'text', (column) =>
			column.primaryKey().notNull().references('revision.id')
		)
		.addColumn('work_id', 'text', required)
		.addColumn('why', 'text', required)
		.addColumn('at', 'bigint', required)
		.addCheckConstraint('seal_why', oneOf('why', ['protect', 'safeguard']))
		.execute();
	await db.schema.createIndex('seals_of_work').on('seal').column('work_id').execute();
}
