import type { AuditEntry } from './audit/audit.server.ts';
import type { Deed } from './audit/deeds.ts';
import { withClasses } from './exchanges/membership.server.ts';
import { knownPerson } from './identity/people.server.ts';
import { menteesOf } from './identity/vetting/vouched.server.ts';
import { giveReviewsBack, whoHoldsReviews } from './moderation/deciding/giving-back.server.ts';
import type { Db, InTransaction } from './platform/database.ts';
import {
	giveTextsBack,
	noteLetGo,
	whoHoldsTexts,
	type LetGo
} from './translation/giving-back.server.ts';

/** After these acts somebody may do less than before. */
const takingAway: readonly Deed[] = [
	'person.role-ended',
	'person.vetting-revoked',
	'person.disabled',
	'person.mentor-given',
	'person.mentor-declined',
	'person.level-set',
	'person.moderating-paused'
];

/**
 * Work in hand goes back to the line at once when a role ends, a vetting is taken back or somebody is
 * shut out, in the transaction of that act; also that of young translators who worked beside them.
 */
export async function giveBackWith(db: InTransaction, entry: AuditEntry): Promise<void> {
	if (!takingAway.includes(entry.verb)) return;
	await giveBackWorkOf(db, [entry.subjectId, ...(await menteesOf(db, entry.subjectId))], entry.at);
}

/** A vetting that runs out is no act: who holds what they may not hold any more is looked for. */
export async function giveBackWhatLapsed(db: Db, now: number): Promise<void> {
	const holders = new Set([...(await whoHoldsReviews(db)), ...(await whoHoldsTexts(db))]);
	for (const id of holders) await db.transaction().execute((db) => giveBackWorkOf(db, [id], now));
}

async function giveBackWorkOf(db: InTransaction, personIds: readonly string[], now: number) {
	const letGo: LetGo[] = [];
	for (const personId of personIds) {
		const person = await knownPerson(db, personId, now);
		const actor = person && (await withClasses(db, person, now));
		await giveReviewsBack(db, personId, actor);
		letGo.push(...(await giveTextsBack(db, personId, actor, now)));
	}
	// After every lock: the audit is one for all.
	await noteLetGo(db, letGo, now);
}
