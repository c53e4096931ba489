import { record } from '#lib/audit/audit.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { once } from '../acts.server.ts';
import type { Authorized } from '../authorized.ts';
import { placesOf } from '../places.ts';
import type { Adult } from './vetting.server.ts';

/**
 * Lets the moderating of an adult rest where the actor coordinates, or begin again: they keep the role, and
 * it does nothing meanwhile.
 */
export const pauseModerating = (
	db: Db,
	adult: Authorized<Adult, 'vet'>,
	form: { act: string; pause: boolean },
	now: number
) =>
	once(db, adult.actor.id, form.act, now, async (db) => {
		const { actor, subject } = adult;
		const { numUpdatedRows } = await db
			.updateTable('role')
			.set({ pausedAt: form.pause ? now : null })
			.where('personId', '=', subject.id)
			.where('role', '=', 'moderator')
			.where('endedAt', 'is', null)
			.where('pausedAt', form.pause ? 'is' : 'is not', null)
			.where((eb) =>
				eb.or([
					eb('scopeKind', '<>', 'community'),
					eb('scopeId', 'in', placesOf(actor, 'coordinator'))
				])
			)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 0n) throw new Refused('conflict', 'person-moved-on');
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: form.pause ? 'person.moderating-paused' : 'person.moderating-resumed',
			subjectKind: 'person',
			subjectId: subject.id
		});
		return subject.id;
	});
