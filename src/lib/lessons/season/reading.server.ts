import type { Exchange } from '#lib/exchanges/exchange.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { linesAmong } from '../collecting/gathered.server.ts';
import { mayWrite } from '../policy.ts';
import { findLesson } from '../works.server.ts';
import type { Session } from './weeks.ts';

/**
 * The sessions that both classes put into their season. A plan that the reader may not read is left out; of their own
 * class it stands there without its title, to be taken out.
 */
export async function sessionsFor(
	db: Db,
	{ actor, subject: exchange }: Authorized<Exchange, 'see'>,
	reader: Language
): Promise<Session[]> {
	const rows = await db
		.selectFrom('lessonWeek')
		.select(['id', 'lessonId', 'classId', 'week', 'note'])
		.where('exchangeId', '=', exchange.id)
		.orderBy('week')
		.orderBy('classId')
		.orderBy('position')
		.orderBy('id')
		.execute();
	const ids = [...new Set(rows.map(({ lessonId }) => lessonId))];
	const lines = await linesAmong(db, actor, ids, reader);
	const drafts = await draftsAmong(
		db,
		actor,
		ids.filter((id) => !lines.has(id))
	);
	return rows.flatMap((row) => {
		const isMine = actor.teaches.includes(row.classId);
		const draft = drafts.get(row.lessonId);
		const said = lines.get(row.lessonId) ?? draft;
		if (!said && !isMine) return [];
		const { title = null, language = reader } = said ?? {};
		return [{ ...row, isMine, isDraft: draft !== undefined, title, language }];
	});
}

/** Plans that are not shared, for those who write them. */
async function draftsAmong(db: Db, actor: Actor, ids: readonly string[]) {
	const found = await Promise.all(ids.map((id) => findLesson(db, id)));
	return new Map(
		found.flatMap((lesson) =>
			lesson && mayWrite(actor, lesson)
				? [[lesson.id, { title: lesson.doc.title, language: lesson.doc.language }] as const]
				: []
		)
	);
}
