import { record } from '#lib/audit/audit.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { callFirst, tellOfMore } from './calling.server.ts';
import type { SafeguardCase } from './case.ts';
import { keeperOfWorks } from './keeping.server.ts';
import { openCaseOf, unendedCaseAbout } from './queries.server.ts';
import { sealTexts } from './sealing.server.ts';
import { startTimers } from './timers.server.ts';

/** What somebody read who worries: the letter, and the text that was in front of them. */
export type About = Pick<SafeguardCase, 'workId' | 'revisionId' | 'writtenBy' | 'exchangeId'>;

/**
 * Freezes a letter and every other one with its words, begins a case, or adds to the one that there is,
 * and calls whoever is named.
 *
 * @param by who pressed
 */
export async function freezeAndCall(
	db: InTransaction,
	by: string,
	about: About,
	worry: string,
	now: number
): Promise<void> {
	const frozen = await freezeFamily(db, about.workId, by, now);
	// After every lock: the audit is one for all.
	for (const id of frozen.was.keys())
		if (id !== about.workId) await noteCopy(db, id, about.workId, by, now);
	// What was closed is not begun again by words in another letter: those are a case of their own.
	const known = (await openCaseOf(db, frozen.family)) ?? (await unendedCaseAbout(db, about.workId));
	if (known && worry) await addWorry(db, known.id, by, worry, now);
	const caseId = known?.id ?? (await begin(db, by, about, frozen.was, worry, now));
	await holdIn(db, caseId, frozen.was, now);
	if (known) await tellOfMore(db, known, now);
	else await call(db, caseId, about, now);
}

interface Frozen {
	family: string[];
	/** Where each was that was not frozen before, and the one about which somebody pressed. */
	was: Map<string, string>;
}

/** Until no more are found: words may go on into another letter while the first is being frozen. */
async function freezeFamily(db: InTransaction, workId: string, by: string, now: number) {
	const keeper = keeperOfWorks();
	const frozen: Frozen = { family: [], was: new Map() };
	for (;;) {
		const family = await keeper.familyOf(db, workId);
		const more = family.filter((id) => !frozen.family.includes(id));
		if (more.length === 0) return frozen;
		for (const id of more) {
			const was = await keeper.lockAway(db, id, by, now);
			await sealTexts(db, [id, ...(await keeper.copiesOf(db, id))], now);
			// A decision about this very text froze it a moment ago.
			if (id === workId) frozen.was.set(id, was ?? 'with-moderator');
			else if (was) frozen.was.set(id, was);
		}
		frozen.family.push(...more);
	}
}

async function noteCopy(db: InTransaction, id: string, copyOf: string, by: string, at: number) {
	const kind = await keeperOfWorks().kindOf(db, id);
	await record(db, {
		at,
		actorId: by,
		verb: `${kind}.safeguarded`,
		subjectKind: kind,
		subjectId: id,
		detail: { copyOf }
	});
}

async function begin(
	db: InTransaction,
	by: string,
	about: About,
	was: ReadonlyMap<string, string>,
	worry: string,
	now: number
): Promise<string> {
	const id = newId();
	const { workId, revisionId, writtenBy, exchangeId } = about;
	const begun = { id, workId, revisionId, writtenBy, exchangeId, openedBy: by, openedAt: now };
	const communityId = await communityOf(db, writtenBy);
	const fromStatus = was.get(workId) ?? 'with-moderator';
	await db
		.insertInto('safeguardCase')
		.values({ ...begun, communityId, fromStatus, worry })
		.execute();
	await record(db, {
		at: now,
		actorId: by,
		verb: 'case.opened',
		subjectKind: 'case',
		subjectId: id,
		detail: { community: communityId }
	});
	return id;
}

async function call(db: InTransaction, id: string, { writtenBy }: About, now: number) {
	const communityId = await communityOf(db, writtenBy);
	await startTimers(db, id, now);
	await callFirst(db, { id, communityId, writtenBy }, 'opened', now);
}

async function communityOf(db: InTransaction, personId: string): Promise<string> {
	const { communityId } = await db
		.selectFrom('person')
		.select('communityId')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	return communityId;
}

async function holdIn(
	db: InTransaction,
	caseId: string,
	was: ReadonlyMap<string, string>,
	at: number
) {
	for (const [workId, fromStatus] of was)
		await db
			.insertInto('safeguardHeld')
			.values({ caseId, workId, fromStatus, at })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
}

const addWorry = (db: InTransaction, caseId: string, personId: string, words: string, at: number) =>
	db
		.insertInto('safeguardEntry')
		.values({ id: newId(), caseId, personId, at, kind: 'worry', words })
		.execute();
