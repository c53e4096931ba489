import type { Kysely } from 'kysely';
import { required, to } from './support/columns.ts';

/** What happened on each day, counted once when it is over: history is never counted on a page view. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('day_number')
		.addColumn('on_date', 'text', required)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('from_community_id', 'text', to('community'))
		.addColumn('measure', 'text', required)
		.addColumn('item', 'text', required)
		// Tenths of a day, for how long something took; 0 for what is only counted.
		.addColumn('tenths', 'integer', required)
		.addColumn('n', 'integer', required)
		.addPrimaryKeyConstraint('day_number_key', [
			'exchange_id',
			'on_date',
			'from_community_id',
			'measure',
			'item',
			'tenths'
		])
		.execute();
	await db.schema
		.createTable('day_people')
		.addColumn('on_date', 'text', required)
		.addColumn('community_id', 'text', to('community'))
		.addColumn('item', 'text', required)
		.addColumn('n', 'integer', required)
		.addPrimaryKeyConstraint('day_people_key', ['community_id', 'on_date', 'item'])
		.execute();
	// The last day of each community that is counted.
	await db.schema
		.createTable('day_counted')
		.addColumn('community_id', 'text', (column) =>
			column.primaryKey().notNull().references('community.id')
		)
		.addColumn('on_date', 'text', required)
		.execute();
}
