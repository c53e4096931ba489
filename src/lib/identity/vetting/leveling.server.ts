import { record } from '#lib/audit/audit.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { once } from '../acts.server.ts';
import { holds, type TranslatorLevel } from '../actor.ts';
import type { Authorized } from '../authorized.ts';
import { mayReadStudents } from './mentoring.server.ts';
import type { Adult } from './vetting.server.ts';

/**
 * Says what a translator may in one place besides translating. A student needs a mentor who translates
 * and does not learn any more; whoever learns is nobody's mentor.
 */
export const setLevel = (
	db: Db,
	{ actor, subject }: Authorized<Adult, 'vet'>,
	form: { act: string; scopeId: string; level: TranslatorLevel },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const { scopeId, level } = form;
		const held = await db
			.selectFrom('role')
			.select('scopeKind')
			.where('personId', '=', subject.id)
			.where('role', '=', 'translator')
			.where('scopeId', '=', scopeId)
			.where('endedAt', 'is', null)
			.executeTakeFirst();
		if (!held || (held.scopeKind === 'community' && !holds(actor, 'coordinator', [scopeId])))
			throw notFound();
		if (level === 'student') {
			const { mentorId } = await db
				.selectFrom('person')
				.select('mentorId')
				.where('id', '=', subject.id)
				.executeTakeFirstOrThrow();
			const today = localDate(now, actor.timeZone);
			if (mentorId === null || !(await mayReadStudents(db, mentorId, today)))
				throw new Refused('invalid', 'check-fields', {}, { level: 'mentor-first' });
		}
		await db
			.updateTable('role')
			.set({ level })
			.where('personId', '=', subject.id)
			.where('role', '=', 'translator')
			.where('scopeId', '=', scopeId)
			.where('endedAt', 'is', null)
			.execute();
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'person.level-set',
			subjectKind: 'person',
			subjectId: subject.id,
			detail: { level, scope: scopeId }
		});
		return subject.id;
	});
