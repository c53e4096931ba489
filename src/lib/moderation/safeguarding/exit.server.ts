import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { decide, type Seen } from '../moderation.server.ts';
import type { Submission } from '../submission.ts';
import { leadsFor } from './calling.server.ts';
import { freezeAndCall, type About } from './freezing.server.ts';
import { inTurn, isDeadlock } from './in-turn.server.ts';
import { keeperOfWorks } from './keeping.server.ts';

type Item = Authorized<Submission, 'review'>;
type Form = Seen & { worry: string };

/**
 * A child may have told of harm: the letter and all of its copies freeze at once, the named person is
 * called, and a case begins. It works wherever the letter is by now, also translated, waiting for mail day
 * or delivered, and whoever holds it: nothing that a child disclosed is lost to a race.
 *
 * @returns the id of the submission: whoever pressed learns nothing of the case
 */
export async function safeguard(db: Db, item: Item, form: Form, now: number): Promise<string> {
	if (item.subject.status === 'waiting')
		try {
			await decide(
				db,
				item,
				form,
				{ outcome: 'safeguard', reason: null, note: '' },
				now,
				async (db) => void (await freezeBehind(db, item, form.worry, now))
			);
			return item.subject.id;
		} catch (problem) {
			if (!wasOvertaken(problem)) throw problem;
		}
	const freeze = () =>
		once(db, item.actor.id, form.act, now, async (db) => {
			const workId = await freezeBehind(db, item, form.worry, now);
			const kind = await keeperOfWorks().kindOf(db, workId);
			await record(db, {
				at: now,
				actorId: item.actor.id,
				verb: `${kind}.safeguarded`,
				subjectKind: kind,
				subjectId: workId
			});
			return item.subject.id;
		});
	return inTurn(freeze);
}

/** Somebody else decided, took or withdrew it while this person was reading. */
const overtaken = ['already-decided', 'was-withdrawn', 'not-claimed', 'claimed-by-other'];

const wasOvertaken = (problem: unknown): boolean =>
	problem instanceof Refused ? overtaken.includes(problem.reason) : isDeadlock(problem);

/** @returns the id of the letter */
async function freezeBehind(
	db: InTransaction,
	{ actor, subject }: Item,
	worry: string,
	now: number
): Promise<string> {
	const { revisionId, writtenBy, exchangeId } = subject;
	const workId = await keeperOfWorks().behind(db, subject);
	await freezeAndCall(db, actor.id, { workId, revisionId, writtenBy, exchangeId }, worry, now);
	return workId;
}

/** Whether the letter behind a submission is frozen, and who is called when somebody presses. */
export const standingOfExit = async (db: Db, { subject }: Item, now: number) =>
	standingOfWorry(
		db,
		{ workId: await keeperOfWorks().behind(db, subject), writtenBy: subject.writtenBy },
		now
	);

/** The same of a letter. */
export async function standingOfWorry(
	db: Db,
	{ workId, writtenBy }: Pick<About, 'workId' | 'writtenBy'>,
	now: number
) {
	return {
		held: await keeperOfWorks().isLockedAway(db, workId),
		...(await calledFor(db, writtenBy, now))
	};
}

/** Who is called when somebody worries about what this person wrote. */
export async function calledFor(db: Db, writtenBy: string, now: number) {
	const {
		id: communityId,
		name: place,
		country
	} = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['community.id', 'community.name', 'community.country'])
		.where('person.id', '=', writtenBy)
		.executeTakeFirstOrThrow();
	const leads = await leadsFor(db, { communityId, writtenBy }, now);
	return { place, country, first: leads[0]?.name ?? null, second: leads[1]?.name ?? null };
}
