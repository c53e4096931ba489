import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { stages, type PaceStage } from './pace.ts';

/** Days that a letter spends in each stage, on average. */
export interface Pace {
	letters: number;
	days: Record<PaceStage, number>;
}

const newest = 300;

/**
 * How long letters take from handing in to being opened, by stage, from the newest few hundred that
 * arrived in some classes. A letter that nobody opened yet counts for all stages but the last.
 */
export async function paceOf(db: Db, toClassIds: readonly string[]): Promise<Pace> {
	const spans = new Map<PaceStage, number[]>(stages.map((stage) => [stage, []]));
	const rows = toClassIds.length === 0 ? [] : await deliveries(db, toClassIds);
	for (const row of rows) {
		const translatedAt = row.translatedAt ?? row.approvedAt;
		const put = (stage: PaceStage, from: number, to: number | null) =>
			to !== null && to >= from && spans.get(stage)?.push(to - from);
		put('teacher', row.handedInAt, row.submittedAt);
		put('reader', row.submittedAt, row.approvedAt);
		put('translation', row.approvedAt, translatedAt);
		put('mail-day', translatedAt, row.releasedAt);
		put('reading', row.releasedAt, row.openedAt === null ? null : Number(row.openedAt));
	}
	const average = (stage: PaceStage) => {
		const all = spans.get(stage) ?? [];
		const sum = all.reduce((total, span) => total + span, 0);
		return all.length === 0 ? 0 : Math.round((sum / all.length / day) * 10) / 10;
	};
	return {
		letters: rows.length,
		days: Object.fromEntries(stages.map((stage) => [stage, average(stage)])) as Pace['days']
	};
}

const deliveries = (db: Db, toClassIds: readonly string[]) =>
	db
		.selectFrom('releaseItem')
		.innerJoin('revision', 'revision.id', 'releaseItem.revisionId')
		.innerJoin('submission', 'submission.revisionId', 'releaseItem.revisionId')
		.innerJoin('decision', 'decision.id', 'releaseItem.decisionId')
		.leftJoin('decision as checked', 'checked.id', 'releaseItem.translationDecisionId')
		.select(['revision.madeAt as handedInAt', 'submission.submittedAt'])
		.select(['decision.at as approvedAt', 'checked.at as translatedAt', 'releaseItem.releasedAt'])
		.select((eb) =>
			eb
				.selectFrom('openedLetter')
				.select((eb) => eb.fn.min('openedLetter.at').as('at'))
				.whereRef('openedLetter.letterId', '=', 'releaseItem.letterId')
				.as('openedAt')
		)
		.where('releaseItem.toClassId', 'in', toClassIds)
		.orderBy('releaseItem.releasedAt', 'desc')
		.limit(newest)
		.execute();
