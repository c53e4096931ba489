import { record } from '#lib/audit/audit.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { findSheet, pagesOf } from './queries.server.ts';

/** The child wrote no more pages than came: nobody waits for the others. Or they do, after all. */
export function sayNoMore(
	db: Db,
	{ actor, subject: klass }: Authorized<SchoolClass, 'teach'>,
	form: { act: string; sheet: string; noMore: boolean },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const sheet = await findSheet(db, klass.id, { id: form.sheet });
		if (!sheet) throw notFound();
		if (form.noMore && (await pagesOf(db, sheet.id)).length === 0)
			throw new Refused('conflict', 'sheet-sorted-already');
		const noMore = form.noMore ? 1 : 0;
		const { numUpdatedRows } = await db
			.updateTable('sheet')
			.set({ noMore })
			.where('id', '=', sheet.id)
			.where('noMore', '<>', noMore)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 1n)
			await record(db, {
				...{ at: now, actorId: actor.id, subjectKind: 'sheet', subjectId: sheet.id },
				verb: form.noMore ? 'sheet.no-more' : 'sheet.more-after-all'
			});
		return sheet.id;
	});
}
