import type { Db } from '#lib/platform/database.ts';
import { dueIn, type InHand, type SafeguardCase } from './case.ts';

interface CaseInHand extends InHand {
	/** Who said that they look after it, else whoever did something first; null while nobody did. */
	by: string | null;
}

const untouched: CaseInHand = { acted: false, written: false, by: null };

/** Who has these cases in hand, and whether what was done is written down. */
export async function inHand(
	db: Db,
	caseIds: readonly string[]
): Promise<(caseId: string) => CaseInHand> {
	const deeds = caseIds.length === 0 ? [] : await deedsIn(db, caseIds);
	const byCase = Map.groupBy(deeds, ({ caseId }) => caseId);
	return (caseId) => {
		const done = byCase.get(caseId);
		if (!done) return untouched;
		const taker = done.findLast(({ kind }) => kind === 'taken') ?? done[0];
		const written = done.some(({ kind }) => kind === 'note');
		return { acted: true, written, by: taker?.name ?? null };
	};
}

/** Nobody has it in hand yet, or what was to be done is late: a child may need somebody now. */
export function needsSomebodyNow(
	subject: Pick<SafeguardCase, 'openedAt' | 'closedAt'>,
	hand: InHand,
	now: number
): boolean {
	const due = dueIn(subject, hand);
	return due !== null && (!hand.acted || due.at <= now);
}

/** What the named people said, wrote and did in these cases, in that order of time. */
async function deedsIn(db: Db, caseIds: readonly string[]) {
	const entries = await db
		.selectFrom('safeguardEntry')
		.innerJoin('person', 'person.id', 'safeguardEntry.personId')
		.select(['caseId', 'safeguardEntry.kind', 'at', 'person.name'])
		.where('caseId', 'in', caseIds)
		.where('safeguardEntry.kind', '<>', 'worry')
		.orderBy('at')
		.orderBy('safeguardEntry.id')
		.execute();
	const steps = await db
		.selectFrom('safeguardTick')
		.innerJoin('person', 'person.id', 'safeguardTick.personId')
		.select(['caseId', 'at', 'person.name'])
		.where('caseId', 'in', caseIds)
		.orderBy('at')
		.execute();
	return [...entries, ...steps.map((step) => ({ ...step, kind: 'step' as const }))].sort(
		(a, b) => a.at - b.at
	);
}
