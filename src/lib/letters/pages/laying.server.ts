import type { InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { keepVersion } from '../writing/versions.server.ts';
import { mostPagesOfLetter } from './page.ts';
import { keepWritten } from './written.server.ts';

/** Lays a photographed page with a letter, as the last one; one that lies there already stays where it is. */
export async function layPage(
	db: InTransaction,
	page: { letterId: string; pictureId: string; sheetId: string | null; by: string },
	at: number
): Promise<void> {
	const there = await db
		.selectFrom('letterPage')
		.select(['n', 'pictureId'])
		.where('letterId', '=', page.letterId)
		.orderBy('n', 'desc')
		.execute();
	if (there.some(({ pictureId }) => pictureId === page.pictureId)) return;
	if (there.length >= mostPagesOfLetter)
		throw new Refused('conflict', 'too-many-pages', { count: mostPagesOfLetter });
	await db
		.insertInto('letterPage')
		.values({ ...page, id: newId(), n: (there[0]?.n ?? 0) + 1, kind: 'page', at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** The pages of an unfinished letter go on with it to another friend, and what was typed from them. */
export async function takePaperAlong(
	db: InTransaction,
	{ from, to }: { from: string; to: string },
	now: number
): Promise<void> {
	await db
		.updateTable('letterPage')
		.set({ letterId: to })
		.where('letterId', '=', from)
		.where('pictureId', 'not in', (eb) =>
			eb
				.selectFrom('letterPage as there')
				.select('there.pictureId')
				.where('there.letterId', '=', to)
		)
		.execute();
	const there = await db
		.selectFrom('writtenDraft')
		.select('text')
		.where('letterId', '=', to)
		.executeTakeFirst();
	const typed = await db
		.selectFrom('writtenDraft')
		.select(['text', 'savedBy', 'savedAt'])
		.where('letterId', '=', from)
		.executeTakeFirst();
	if (!typed?.text) return;
	if (there?.text)
		await keepVersion(db, to, typed.savedBy, typed.text, 'other-friend', typed.savedAt);
	else await keepWritten(db, to, typed.savedBy, typed.text, now);
	await keepWritten(db, from, typed.savedBy, '', now);
}
