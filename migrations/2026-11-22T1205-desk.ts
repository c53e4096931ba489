import { sql, type Kysely } from 'kysely';
import { key, required, to } from './support/columns.ts';

export async function up(db: Kysely<any>) {
	// Somebody who looks at an item asks the others, and gives it out of hand.
	await db.schema
		.createTable('second_opinion')
		.addColumn('id', 'text', key)
		.addColumn('submission_id', 'text', to('submission'))
		.addColumn('asked_by', 'text', to('person'))
		.addColumn('question', 'text', required)
		.addColumn('at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('opinions_of_submission')
		.on('second_opinion')
		.columns(['submission_id', 'at'])
		.execute();

	// Who decided how much lately, and how long somebody has been at it.
	await db.schema
		.createIndex('decisions_of_reviewer')
		.on('decision')
		.columns(['reviewer_id', 'at', 'outcome'])
		.execute();

	// One class after the other.
	await db.schema
		.createIndex('submissions_of_class')
		.on('submission')
		.columns(['from_class_id', 'submitted_at', 'id'])
		.where(sql.ref('status'), '=', sql.lit('waiting'))
		.execute();
	// Who has something open now.
	await db.schema
		.createIndex('submissions_in_hand')
		.on('submission')
		.columns(['claimed_by', 'claimed_until'])
		.where(sql.ref('claimed_by'), 'is not', null)
		.execute();
}
