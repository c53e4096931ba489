import { holds, teachesNeither, type Actor } from '#lib/identity/actor.ts';
import { day } from '#lib/platform/clock.ts';
import type { Report } from './report.ts';

/** Nobody waits longer than this for somebody who did not approve the letter, ms. */
export const fallsBackAfter = day;

/** A reviewer of the exchange who reads it, wrote and translated none of it, and teaches neither class. */
export const mayLookAtReport = (actor: Actor, { letter, reporterId }: Report): boolean =>
	holds(actor, 'moderator', letter.places) &&
	letter.languages.some((language) => actor.reads.includes(language)) &&
	reporterId !== actor.id &&
	letter.authorId !== actor.id &&
	!letter.makers.includes(actor.id) &&
	teachesNeither(actor, { id: letter.exchangeId, classIds: letter.classIds });

export const approvedIt = (actor: Pick<Actor, 'id'>, { letter }: Report): boolean =>
	letter.approvers.includes(actor.id);

/**
 * Whoever said yes to a letter does not judge the complaint about it, unless there is nobody else or
 * it waited too long for somebody else.
 *
 * @param alone whether nobody else may look at it
 */
export const mayTakeReport = (actor: Actor, report: Report, alone: boolean, now: number): boolean =>
	mayLookAtReport(actor, report) &&
	(!approvedIt(actor, report) ||
		alone ||
		report.endedBy === actor.id ||
		report.claimedBy === actor.id ||
		(report.endedAt === null && now - report.reportedAt > fallsBackAfter));
