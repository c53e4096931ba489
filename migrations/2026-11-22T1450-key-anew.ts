import type { Kysely } from 'kysely';
import { allow, refuse, refuseInsert } from './support/triggers.ts';

/**
 * The first key of somebody who was shut out since opens nothing: another moderator turns one in its place,
 * and nothing is approved with it.
 */
export async function up(db: Kysely<any>) {
	await allow(db, { on: 'first_key', event: 'update' });
	await refuse(db, {
		on: 'first_key',
		event: 'update',
		unless: `new.submission_id = old.submission_id and new.person_id <> old.person_id
			and new.at > old.at`,
		saying: 'a first key never changes'
	});
	await refuseInsert(db, {
		on: 'decision',
		name: 'decision_refuses_shut_out',
		when: `new.outcome = 'approve' and (
			exists (select 1 from person p where p.id = new.reviewer_id and p.disabled_at is not null)
			or exists (
				select 1 from first_key k
				join person p on p.id = k.person_id and p.disabled_at is not null
				join submission s on s.id = k.submission_id
				join exchange e on e.id = s.exchange_id
				where k.submission_id = new.submission_id and e.four_eyes <> 'teacher-and-moderator'
			)
		)`,
		saying: 'whoever was shut out approves nothing'
	});
}
