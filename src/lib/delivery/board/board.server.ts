import { isLive } from '#lib/consent/consent.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import type { MailDay } from '../mail-day.ts';
import { dayBefore, nextAfter, proposedDays, usualRhythm } from '../planning/planning.server.ts';
import { broughtBy, seasonOf } from '../planning/queries.server.ts';
import { makeBoard, whereIs, type Board, type BoardLetter } from './board.ts';
import { olderStudents } from './older-students.ts';
import {
	childrenIn,
	classNamed,
	lettersUnderWay,
	livePairs,
	presenceOf,
	readyLetters,
	remediesOf
} from './queries.server.ts';

/** All that the page of a mail day shows to the sending teacher and the coordinator. */
export async function showBoard(
	db: Db,
	{ subject: day }: Authorized<MailDay, 'see-board'>,
	now: number
) {
	const today = localDate(now, day.timeZone);
	const board = await readBoard(db, day, today);
	const students = await childrenIn(db, day.fromClassId);
	const open = (await seasonOf(db, day.exchangeId)).status === 'open';
	const before = await dayBefore(db, day);
	const next = await nextAfter(db, day);
	const brought = await broughtBy(db, day.exchangeId);
	return {
		day: {
			id: day.id,
			onDate: day.onDate,
			status: day.status,
			version: day.version,
			exchangeId: day.exchangeId,
			fromClassId: day.fromClassId
		},
		from: (await classNamed(db, day.fromClassId))?.name ?? '',
		to: (await classNamed(db, day.toClassId))?.name ?? '',
		board,
		older: Object.fromEntries(
			board.children
				.filter((child) => child.coverage === 'gap')
				.map((child) => [child.id, olderStudents(students, child)])
		),
		/** While an earlier day of this direction is still to come, the letters are on its board. */
		before: before ? { id: before.id, onDate: before.onDate } : null,
		released: Number(brought.find((row) => row.mailDayId === day.id)?.letters ?? 0),
		next: next?.onDate ?? null,
		nextProposed: open
			? ((await proposedDays(db, day.exchangeId, day.fromClassId, usualRhythm, now))[0] ?? null)
			: null,
		/** Whether a letter can still be begun, also a note. */
		open,
		today,
		now
	};
}

/** The board of a mail day as it stands: who has a letter, where the others are, on whom they wait. */
export async function readBoard(db: Db, day: MailDay, today: string): Promise<Board> {
	const children = await childrenIn(db, day.toClassId);
	const senders = await childrenIn(db, day.fromClassId);
	const pairs = await livePairs(db, day.exchangeId);
	const presence = await presenceOf(db, day.id);
	const remedies = await remediesOf(db, day.id);
	const ready = new Set((await readyLetters(db, day, today)).map((letter) => letter.id));
	const letters = (await lettersUnderWay(db, day)).map((row) => ({
		to: row.recipientId,
		letter: toBoardLetter(row, ready.has(row.id), today)
	}));
	const sender = new Map(senders.map((child) => [child.id, child]));
	const absent = new Set(presence.filter((row) => row.present === 0).map((row) => row.childId));
	return makeBoard(
		children.map((child) => ({
			...child,
			present: !absent.has(child.id),
			correspondents: pairs
				.flatMap(({ childA, childB }) =>
					childA === child.id ? [childB] : childB === child.id ? [childA] : []
				)
				.flatMap((id) => sender.get(id) ?? []),
			letters: letters.filter(({ to }) => to === child.id).map(({ letter }) => letter),
			remedies: remedies.filter((remedy) => remedy.childId === child.id)
		})),
		letters.filter(({ letter }) => letter.kind === 'class').map(({ letter }) => letter),
		presence.length > 0
	);
}

type Row = Awaited<ReturnType<typeof lettersUnderWay>>[number];

function toBoardLetter(row: Row, ready: boolean, today: string): BoardLetter {
	const where = whereIs(row.status);
	const consent = row.consent ? { answer: row.consent, untilOn: row.consentUntil } : undefined;
	return {
		id: row.id,
		kind: row.kind === 'class' ? 'class' : 'pair',
		from: row.authorName,
		fromKind: row.authorKind,
		unpaired: row.kind === 'pair' && row.pairId === null,
		where,
		who: where === 'translator' || where === 'checking' ? row.translatorName : null,
		since: row.updatedAt,
		held: row.authorKind === 'child' && !isLive(consent, today),
		ready
	};
}
