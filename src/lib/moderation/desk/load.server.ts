import { sql } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import { day, hour } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { isEmpty, type Line, type ReviewedExchange } from '../queue/line.server.ts';
import { countsUpTo, inOrder } from '../queue/queue.server.ts';
import { sourceKind } from '../queue/translated.server.ts';
import type { WaitingFrom } from './forecast.ts';
import { needsRest, type WhyRest } from './rest.ts';

/**
 * How many wait from each class, work of the library by itself, counted through the first hundred of the
 * line; all together are its count.
 */
export async function waitingByClass(db: Db, line: Line): Promise<WaitingFrom[]> {
	if (isEmpty(line)) return [];
	const rows = await byClass(db, line);
	return rows.map(({ exchangeId, classId, ofLibrary, count }) => ({
		...{ exchangeId, classId },
		ofLibrary: Number(ofLibrary) === 1,
		count: Number(count)
	}));
}

const byClass = spelledOnce((db, line: Line) =>
	db
		.selectFrom(
			inOrder(db, line, countsUpTo)
				.select(['submission.exchangeId', 'submission.fromClassId'])
				.select((eb) =>
					eb
						.case()
						.when(sourceKind(), '=', 'lesson')
						.then(sql.lit(1))
						.else(sql.lit(0))
						.end()
						.as('ofLibrary')
				)
				.as('waiting')
		)
		.select((eb) => [
			'waiting.exchangeId',
			'waiting.fromClassId as classId',
			'waiting.ofLibrary',
			eb.fn.countAll().as('count')
		])
		.groupBy(['waiting.exchangeId', 'waiting.fromClassId', 'waiting.ofLibrary'])
);

export interface Load {
	id: string;
	name: string;
	/** What they have open now. */
	inHand: number;
	/** What they decided in the last seven days. */
	decided: number;
}

/** How the work is shared among those who review in some exchanges: no times, no scores. */
export async function loadOf(
	db: Db,
	exchanges: readonly Pick<ReviewedExchange, 'id'>[],
	places: readonly string[],
	now: number
): Promise<Load[]> {
	if (exchanges.length === 0) return [];
	const ids = exchanges.map(({ id }) => id);
	const rows = await moderatorsIn(db, {
		places: [...ids, ...places],
		ids,
		now,
		since: now - 7 * day,
		today: localDate(now, 'UTC')
	});
	return rows.map(({ inHand, decided, ...row }) => ({
		...row,
		inHand: Number(inHand),
		decided: Number(decided)
	}));
}

interface Asked {
	places: readonly string[];
	ids: readonly string[];
	now: number;
	since: number;
	today: string;
}

const moderatorsIn = spelledOnce(
	(db, { places, ids, now, since, today }: { [name in keyof Asked]: Asked[name] }) =>
		db
			.selectFrom('person')
			.select(['person.id', 'person.name'])
			.select((eb) => [
				eb
					.selectFrom('submission')
					.select((eb) => eb.fn.countAll().as('count'))
					.whereRef('submission.claimedBy', '=', 'person.id')
					.where('submission.claimedUntil', '>', now)
					.where('submission.exchangeId', 'in', ids)
					.as('inHand'),
				eb
					.selectFrom('decision')
					.innerJoin('submission', 'submission.id', 'decision.submissionId')
					.select((eb) => eb.fn.countAll().as('count'))
					.whereRef('decision.reviewerId', '=', 'person.id')
					.where('decision.at', '>', since)
					.where('submission.exchangeId', 'in', ids)
					.as('decided')
			])
			.where('person.disabledAt', 'is', null)
			// From the few roles to their people, and not through everybody.
			.where('person.id', 'in', (eb) =>
				eb
					.selectFrom('role')
					.select('role.personId')
					.where('role.role', '=', sql.lit('moderator'))
					.where('role.scopeId', 'in', places)
					.where('role.endedAt', 'is', null)
					.where('role.needsPractice', '=', sql.lit(0))
					.where('role.pausedAt', 'is', null)
			)
			.where((eb) =>
				eb.exists(
					eb
						.selectFrom('vetting')
						.select('vetting.id')
						.whereRef('vetting.personId', '=', 'person.id')
						.where('vetting.revokedAt', 'is', null)
						.where('vetting.untilOn', '>=', today)
				)
			)
			.orderBy('person.foldedName')
			.orderBy('person.id')
			.limit(50)
);

/** Whether to suggest a pause to this person. */
export async function restFor(db: Db, actor: Actor, now: number): Promise<WhyRest | null> {
	return needsRest(await decidedBy(db, { personId: actor.id, since: now - 3 * hour }), now);
}

const decidedBy = spelledOnce((db, { personId, since }: { personId: string; since: number }) =>
	db
		.selectFrom('decision')
		.select(['at', 'outcome'])
		.where('reviewerId', '=', personId)
		.where('at', '>', since)
		.orderBy('at', 'desc')
		.limit(200)
);
