import { sql, type Kysely } from 'kysely';
import { key, oneOf, required, to, yesOrNo } from './support/columns.ts';

/** Files on their way from somebody's device, piece by piece, and for a while what became of them. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('upload')
		.addColumn('id', 'text', key)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('class_id', 'text', to('class'))
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('purpose', 'text', required)
		.addColumn('bytes', 'integer', required)
		// Of the whole file as it is sent, said by whoever sends it.
		.addColumn('sha256', 'text', required)
		.addColumn('received', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('status', 'text', (column) => column.notNull().defaultTo('open'))
		.addColumn('reason', 'text')
		.addColumn('result_id', 'text')
		.addColumn('again', 'integer', yesOrNo)
		.addColumn('started_at', 'bigint', required)
		.addColumn('updated_at', 'bigint', required)
		.addCheckConstraint('upload_status', oneOf('status', ['open', 'taking', 'taken', 'refused']))
		.addCheckConstraint('upload_within', sql`received >= 0 and received <= bytes`)
		// Two windows that send the same stack send each file of it once.
		.addUniqueConstraint('one_upload_of_a_file', ['class_id', 'purpose', 'sha256'])
		.execute();
	await db.schema
		.createIndex('uploads_of_person')
		.on('upload')
		.columns(['person_id', 'status'])
		.execute();
	await db.schema.createIndex('uploads_by_age').on('upload').columns(['updated_at']).execute();
}
