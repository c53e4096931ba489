import { record } from '#lib/audit/audit.server.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { enqueue } from '#lib/jobs/jobs.server.ts';
import { tell } from '#lib/notifications/notifications.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { CallReason, SafeguardCase } from './case.ts';
import { liveLeads, type Lead } from './leads.server.ts';

type Called = Pick<SafeguardCase, 'id' | 'communityId' | 'writtenBy'>;

/** The two named people who can be called about this case, the first before the second. */
export const leadsFor = async (
	db: Db,
	{ communityId, writtenBy }: Pick<Called, 'communityId' | 'writtenBy'>,
	now: number
): Promise<Lead[]> =>
	(await liveLeads(db, communityId, now)).filter(({ personId }) => personId !== writtenBy);

/**
 * Calls people about a case: a line of news and a mail at once, not in the daily one. Each is called once
 * for a reason, however often this runs.
 */
export async function call(
	db: InTransaction,
	about: Called,
	personIds: readonly string[],
	why: CallReason,
	now: number
): Promise<void> {
	for (const personId of new Set(personIds)) {
		const made = await db
			.insertInto('safeguardCall')
			.values({ id: newId(), caseId: about.id, personId, why, at: now })
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) continue;
		const news =
			why === 'no-lead'
				? ({
						kind: 'lead-missing',
						subjectId: about.communityId,
						address: '/coordinate/safeguarding'
					} as const)
				: caseWaits(about);
		await tell(db, [personId], news, now);
		await enqueue(db, 'safeguard-call', { call: made.id }, now);
		await record(db, {
			at: now,
			actorId: null,
			verb: 'case.called',
			subjectKind: 'case',
			subjectId: about.id,
			detail: { person: personId }
		});
	}
}

const caseWaits = ({ id }: Called) =>
	({ kind: 'case-waits', subjectId: id, address: `/cases/${id}` }) as const;

/**
 * Somebody else worries as well, in a case that the two know: both hear at once that there is more to read,
 * each time, because what a child writes next may be worse.
 */
export async function tellOfMore(db: InTransaction, about: Called, now: number) {
	const leads = await leadsFor(db, about, now);
	if (leads.length === 0) return callCoordinators(db, about, now);
	const ids = leads.map(({ personId }) => personId);
	await tell(db, ids, caseWaits(about), now);
	for (const person of ids)
		await enqueue(db, 'safeguard-call', { case: about.id, person, worry: 'more' }, now);
}

/**
 * Calls the first named person, or the second where there is no first. Without either, everybody who
 * coordinates there hears, without a word of it, that somebody has to be named; the case waits.
 */
export async function callFirst(db: InTransaction, about: Called, why: CallReason, now: number) {
	const [first] = await leadsFor(db, about, now);
	if (first) return call(db, about, [first.personId], why, now);
	return callCoordinators(db, about, now);
}

/** The next in rank; where there is only one, that one again. */
export async function callSecond(db: InTransaction, about: Called, why: CallReason, now: number) {
	const leads = await leadsFor(db, about, now);
	const second = leads.find(({ rank }) => rank === 2) ?? leads[0];
	if (second) return call(db, about, [second.personId], why, now);
	return callCoordinators(db, about, now);
}

const callCoordinators = async (db: InTransaction, about: Called, now: number) =>
	call(db, about, await holdersOf(db, 'coordinator', [about.communityId]), 'no-lead', now);
