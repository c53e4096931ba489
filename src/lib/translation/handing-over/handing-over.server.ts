import { record } from '#lib/audit/audit.server.ts';
import { whoTaughtIn, withClasses } from '#lib/exchanges/membership.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { knownPerson } from '#lib/identity/people.server.ts';
import { readersAt } from '#lib/identity/people/readers.server.ts';
import { noteOpening } from '#lib/moderation/deciding/openings.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { askForDraftsLater } from '../drafts/asking-later.server.ts';
import { refuseIfTextHeld } from '../held.server.ts';
import { moveTo, whereItIs } from '../moving.server.ts';
import { mayTranslate } from '../policy.ts';
import { claimLasts, onDesk, type TextTranslation } from '../translation.ts';

type Writing = Authorized<TextTranslation, 'write-translation'>;

export interface LettingGo {
	act: string;
	/** Who goes on; null puts it back in the line. */
	to?: string | null;
	/** For whoever goes on. */
	note?: string;
}

/** Another translator who goes on with a text. */
export interface Successor {
	id: string;
	name: string;
}

/** Lets a text go, back into the line or to another translator; what was written stays. */
export function letGo(db: Db, { actor, subject }: Writing, form: LettingGo, now: number) {
	const { to = null, note = '' } = form;
	return once(db, actor.id, form.act, now, async (db) => {
		if (to === null)
			await moveTo(db, subject, 'waiting', now, {
				from: onDesk,
				heldBy: actor.id,
				set: { translatorId: null, claimedAt: null, claimedUntil: null }
			});
		else await giveTo(db, { actor, subject }, to, now);
		if (to !== null || note !== '')
			await db
				.insertInto('handOver')
				.values({
					...{ id: newId(), translationId: subject.id, fromId: actor.id, toId: to, note, at: now }
				})
				.execute();
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: to === null ? 'translation.let-go' : 'translation.handed-over',
			subjectKind: 'translation',
			subjectId: subject.id,
			detail: to === null ? {} : { to }
		});
		return subject.id;
	});
}

/** It stays where it is, a returned one with its comments; only whose desk it is changes. */
async function giveTo(
	db: InTransaction,
	{ actor, subject }: Pick<Writing, 'actor' | 'subject'>,
	to: string,
	now: number
): Promise<void> {
	if (to === actor.id || !(await couldTranslate(db, to, subject, now)))
		throw new Refused('invalid', 'check-fields', {}, { to: 'choose' });
	await refuseIfTextHeld(db, subject, now);
	const { numUpdatedRows } = await db
		.updateTable('textTranslation')
		.set((eb) => ({
			translatorId: to,
			claimedAt: now,
			claimedUntil: now + claimLasts,
			version: eb('version', '+', 1)
		}))
		.where('id', '=', subject.id)
		.where('translatorId', '=', actor.id)
		.where('status', 'in', onDesk)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whereItIs(db, subject.id);
	const { id: subjectId, sourceAuthorId: writtenBy } = subject;
	await noteOpening(db, { personId: to, what: 'translate', subjectId, writtenBy }, now);
	await askForDraftsLater(db, subject, to, now);
}

async function couldTranslate(db: Db, personId: string, subject: TextTranslation, now: number) {
	const person = await knownPerson(db, personId, now);
	return person !== null && mayTranslate(await withClasses(db, person, now), subject);
}

/** Who else may translate this text today, by name: `mayTranslate` said of all who could; giving it asks once more. */
export async function successorsFor(
	db: Db,
	subject: TextTranslation,
	besides: string,
	today: CalendarDate
): Promise<Successor[]> {
	const readers = await readersAt(db, subject.places, today);
	const teachers = await whoTaughtIn(db, [subject.exchangeId], today);
	const away = new Set([
		...[besides, subject.sourceAuthorId],
		...teachers.map(({ personId }) => personId)
	]);
	const languages = [subject.sourceLanguage, subject.targetLanguage];
	const may = readers
		.filter(({ role, reads }) => role === 'translator' && languages.every((l) => reads.includes(l)))
		.flatMap(({ id }) => (away.has(id) ? [] : id));
	if (may.length === 0) return [];
	const people = await db
		.selectFrom('person')
		.select(['id', 'name'])
		.where('id', 'in', may)
		.execute();
	const { compare } = new Intl.Collator('es');
	return people.toSorted((a, b) => compare(a.name, b.name));
}

/** What the one before wrote for whoever goes on; null when nobody wrote anything. */
export async function noteFromBefore(
	db: Db,
	translationId: string,
	personId: string
): Promise<{ from: string; note: string; at: number } | null> {
	const last = await db
		.selectFrom('handOver')
		.innerJoin('person', 'person.id', 'handOver.fromId')
		.select(['person.name as from', 'handOver.note', 'handOver.at', 'handOver.fromId'])
		.where('handOver.translationId', '=', translationId)
		.orderBy('handOver.at', 'desc')
		.orderBy('handOver.id', 'desc')
		.executeTakeFirst();
	if (!last || last.note === '' || last.fromId === personId) return null;
	return { from: last.from, note: last.note, at: last.at };
}
