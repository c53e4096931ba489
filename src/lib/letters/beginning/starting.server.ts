import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { otherClass } from '#lib/exchanges/exchange.ts';
import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { correspondentsOf, type Correspondent } from './correspondents.server.ts';
import { takeUpOrBegin, type NewLetter } from './desk.server.ts';
import type { Writer } from './writers.server.ts';
import { findDraft, keepDraft } from '../writing/drafts.server.ts';
import { hold } from '../changing.server.ts';
import { mayBeginAgain, type Letter } from '../letter.ts';
import { mayAnswerColleague } from '../policy.ts';
import { stamps } from '../stamps.ts';
import { layPaperWith, paperOnDesk } from '../pages/freezing.server.ts';
import { tellWordsFrom } from '../way/family.server.ts';

/** The page's language if the writer writes it, else the first that they do. */
export const languageOf = (writer: { reads: readonly Language[]; language: Language }): Language =>
	writer.reads.includes(writer.language) ? writer.language : (writer.reads[0] ?? writer.language);

/**
 * Begins a letter to a correspondent. A letter to the same child that is still on the desk is taken up
 * again, so that nobody collects empty sheets.
 *
 * @param form.answers a letter that was delivered to this child; the caller has looked
 */
export function beginToChild(
	db: Db,
	{ actor, subject: writer }: Authorized<Writer, 'write-for'>,
	form: { act: string; pair: string; answers?: string | undefined },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const friends = await correspondentsOf(db, writer.id, writer.classId);
		const friend = friends.find(({ pairId }) => pairId === form.pair);
		if (!friend) throw await refusalOfPair(db, writer.id, form.pair);
		return takeUpOrBegin(
			db,
			writer.id,
			{
				exchangeId: friend.exchangeId,
				authorClassId: writer.classId,
				kind: 'pair',
				pairId: friend.pairId,
				recipientId: friend.childId,
				recipientClassId: friend.classId,
				language: languageOf(writer),
				stamp: stamps[0],
				answersId: form.answers ?? null
			},
			now,
			true
		);
	});
}

/** A pair that ended is told apart from one that never was this child's. */
export async function refusalOfPair(
	db: InTransaction,
	childId: string,
	pairId: string
): Promise<Refused> {
	const own = await db
		.selectFrom('pair')
		.select('id')
		.where('id', '=', pairId)
		.where((eb) => eb.or([eb('childA', '=', childId), eb('childB', '=', childId)]))
		.executeTakeFirst();
	return own ? new Refused('conflict', 'pair-ended') : notFound();
}

/** An unfinished letter goes on to another friend: on what is on the desk for them, or a new sheet. */
export const beginForFriend = (
	db: InTransaction,
	letter: Letter,
	friend: Correspondent,
	now: number
): Promise<string> =>
	takeUpOrBegin(
		db,
		letter.authorId,
		{
			exchangeId: friend.exchangeId,
			authorClassId: letter.authorClassId,
			kind: 'pair',
			pairId: friend.pairId,
			recipientId: friend.childId,
			recipientClassId: friend.classId,
			language: letter.language,
			stamp: letter.stamp,
			answersId: null
		},
		now
	);

/** Begins a child's letter to the whole partner class. */
export function beginToClass(
	db: Db,
	{ actor, subject: writer }: Authorized<Writer, 'write-for'>,
	form: { act: string; exchange: string; answers?: string | undefined },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const letter = await toPartners(db, writer.classId, form.exchange, 'class');
		const answersId = form.answers ?? null;
		const begun = { ...letter, language: languageOf(writer), answersId };
		return takeUpOrBegin(db, writer.id, begun, now, true);
	});
}

/** Begins a teacher's own letter: to the partner class, or to its teachers. */
export function beginAsTeacher(
	db: Db,
	{ actor, subject }: Authorized<SchoolClass, 'teach'>,
	form: { act: string; exchange: string; kind: 'class' | 'teachers' },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const letter = await toPartners(db, subject.id, form.exchange, form.kind);
		return takeUpOrBegin(db, actor.id, { ...letter, language: languageOf(actor) }, now);
	});
}

/** Whether this reader of a colleague's letter can begin an answer now. */
export const mayBeginAnswer = async (db: Db, actor: Actor, letter: Letter): Promise<boolean> =>
	mayAnswerColleague(actor, letter) &&
	(await exchangeOfClass(db, letter.recipientClassId, letter.exchangeId))?.status === 'open';

/** Takes the text of a letter that was taken or called back as the beginning of a new one; an empty sheet is all it fills. */
export function beginAgain(
	db: Db,
	{ actor, subject }: Authorized<Letter, 'write'>,
	form: { act: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		if (!mayBeginAgain(subject.state.status)) throw new Refused('conflict', 'letter-moved-on');
		// Not one that is frozen in this moment: its words begin nothing any more.
		await hold(db, subject);
		const { exchangeId, authorClassId, kind, pairId, recipientId, recipientClassId } = subject;
		const { language, stamp, answersId } = subject;
		const sheet = { exchangeId, authorClassId, kind, pairId, recipientId, recipientClassId };
		const again = { ...sheet, language, stamp, answersId };
		const id = await takeUpOrBegin(db, subject.authorId, again, now);
		const desk = await findDraft(db, id);
		const before = await findDraft(db, subject.id);
		if (!desk.text.trim()) {
			await keepDraft(db, id, actor.id, before.text, now);
			await tellWordsFrom(db, { letterId: id, fromId: subject.id }, now);
			const paper = await paperOnDesk(db, subject.id);
			await layPaperWith(db, { letterId: id, by: actor.id, paper }, now);
		}
		return id;
	});
}

/** To the whole partner class, or to its teachers. */
export async function toPartners(
	db: InTransaction,
	classId: string,
	exchangeId: string,
	kind: Letter['kind']
): Promise<Omit<NewLetter, 'language'>> {
	const exchange = await exchangeOfClass(db, classId, exchangeId);
	if (!exchange) throw notFound();
	return {
		exchangeId: exchange.id,
		authorClassId: classId,
		kind,
		pairId: null,
		recipientId: null,
		recipientClassId: otherClass(exchange, classId),
		stamp: stamps[0],
		answersId: null
	};
}
