import type { SchoolClass } from '#lib/exchanges/class.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { answeredBy } from '#lib/letters/beginning/asked.server.ts';
import { correspondentsOf } from '#lib/letters/beginning/correspondents.server.ts';
import { sheetsForAnswers, type Answering } from '#lib/letters/on-paper/printing.server.ts';
import { answeredOnPaper, answerSheets } from '#lib/letters/on-paper/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import type { SealingKey } from '#lib/platform/sealing.server.ts';
import { arrivedOn } from '../arrived.server.ts';
import type { ClassMail } from '../mail-day.ts';
import { letterInClass } from '../queries.server.ts';
import { putAwayBy } from '../reporting/queries.server.ts';
import { asPrinted, type PrintedSheet } from './printed-sheet.server.ts';

interface Received {
	readonly letterId: string;
	readonly toChildId: string | null;
	readonly pairId: string | null;
}

/**
 * Makes a sheet for the answer to each of these letters whose reader may answer it; those that are made already stay.
 *
 * @param klass the class whose mail it is
 * @param form.day without it, the newest; with `letter`, only that one
 * @returns the letters as the page that prints them is asked for them
 */
export function prepareAnswers(
	db: Db,
	mail: Mail,
	klass: Authorized<SchoolClass, 'teach'>,
	form: { act: string; day: string; letter: string },
	now: number
): Promise<string> {
	return once(db, mail.actor.id, form.act, now, async (db) => {
		const { letters, which } = form.letter
			? await alone(db, mail, form.letter)
			: await ofDay(db, mail, form.day || null);
		const putAway = await putAwayBy(
			db,
			letters.map(({ letterId }) => letterId)
		);
		const toHandOut = letters.filter(
			({ letterId, toChildId }) => !putAway.has(`${letterId} ${toChildId}`)
		);
		await sheetsForAnswers(db, klass, await toAnswer(db, klass.subject.id, toHandOut), now);
		return which;
	});
}

/** Letters to print, and how the page that prints them is asked for them. */
interface ToPrint {
	readonly letters: readonly Received[];
	readonly which: string;
}

type Mail = Authorized<ClassMail, 'read-mail'>;

async function alone(db: Db, { actor, subject }: Mail, letterId: string): Promise<ToPrint> {
	const letter = await letterInClass(db, letterId, { id: actor.id, classId: subject.id });
	if (!letter) throw notFound();
	return { letters: [letter], which: `letter=${letterId}` };
}

async function ofDay(db: Db, mail: Mail, dayId: string | null): Promise<ToPrint> {
	const { day, letters } = await arrivedOn(db, mail, dayId);
	return { letters, which: `day=${day.id}` };
}

/** What is printed behind some letters, by their ids: nothing is made here. */
export async function answersBehind(
	db: Db,
	secret: SealingKey,
	classId: string,
	letters: readonly Received[]
): Promise<Map<string, PrintedSheet>> {
	const sheets = await answerSheets(db, classId, await toAnswer(db, classId, letters));
	const behind = new Map<string, PrintedSheet>();
	for (const sheet of sheets)
		if (sheet.answersId !== null) behind.set(sheet.answersId, await asPrinted(db, secret, sheet));
	return behind;
}

/**
 * Those that a child of the class may answer, by the rule of the screen: to themselves, in an exchange that is open, from
 * somebody with whom they write still. Whoever answered, on a screen or on paper, needs no sheet any more.
 */
async function toAnswer(
	db: Db,
	classId: string,
	letters: readonly Received[]
): Promise<Answering[]> {
	const here = new Set((await rosterOf(db, classId)).map(({ childId }) => childId));
	const found: Answering[] = [];
	for (const { letterId: answersId, toChildId: childId, pairId } of letters) {
		if (childId === null || pairId === null || !here.has(childId)) continue;
		const friends = await correspondentsOf(db, childId, classId);
		const friend = friends.find((one) => one.pairId === pairId);
		if (!friend) continue;
		if ((await answeredBy(db, childId, answersId)).all) continue;
		if (await answeredOnPaper(db, { childId, answersId })) continue;
		found.push({ exchangeId: friend.exchangeId, childId, pairId, answersId });
	}
	return found;
}
