import type { Kysely } from 'kysely';
import { required, to } from './support/columns.ts';
import { allow, refuse } from './support/triggers.ts';

/** A case may be emptied of its words a year after it was closed; milliseconds. */
const year = 365 * 24 * 60 * 60 * 1000;

const same = (...columns: string[]) => columns.map((column) => `new.${column} = old.${column}`);

/** Letters into which the words of another went, and all the letters that freeze together. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('words_from')
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('from_id', 'text', to('letter'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('words_from_key', ['letter_id', 'from_id'])
		.execute();
	await db.schema.createIndex('words_went_to').on('words_from').column('from_id').execute();

	await db.schema
		.createTable('safeguard_held')
		.addColumn('case_id', 'text', to('safeguard_case'))
		.addColumn('work_id', 'text', required)
		// Where it was when it was frozen.
		.addColumn('from_status', 'text', required)
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('safeguard_held_key', ['case_id', 'work_id'])
		.execute();
	await db.schema
		.createIndex('cases_that_hold_a_work')
		.on('safeguard_held')
		.column('work_id')
		.execute();
	await db
		.insertInto('safeguard_held')
		.columns(['case_id', 'work_id', 'from_status', 'at'])
		.expression(
			db.selectFrom('safeguard_case').select(['id', 'work_id', 'from_status', 'opened_at'])
		)
		.execute();
	for (const event of ['delete', 'update'] as const)
		await refuse(db, { on: 'safeguard_held', event, saying: 'what a case holds stays in it' });

	// Not everything about which somebody worries was in line for review: the text says what it was.
	const on = 'safeguard_case';
	await allow(db, { on, event: 'update' });
	await db.schema.alterTable(on).dropColumn('submission_id').execute();
	const erased = `(new.erased_at is not null and old.closed_at is not null
		and new.erased_at >= old.closed_at + ${year})`;
	await refuse(db, {
		on,
		event: 'update',
		unless: [
			...same('id', 'community_id', 'exchange_id', 'work_id', 'revision_id'),
			...same('written_by', 'from_status', 'opened_by', 'opened_at'),
			`(new.worry = old.worry or ${erased})`,
			`(old.closed_at is null or (${[...same('closed_at', 'closed_by'), `(new.statement = old.statement or ${erased})`].join(' and ')}))`,
			`(old.ending is null or new.ending = old.ending)`
		].join(' and '),
		saying: 'a case is closed once, and kept for a year'
	});
}
