import { sql, type Kysely } from 'kysely';
import { required, to } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

export async function up(db: Kysely<any>) {
	// What a reviewer wrote beside words of a text that went back; the words themselves stay in the revision.
	await db.schema
		.createTable('review_comment')
		.addColumn('decision_id', 'text', to('decision'))
		.addColumn('n', 'integer', required)
		.addColumn('from_unit', 'integer', required)
		.addColumn('to_unit', 'integer', required)
		.addColumn('comment', 'text', required)
		.addPrimaryKeyConstraint('review_comment_key', ['decision_id', 'n'])
		.addCheckConstraint('comment_has_words', sql`from_unit >= 0 and to_unit > from_unit`)
		.execute();
	await refuse(db, {
		on: 'review_comment',
		event: 'update',
		// Erasing a child empties what was written to them, as it empties their words.
		unless: `new.comment = '' and new.decision_id = old.decision_id and new.n = old.n
			and new.from_unit = old.from_unit and new.to_unit = old.to_unit`,
		saying: 'a comment never changes'
	});
	await refuse(db, {
		on: 'review_comment',
		event: 'delete',
		saying: 'a comment is never deleted'
	});
}
