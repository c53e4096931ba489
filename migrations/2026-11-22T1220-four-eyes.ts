import type { Kysely } from 'kysely';
import { oneOf, required, to } from './support/columns.ts';
import { refuse, refuseInsert } from './support/triggers.ts';

/** How many moderators look at a child's letter, and of which communities: chosen for each exchange. */
export async function up(db: Kysely<any>) {
	const presets = ['teacher-and-moderator', 'two-moderators', 'moderators-of-both-communities'];
	await db.schema
		.alterTable('exchange')
		.addColumn('four_eyes', 'text', (column) =>
			column.notNull().defaultTo('teacher-and-moderator').check(oneOf('four_eyes', presets))
		)
		.execute();

	// The first of two approvals; the second is the decision.
	await db.schema
		.createTable('first_key')
		.addColumn('submission_id', 'text', (column) =>
			column.primaryKey().notNull().references('submission.id')
		)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('community_id', 'text', to('community'))
		.addColumn('sha256', 'text', required)
		.addColumn('at', 'bigint', required)
		.execute();
	await refuse(db, { on: 'first_key', event: 'update', saying: 'a first key never changes' });
	await refuse(db, { on: 'first_key', event: 'delete', saying: 'a first key is never deleted' });
	await refuseInsert(db, {
		on: 'decision',
		when: `new.outcome = 'approve' and exists (
			select 1 from submission s join exchange e on e.id = s.exchange_id
			where s.id = new.submission_id and s.kind = 'letter'
			and e.four_eyes <> 'teacher-and-moderator'
			and not exists (
				select 1 from first_key k
				where k.submission_id = s.id and k.sha256 = new.sha256 and k.person_id <> new.reviewer_id
				and (e.four_eyes <> 'moderators-of-both-communities' or k.community_id <> (
					select p.community_id from person p where p.id = new.reviewer_id
				))
			)
		)`,
		saying: 'two moderators approve here'
	});
}
