import { createHash } from 'node:crypto';
import { record } from '#lib/audit/audit.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { cleanText } from '#lib/platform/text.ts';
import type { Unit } from '../formats/unit.ts';
import { rememberPairs, type Pair } from './memory.server.ts';

/** What a file would bring. */
export interface Preview {
	pairs: number;
	/** Units that nobody has translated. */
	untranslated: number;
	first: Unit[];
	/** The same units have the same one, whatever the format. */
	fingerprint: string;
}

/** How many units a page shows before somebody says yes. */
const SHOWN = 10;

/** Reads a whole file and keeps nothing of it. */
export async function lookThrough(units: AsyncIterable<Unit>): Promise<Preview> {
	const hash = createHash('sha256');
	const preview: Preview = { pairs: 0, untranslated: 0, first: [], fingerprint: '' };
	for await (const unit of units) {
		if (!isTranslated(unit)) {
			preview.untranslated++;
			continue;
		}
		preview.pairs++;
		if (preview.first.length < SHOWN) preview.first.push(unit);
		const { es, en } = pairOf(unit);
		hash.update(JSON.stringify([es, en]));
	}
	return { ...preview, fingerprint: hash.digest('hex').slice(0, 32) };
}

const isTranslated = ({ source, target }: Unit) => source.trim() !== '' && target.trim() !== '';

function pairOf({ source, target, sourceLanguage }: Unit): Pair {
	const [ours, theirs] = [cleanText(source).text, cleanText(target).text];
	return sourceLanguage === 'es' ? { es: ours, en: theirs } : { es: theirs, en: ours };
}

/** Kept at once; more would only take more memory. */
const TOGETHER = 500;

/**
 * Fills the memory with the pairs of an earlier project, all or none: a file that turns out to be broken at its
 * end leaves nothing behind. The same pairs are brought in only once.
 *
 * @param actorId null for the operator
 * @returns how many pairs were kept; null when they are there already
 */
export function bringIn(
	db: Db,
	units: AsyncIterable<Unit>,
	{ fingerprint }: Preview,
	actorId: string | null,
	now: number
): Promise<number | null> {
	return db.transaction().execute(async (db) => {
		if (await isThere(db, fingerprint)) return null;
		let [kept, waiting]: [number, Pair[]] = [0, []];
		const keep = async () => {
			kept += await rememberPairs(db, waiting, fingerprint, now);
			waiting = [];
		};
		for await (const unit of units) {
			if (!isTranslated(unit)) continue;
			waiting.push(pairOf(unit));
			if (waiting.length === TOGETHER) await keep();
		}
		await keep();
		await record(db, {
			at: now,
			actorId,
			verb: 'memory.brought-in',
			subjectKind: 'memory',
			subjectId: fingerprint,
			detail: { sentences: kept }
		});
		return kept;
	});
}

const isThere = async (db: InTransaction, importId: string): Promise<boolean> =>
	(await db
		.selectFrom('memoryEntry')
		.select('no')
		.where('importId', '=', importId)
		.limit(1)
		.executeTakeFirst()) !== undefined;
