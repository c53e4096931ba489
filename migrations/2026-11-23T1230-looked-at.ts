import type { Kysely } from 'kysely';
import { required, to, yesOrNo } from './support/columns.ts';
import { refuse, refuseInsert } from './support/triggers.ts';

/** A photo in which somebody can be recognised is looked at by two; and who looked at which picture before they decided. */
export async function up(db: Kysely<any>) {
	await db.schema.alterTable('submission').addColumn('two_keys', 'integer', yesOrNo).execute();
	await refuseInsert(db, {
		on: 'decision',
		name: 'decision_needs_two_for_photo',
		when: `new.outcome = 'approve' and exists (
			select 1 from submission s join exchange e on e.id = s.exchange_id
			where s.id = new.submission_id and s.kind = 'photo'
			and (s.two_keys = 1 or e.four_eyes <> 'teacher-and-moderator')
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

	// The picture itself was sent to whoever held it for review: nobody approves what they did not see.
	await db.schema
		.createTable('photo_look')
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('photo_look_key', ['revision_id', 'person_id'])
		.execute();
	for (const event of ['update', 'delete'] as const)
		await refuse(db, { on: 'photo_look', event, saying: 'who looked at a photo stays known' });
}
