import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { segmentsOf } from './queries.server.ts';
import { claimLasts, onDesk, type Segment } from './translation.ts';

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
	for (const [n, target] of targets)
		await db
			.updateTable('segment')
			.set({ target, state: target ? 'draft' : 'empty', savedAt: now, savedBy: translatorId })
			.where('translationId', '=', translationId)
			.where('n', '=', n)
			.where('target', '<>', target)
			.execute();
	return held.version;
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
