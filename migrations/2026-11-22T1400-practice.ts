import { sql, type Kysely } from 'kysely';
import { oneOf, required, to, yesOrNo } from './support/columns.ts';

/** A new moderator practises on invented letters before the role starts. Who moderates already goes on. */
export async function up(db: Kysely<any>) {
	await db.schema.alterTable('role').addColumn('needs_practice', 'integer', yesOrNo).execute();
	await db.schema.alterTable('role').addColumn('paused_at', 'bigint').execute();

	await db.schema
		.createTable('practice_round')
		.addColumn('person_id', 'text', to('person'))
		.addColumn('round', 'integer', required)
		.addColumn('begun_at', 'bigint', required)
		.addColumn('finished_at', 'bigint')
		.addPrimaryKeyConstraint('practice_round_key', ['person_id', 'round'])
		.execute();
	await db.schema
		.createIndex('one_open_practice_round')
		.on('practice_round')
		.column('person_id')
		.unique()
		.where(sql.ref('finished_at'), 'is', null)
		.execute();

	const exits = ['approve', 'return', 'protect', 'safeguard'];
	await db.schema
		.createTable('practice_answer')
		.addColumn('person_id', 'text', required)
		.addColumn('round', 'integer', required)
		.addColumn('n', 'integer', required)
		.addColumn('outcome', 'text', required)
		.addColumn('expected', 'text', required)
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('practice_answer_key', ['person_id', 'round', 'n'])
		.addForeignKeyConstraint('practice_answer_round', ['person_id', 'round'], 'practice_round', [
			'person_id',
			'round'
		])
		.addCheckConstraint('practice_answer_outcome', oneOf('outcome', exits))
		.addCheckConstraint('practice_answer_expected', oneOf('expected', exits))
		.execute();
}
