import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Plan } from '../plan.ts';
import { beginWork } from '../writing/writing.server.ts';

/**
 * Lays plans that were brought in, and looked at, on the desk of a class as drafts: all of them or none, and once,
 * however often the form is sent.
 *
 * @returns the id of the first
 */
export const bringIn = (
	db: Db,
	{ actor, subject }: Authorized<SchoolClass, 'teach'>,
	{ act, plans }: { act: string; plans: readonly Plan[] },
	now: number
): Promise<string> =>
	once(db, actor.id, act, now, async (db) => {
		const ids: string[] = [];
		for (const doc of plans) {
			const work = { kind: 'lesson', language: doc.language, doc } as const;
			ids.push(await beginWork(db, { actor, classId: subject.id }, work, now));
		}
		return ids[0] ?? '';
	});
