import { record } from '#lib/audit/audit.server.ts';
import type { TaughtClass } from '#lib/exchanges/roster/roster.server.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused, notFound } from '#lib/platform/refused.ts';
import { consentNow, outlasts, type Source, type Use, type Way, type WhoSaid } from './consent.ts';
import type { Said } from './forms.ts';
import { familiesSaid, linesOf } from './queries.server.ts';

/** What follows once it is known how a child stands now, in the same transaction. */
export type Stands = (db: InTransaction, childId: string) => Promise<void>;

let follower: Stands = async () => {};

/** Consent knows nothing of what is read by its leave: whoever keeps more than the words joins here, once. */
export const whenConsentStands = (stands: Stands) => void (follower = stands);

export interface Meeting {
	act: string;
	source: Source;
	how: Way;
	saidBy: WhoSaid;
	/** The last day on which a family's yes counts; a no has no end. */
	until: string;
	/** Whether a family's yes that lasts longer shall end on that day as well. */
	shorten?: boolean;
	said: readonly Said[];
}

/**
 * Writes down what families (or the children themselves) of a class said, all or nothing: lines are
 * added to the ledger, and how each child stands follows in the same transaction. Nothing cascades from
 * here; every gate and every page of the partner asks how the child stands.
 *
 * A family's yes that lasts longer stays as it is when only the same yes comes again, so that a yes of
 * the whole class cuts nothing short; with `shorten` it ends on the new day.
 *
 * @returns how many answers were written; the others left a longer yes as it stands
 */
export async function recordMeeting(
	db: Db,
	of: TaughtClass,
	{ act, until, shorten = false, said, ...meeting }: Meeting,
	now: number
): Promise<number> {
	const today = localDate(now, of.subject.timeZone);
	if (said.length === 0) throw new Refused('invalid', 'no-answers');
	const lasting = meeting.source === 'family' && said.some(({ answer }) => answer === 'yes');
	if (lasting && until === '') throw refusedUntil('missing');
	if (lasting && until < today) throw refusedUntil('in-the-past');
	const written = await once(db, of.actor.id, act, now, async (db) => {
		const children = new Set((await rosterOf(db, of.subject.id)).map((child) => child.childId));
		if (said.some(({ childId }) => !children.has(childId))) throw notFound();
		const news = lasting && !shorten ? await withoutLonger(db, said, until) : said;
		for (const { childId, use, answer } of news) {
			const id = newId();
			const ends = meeting.source === 'family' && answer === 'yes';
			const untilOn = ends ? until : null;
			await db
				.insertInto('consent')
				.values({
					...meeting,
					id,
					childId,
					use,
					answer,
					recordedBy: of.actor.id,
					untilOn,
					at: now
				})
				.execute();
			// The lock of the audit comes before the ledger is read again, so that of a yes and a no at the
			// same time the second one sees the first.
			await record(db, {
				at: now,
				actorId: of.actor.id,
				verb: 'consent.recorded',
				subjectKind: 'consent',
				subjectId: id,
				detail: { child: childId, use, answer, source: meeting.source }
			});
			await standAnew(db, childId, use);
		}
		for (const childId of new Set(news.map((one) => one.childId))) await follower(db, childId);
		return String(news.length);
	});
	return Number(written);
}

const refusedUntil = (problem: string) =>
	new Refused('invalid', 'check-fields', {}, { until: problem });

/** What was said, but for a yes of those whose family's yes counts beyond that day already. */
async function withoutLonger(db: InTransaction, said: readonly Said[], until: string) {
	const before = await familiesSaid(db, [...new Set(said.map(({ childId }) => childId))]);
	return said.filter(
		({ childId, use, answer }) =>
			answer === 'no' || !outlasts(before.get(`${childId} ${use}`), until)
	);
}

/** Takes the whole ledger of a child and use together again. */
async function standAnew(db: InTransaction, childId: string, use: Use) {
	const stands = consentNow(await linesOf(db, childId, use));
	if (!stands) return;
	await db
		.insertInto('consentNow')
		.values({ childId, use, ...stands })
		.onConflict((conflict) => conflict.columns(['childId', 'use']).doUpdateSet(stands))
		.execute();
}
