import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { bit, type Db } from '#lib/platform/database.ts';
import type { MailDay } from '../mail-day.ts';
import { changeDay, note } from '../planning/planning.server.ts';
import { childrenIn, presenceOf } from './queries.server.ts';

/** The receiving teacher's own list: their children, and who was marked absent. Nothing of the board. */
export async function presenceList(db: Db, { subject }: Authorized<MailDay, 'mark-presence'>) {
	const marked = new Map((await presenceOf(db, [subject.id])).map((row) => [row.childId, row]));
	const byName = new Intl.Collator('es');
	return (await childrenIn(db, subject.toClassId))
		.map(({ id, name }) => ({ id, name, present: marked.get(id)?.present !== 0 }))
		.sort((a, b) => byName.compare(a.name, b.name));
}

/** Says who of the receiving class is in school; the board of the other side changes with it. */
export function markPresence(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'mark-presence'>,
	form: { act: string; present: readonly string[] },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		await changeDay(db, subject.id, {});
		const children = await childrenIn(db, subject.toClassId);
		for (const { id } of children) {
			const said = { present: bit(form.present.includes(id)), markedBy: actor.id, at: now };
			await db
				.insertInto('presence')
				.values({ mailDayId: subject.id, childId: id, ...said })
				.onConflict((conflict) => conflict.columns(['mailDayId', 'childId']).doUpdateSet(said))
				.execute();
		}
		await note(db, actor, 'presence-marked', subject.id, now, {
			present: children.filter(({ id }) => form.present.includes(id)).length
		});
		return subject.id;
	});
}
