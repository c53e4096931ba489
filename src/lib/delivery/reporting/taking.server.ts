import { withClasses } from '#lib/exchanges/membership.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { knownPerson } from '#lib/identity/people.server.ts';
import { claimLasts } from '#lib/moderation/deciding/claims.server.ts';
import { noteOpening } from '#lib/moderation/deciding/openings.server.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { approvedIt, mayLookAtReport, mayTakeReport } from './policy.ts';
import { findReport, reportsWaiting } from './queries.server.ts';
import type { Report } from './report.ts';

export type TakenReport = Authorized<Report, 'look-at-report'>;

export async function authorizeReport(
	db: Db,
	actor: Actor,
	id: string,
	now: number
): Promise<TakenReport> {
	const report = await findReport(db, id);
	const alone = report !== undefined && (await isAlone(db, actor, report, now));
	return permit(actor, 'look-at-report', report, (actor, report) =>
		mayTakeReport(actor, report, alone, now)
	);
}

/** What this reviewer may open now, oldest first; `among` what waits, where that is known already. */
export async function reportsFor(
	db: Db,
	actor: Actor,
	exchangeIds: readonly string[],
	now: number,
	among?: readonly Report[]
): Promise<Report[]> {
	const found: Report[] = [];
	const waiting = among
		? among.filter(({ letter }) => exchangeIds.includes(letter.exchangeId))
		: await reportsWaiting(db, exchangeIds);
	for (const report of waiting)
		if (mayTakeReport(actor, report, await isAlone(db, actor, report, now), now))
			found.push(report);
	return found;
}

/** The same as the queue shows them, on top of everything else. */
export const reportsOnTop = async (
	db: Db,
	actor: Actor,
	exchanges: readonly { id: string; everyKind: boolean }[],
	now: number,
	among?: readonly Report[]
) =>
	(await reportsFor(db, actor, moderated(exchanges), now, among)).map((report) => ({
		id: report.id,
		picture: report.picture,
		reporterKind: report.reporterKind,
		reportedAt: report.reportedAt,
		mine: report.claimedBy === actor.id && (report.claimedUntil ?? 0) > now,
		/** Somebody else has it open. */
		holder:
			report.claimedBy !== null && report.claimedBy !== actor.id && (report.claimedUntil ?? 0) > now
	}));

/** How many reports each reviewer has open now, in some exchanges. */
export async function reportsInHand(
	db: Db,
	exchangeIds: readonly string[],
	now: number,
	among?: readonly Report[]
): Promise<Map<string, number>> {
	const held = (among ?? (await reportsWaiting(db, exchangeIds))).filter(
		({ claimedBy, claimedUntil }) => claimedBy !== null && (claimedUntil ?? 0) > now
	);
	return new Map(
		[...Map.groupBy(held, ({ claimedBy }) => claimedBy ?? '')].map(([id, all]) => [id, all.length])
	);
}

const moderated = (exchanges: readonly { id: string; everyKind: boolean }[]) =>
	exchanges.filter(({ everyKind }) => everyKind).map(({ id }) => id);

/** How many readers say that something is wrong, for this reviewer's home page. */
export async function countReportsFor(db: Db, actor: Actor, now: number): Promise<number> {
	const exchanges = await reviewedExchanges(db, actor);
	return (await reportsFor(db, actor, moderated(exchanges), now)).length;
}

/** Asked only for whoever approved the letter themselves: whether nobody else may look at the report. */
async function isAlone(db: Db, actor: Actor, report: Report, now: number): Promise<boolean> {
	if (!approvedIt(actor, report) || !mayLookAtReport(actor, report)) return false;
	return (await independentOf(db, report, now)).every((id) => report.letter.approvers.includes(id));
}

/** Reviewers who may look at a report by everything but having approved the letter. */
async function independentOf(db: Db, report: Report, now: number): Promise<string[]> {
	const found: string[] = [];
	for (const id of await holdersOf(db, 'moderator', report.letter.places)) {
		const person = await knownPerson(db, id, now);
		if (person && mayLookAtReport(await withClasses(db, person, now), report)) found.push(id);
	}
	return found;
}

/** Who hears at once of a report: those who may take it now. */
export async function whoTakesReport(db: Db, report: Report, now: number): Promise<string[]> {
	const all = await independentOf(db, report, now);
	const others = all.filter((id) => !report.letter.approvers.includes(id));
	return others.length > 0 ? others : all;
}

/** Opening a report takes it; only who has it sees the letter and what was said. */
export async function takeReport(db: Db, { actor, subject }: TakenReport, now: number) {
	await db.transaction().execute(async (db) => {
		// Two named people look after it now, or it was called back: nobody else reads it here.
		if (subject.letter.status !== 'released') throw new Refused('conflict', 'report-ended');
		const { numUpdatedRows } = await db
			.updateTable('letterReport')
			.set((eb) => ({
				claimedBy: actor.id,
				claimedAt: eb
					.case()
					.when('claimedBy', '=', actor.id)
					.then(eb.ref('claimedAt'))
					.else(now)
					.end(),
				claimedUntil: now + claimLasts
			}))
			.where('id', '=', subject.id)
			.where('endedAt', 'is', null)
			.where((eb) =>
				eb.or([
					eb('claimedBy', 'is', null),
					eb('claimedBy', '=', actor.id),
					eb('claimedUntil', '<=', now)
				])
			)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw await whoHasReport(db, subject.id, now);
		if (subject.claimedBy === actor.id) return;
		const access = { personId: actor.id, what: 'review', subjectId: subject.letterId };
		await noteOpening(db, { ...access, writtenBy: subject.letter.authorId }, now);
	});
}

/** Gives it back for somebody else. */
export const letReportGo = (db: Db, { actor, subject }: TakenReport) =>
	db
		.updateTable('letterReport')
		.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('id', '=', subject.id)
		.where('claimedBy', '=', actor.id)
		.where('endedAt', 'is', null)
		.execute();

/** Why it could not be taken or decided. */
export async function whoHasReport(db: Db, id: string, now: number): Promise<Refused> {
	const row = await db
		.selectFrom('letterReport')
		.leftJoin('person', 'person.id', 'letterReport.claimedBy')
		.select(['endedAt', 'claimedUntil', 'person.name as by'])
		.where('letterReport.id', '=', id)
		.executeTakeFirst();
	if (row?.endedAt != null) return new Refused('conflict', 'report-ended');
	return row?.by && (row.claimedUntil ?? 0) > now
		? new Refused('conflict', 'claimed-by-other', { by: row.by })
		: new Refused('conflict', 'not-claimed');
}
