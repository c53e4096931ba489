import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { segmentsOf, writersOfOne, writtenBy } from './queries.server.ts';
import { claimLasts, onDesk, type Segment, type SegmentState } from './translation.ts';

/**
 * Writes what stands in the target column, by the one who holds the text; that renews their claim.
 *
 * @param base the version that the page knew. Where it is another by now, the same person wrote in another
 * window: theirs stays, unless it says the same. Without one, the newest words win.
 * @param cut how the page knew its sentences: words for a sentence that was joined or split since stay where they are
 * @returns the version now; undefined when this person does not hold the text, or it is not on a desk
 */
export async function writeSegments(
	db: InTransaction,
	translationId: string,
	translatorId: string,
	targets: ReadonlyMap<number, string>,
	now: number,
	base?: number,
	cut?: number
): Promise<number | undefined> {
	const held = await db
		.updateTable('textTranslation')
		.set((eb) => ({ version: eb('version', '+', 1), claimedUntil: now + claimLasts }))
		.where('id', '=', translationId)
		.where('translatorId', '=', translatorId)
		.where('status', 'in', onDesk)
		.returning(['version', 'cut'])
		.executeTakeFirst();
	if (!held) return undefined;
	const segments = await segmentsOf(db, translationId);
	const before = held.version - 1;
	const isNew = segments.some(({ n, target }) => differs(targets, n, target));
	if (cut !== undefined && cut !== held.cut && (isNew || others(segments, targets).length > 0))
		throw new Refused('conflict', 'cut-elsewhere', { version: before });
	refuseOtherNumbers(segments, targets);
	if (base !== undefined && base !== before && isNew)
		throw new Refused('conflict', 'written-elsewhere', { version: before });
	const typed = [...targets].map(([n, target]) => ({
		...{ n, target },
		state: target ? ('draft' as const) : ('empty' as const)
	}));
	await writeTargets(db, translationId, typed, translatorId, now);
	return held.version;
}

/** Puts words in the place of others. Whose they were stays known: nobody who wrote a part reviews the text. */
export async function writeTargets(
	db: InTransaction,
	translationId: string,
	targets: readonly { n: number; target: string; state?: SegmentState }[],
	by: string,
	now: number
): Promise<void> {
	const rows = await db
		.selectFrom('segment')
		.select(['n', 'target', 'savedBy', 'alsoBy'])
		.where('translationId', '=', translationId)
		.execute();
	const before = new Map(rows.map((row) => [row.n, row]));
	for (const { n, ...written } of targets) {
		const row = before.get(n);
		if (!row || row.target === written.target) continue;
		const others = writersOfOne(row).filter((id) => id !== by);
		await db
			.updateTable('segment')
			.set({ ...written, savedAt: now, ...writtenBy([by, ...others]) })
			.where('translationId', '=', translationId)
			.where('n', '=', n)
			.execute();
	}
}

const differs = (targets: ReadonlyMap<number, string>, n: number, target: string) =>
	(targets.get(n) ?? target) !== target;

/** Words for a sentence that the text does not have would be lost in silence. */
function refuseOtherNumbers(segments: readonly Segment[], targets: ReadonlyMap<number, string>) {
	const wrong = others(segments, targets);
	if (wrong.length === 0) return;
	const fields = Object.fromEntries(wrong.map((n) => [`target-${n}`, 'wrong']));
	throw new Refused('invalid', 'check-fields', {}, fields);
}

function others(segments: readonly Segment[], targets: ReadonlyMap<number, string>): number[] {
	const sentences = new Set(segments.map(({ n }) => n));
	return [...targets.keys()].filter((n) => !sentences.has(n));
}
