import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { proposeWords } from '../glossary/bringing-in.server.ts';
import type { ProposedWord } from '../glossary/terms-of-an-entry.ts';
import { rememberPairs, type Pair } from '../memory/memory.server.ts';
import type { Found } from './file.ts';
import { noteFile } from './noting.server.ts';
import { stillAt } from './queries.server.ts';

/** So many at once, that nobody else waits long for SQLite's one writer. */
const together = 500;

/** Brings in the next part of a file; with the last one all of it counts. Parts that are there already are left alone. */
export async function bringPart(
	db: InTransaction,
	id: string,
	from: number,
	now: number
): Promise<void> {
	const file = await stillAt(db, id, 'arriving');
	if (file.goneThrough !== from) return;
	const content = JSON.parse(file.content) as unknown[];
	const part = content.slice(from, from + together);
	const kept =
		file.kept +
		(file.kind === 'memory'
			? await rememberPairs(db, part as Pair[], id, now)
			: await proposeWords(db, part as ProposedWord[], id, now));
	const goneThrough = from + part.length;
	if (goneThrough < content.length) {
		await set({ kept, goneThrough });
		await enqueue(db, 'bring-in-file', { file: id, from: goneThrough }, now);
		return;
	}
	if (kept === 0 && from === 0) throw new Refused('conflict', 'file-nothing-new');
	await set({ kept, goneThrough, status: 'live', content: '', found: withoutSamples(file.found) });
	const detail = file.kind === 'memory' ? { sentences: kept } : { words: kept };
	await noteFile(db, file.broughtBy, file, 'in', now, detail);

	function set(values: {
		kept: number;
		goneThrough: number;
		status?: 'live';
		content?: string;
		found?: string;
	}) {
		return db.updateTable('broughtFile').set(values).where('id', '=', id).execute();
	}
}

export const bringPartDoer: Doer = async (db, { file, from }, now) => {
	await db.transaction().execute((db) => bringPart(db, String(file), Number(from), now));
};

/** Their own words stay no longer than they are needed. */
const withoutSamples = (found: string): string =>
	JSON.stringify({ ...(JSON.parse(found) as Found), samples: [] });
