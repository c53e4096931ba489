import { setImmediate } from 'node:timers/promises';
import { record } from '#lib/audit/audit.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { cleanText } from '#lib/platform/text.ts';
import { counting, type Found } from '../files/file.ts';
import type { Unit } from '../formats/unit.ts';
import {
	entryOfFile,
	hasWords,
	newAmong,
	rememberPairs,
	type Entry,
	type Pair
} from './memory.server.ts';

/** Reads a whole file, keeps nothing of it, and says how much it would bring. */
export async function lookThrough(
	units: AsyncIterable<Unit>
): Promise<{ pairs: number; untranslated: number }> {
	const seen = { pairs: 0, untranslated: 0 };
	for await (const unit of units) seen[isTranslated(unit) ? 'pairs' : 'untranslated']++;
	return seen;
}

/** Reads a file of a page and keeps nothing of it: what is in it, and the pairs that it would bring, without names. */
export async function sortOut(
	db: Db,
	units: AsyncIterable<Unit>
): Promise<{ found: Found; pairs: Pair[] }> {
	const count = counting();
	const from = new Map<string, Unit['sourceLanguage']>();
	const entries = new Map<string, Entry>();
	let n = 0;
	for await (const unit of units) {
		// Others are answered in between: names are looked for in every word.
		if (++n % 200 === 0) await setImmediate();
		if (unit.elsewhere) {
			count.leaves('other-language');
			continue;
		}
		count.saw(unit.sourceLanguage);
		if (!isTranslated(unit)) {
			count.leaves('untranslated');
			continue;
		}
		const entry = entryOfFile(pairOf(unit));
		const same = `${entry.es}\n${entry.en}`;
		if (!hasWords(entry)) count.leaves('no-words');
		else if (entries.has(same)) count.leaves('twice');
		else {
			entries.set(same, entry);
			from.set(same, unit.sourceLanguage);
		}
	}
	const fresh = await newAmong(db, [...entries.values()]);
	count.leaves('there', entries.size - fresh.length);
	const pairs = fresh.map(({ es, en }) => ({ es, en }));
	const samples = pairs.slice(0, 10).map(({ es, en }) => {
		const language = from.get(`${es}\n${en}`) ?? 'es';
		const [source, target] = language === 'es' ? [es, en] : [en, es];
		return { language, source, target };
	});
	return { found: count.found(fresh.length, samples), pairs };
}

const isTranslated = ({ source, target }: Unit) => source.trim() !== '' && target.trim() !== '';

function pairOf({ source, target, sourceLanguage }: Unit): Pair {
	const [ours, theirs] = [cleanText(source).text, cleanText(target).text];
	return sourceLanguage === 'es' ? { es: ours, en: theirs } : { es: theirs, en: ours };
}

/** Kept at once; more would only take more memory. */
const TOGETHER = 500;

/**
 * Fills the memory with the pairs of an earlier project, as the operator does, all or none: a file that turns out
 * to be broken at its end leaves nothing behind. What the memory has is not brought in again.
 *
 * @returns how many pairs were kept; null when all are there already
 */
export function bringIn(
	db: Db,
	units: AsyncIterable<Unit>,
	{ name, format }: { name: string; format: string },
	now: number
): Promise<number | null> {
	return db.transaction().execute(async (db) => {
		const id = newId();
		let [kept, waiting]: [number, Pair[]] = [0, []];
		const keep = async () => {
			kept += await rememberPairs(db, waiting, id, now);
			waiting = [];
		};
		for await (const unit of units) {
			if (!isTranslated(unit)) continue;
			waiting.push(pairOf(unit));
			if (waiting.length === TOGETHER) await keep();
		}
		await keep();
		if (kept === 0) return null;
		const file = { id, name, format, kept, kind: 'memory' as const, status: 'live' as const };
		await db
			.insertInto('broughtFile')
			.values({ ...file, found: '', content: '', lookedAt: now, broughtAt: now })
			.execute();
		await record(db, {
			at: now,
			actorId: null,
			verb: 'memory.brought-in',
			subjectKind: 'memory',
			subjectId: id,
			detail: { sentences: kept }
		});
		return kept;
	});
}
