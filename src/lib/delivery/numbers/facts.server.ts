import { adultRoles } from '#lib/identity/actor.ts';
import { soonDays } from '#lib/identity/vetting/reminder.ts';
import type { Db } from '#lib/platform/database.ts';
import { addDays, type CalendarDate } from '#lib/platform/dates.ts';
import { countedStages, type Measure } from './measure.ts';

/** Something that happened to the letters of one community; never whose. */
export interface CountedFact {
	at: number;
	exchangeId: string;
	measure: Measure;
	/** An exit, a stage or a rule of the scanner; empty where there is nothing to tell apart. */
	item: string;
	/** How long it took, in milliseconds; null for what is only counted. */
	span: number | null;
}

export async function factsBetween(
	db: Db,
	communityId: string,
	from: number,
	until: number
): Promise<CountedFact[]> {
	const submissions = db
		.selectFrom('submission')
		.innerJoin('class', 'class.id', 'submission.fromClassId')
		.innerJoin('school', 'school.id', 'class.schoolId')
		.where('school.communityId', '=', communityId);
	const letters = submissions.where('submission.kind', '=', 'letter');
	const plain = (measure: Measure, rows: { at: number; exchangeId: string; item?: string }[]) =>
		rows.map(({ at, exchangeId, item = '' }) => ({ at, exchangeId, measure, item, span: null }));

	// The first time that a letter goes to review; again after it came back is not another letter.
	const sent = await letters
		.select(['submission.submittedAt as at', 'submission.exchangeId'])
		.where('submission.submittedAt', '>=', from)
		.where('submission.submittedAt', '<', until)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('submission as earlier')
						.select('earlier.id')
						.whereRef('earlier.workId', '=', 'submission.workId')
						.whereRef('earlier.submittedAt', '<', 'submission.submittedAt')
				)
			)
		)
		.execute();
	const exits = await letters
		.innerJoin('decision', 'decision.submissionId', 'submission.id')
		.select(['decision.at', 'submission.exchangeId', 'decision.outcome as item'])
		.where('decision.at', '>=', from)
		.where('decision.at', '<', until)
		.execute();
	const flags = submissions
		.innerJoin('scan', 'scan.revisionId', 'submission.revisionId')
		.innerJoin('flag', 'flag.revisionId', 'submission.revisionId');
	const flagged = await flags
		.select(['scan.at', 'submission.exchangeId', 'flag.kind', 'flag.why'])
		.where('scan.at', '>=', from)
		.where('scan.at', '<', until)
		.execute();
	const falseAlarms = await flags
		.innerJoin('flagAnswer', 'flagAnswer.flagId', 'flag.id')
		.select(['flagAnswer.at', 'submission.exchangeId', 'flag.kind', 'flag.why'])
		.where('flagAnswer.at', '>=', from)
		.where('flagAnswer.at', '<', until)
		.execute();
	const arrived = await letters
		.innerJoin('releaseItem', 'releaseItem.revisionId', 'submission.revisionId')
		.innerJoin('revision', 'revision.id', 'submission.revisionId')
		.innerJoin('decision', 'decision.id', 'releaseItem.decisionId')
		.leftJoin('decision as checked', 'checked.id', 'releaseItem.translationDecisionId')
		.select(['releaseItem.releasedAt as at', 'submission.exchangeId'])
		.select(['revision.madeAt as handedInAt', 'submission.submittedAt'])
		.select(['decision.at as approvedAt', 'checked.at as translatedAt'])
		.where('releaseItem.releasedAt', '>=', from)
		.where('releaseItem.releasedAt', '<', until)
		.execute();
	return [
		...plain('sent', sent),
		...plain('arrived', arrived),
		...plain('exit', exits),
		...plain('flag', flagged.map(named)),
		...plain('false-alarm', falseAlarms.map(named)),
		...arrived.flatMap(spansOf)
	];
}

/** `phone/phone-in-words`: what was looked for, and the rule that found it. */
const named = (row: { at: number; exchangeId: string; kind: string; why: string }) => ({
	...row,
	item: `${row.kind}/${row.why}`
});

interface Arrived {
	at: number;
	exchangeId: string;
	handedInAt: number;
	submittedAt: number;
	approvedAt: number;
	translatedAt: number | null;
}

function spansOf({ at, exchangeId, ...times }: Arrived): CountedFact[] {
	const { handedInAt, submittedAt, approvedAt } = times;
	const translatedAt = times.translatedAt ?? approvedAt;
	const spans: Record<(typeof countedStages)[number], number> = {
		teacher: submittedAt - handedInAt,
		reader: approvedAt - submittedAt,
		translation: translatedAt - approvedAt,
		'mail-day': at - translatedAt
	};
	return countedStages.map((item) => ({
		at,
		exchangeId,
		measure: 'stage',
		item,
		span: Math.max(0, spans[item])
	}));
}

/** How many adults of a community hold each role that works, and how their vetting stands, on one day. */
export async function peopleOf(
	db: Db,
	communityId: string,
	today: CalendarDate
): Promise<Record<string, number>> {
	const rows = await db
		.selectFrom('person')
		.innerJoin('role', 'role.personId', 'person.id')
		.leftJoin('vetting', (join) =>
			join.onRef('vetting.personId', '=', 'person.id').on('vetting.revokedAt', 'is', null)
		)
		.select((eb) => [
			'person.id' as const,
			'role.role' as const,
			eb.fn.max('vetting.untilOn').as('untilOn')
		])
		.where('person.communityId', '=', communityId)
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.where('role.endedAt', 'is', null)
		.where('role.needsPractice', '=', 0)
		.where('role.pausedAt', 'is', null)
		.groupBy(['person.id', 'role.role'])
		.execute();
	const soon = addDays(today, soonDays);
	const people = [...new Map(rows.map((row) => [row.id, row.untilOn])).values()];
	const vetted = (until: string | null) => until !== null && until >= today;
	const ofRole = adultRoles.map((role) => [
		role,
		rows.filter((row) => row.role === role && vetted(row.untilOn)).length
	]);
	return {
		...Object.fromEntries(ofRole),
		'ends-soon': people.filter((until) => vetted(until) && (until ?? '') <= soon).length,
		'not-vetted': people.filter((until) => !vetted(until)).length
	};
}
