import type { Exchange } from '#lib/exchanges/exchange.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { linesAmong } from '../collecting/gathered.server.ts';
import { mayWrite } from '../policy.ts';
import { standingOf } from '../work.ts';
import { findLesson, type Lesson } from '../works.server.ts';
import type { Session, Unshared } from './weeks.ts';

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
		return [{ ...row, isMine, unshared: draft?.unshared ?? null, title, language }];
	});
}

const titleOf = ({ doc: { title, language } }: Lesson) => ({ title, language });

/** What was put aside is no draft any more; it keeps its week until somebody takes it out or brings it back. */
function unsharedAs(lesson: Lesson): Unshared {
	const standing = standingOf(lesson);
	if (standing === 'withdrawn') return 'aside';
	return standing === 'held' ? 'held' : 'draft';
}

/** Plans that are not shared, for those who write them. */
async function draftsAmong(db: Db, actor: Actor, ids: readonly string[]) {
	const found = await Promise.all(ids.map((id) => findLesson(db, id)));
	return new Map(
		found.flatMap((lesson) =>
			lesson && mayWrite(actor, lesson)
				? [[lesson.id, { ...titleOf(lesson), unshared: unsharedAs(lesson) }] as const]
				: []
		)
	);
}
