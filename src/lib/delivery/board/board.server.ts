import { isLive } from '#lib/consent/consent.ts';
import { placesWithoutClass } from '#lib/exchanges/calendar.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import type { MailDay } from '../mail-day.ts';
import { whoReleased } from '../released-by.server.ts';
import {
	dayBefore,
	nextAfter,
	proposedDays,
	sidesOf,
	usualRhythm
} from '../planning/days.server.ts';
import { broughtBy } from '../planning/queries.server.ts';
import {
	isMoreToCome,
	isOnDesk,
	isWithoutLetter,
	makeBoard,
	whereIs,
	type Board,
	type BoardLetter
} from './board.ts';
import { olderStudents } from './older-students.ts';
import {
	childrenIn,
	childrenInClasses,
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
	{ actor, subject: day }: Authorized<MailDay, 'see-board'>,
	now: number
) {
	const today = localDate(now, day.timeZone);
	const board = await readBoard(db, day, now);
	const students = await childrenIn(db, day.fromClassId);
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
			fromClassId: day.fromClassId,
			noClass: placesWithoutClass(await sidesOf(db, [day.fromClassId, day.toClassId]), day.onDate)
		},
		from: (await classNamed(db, day.fromClassId))?.name ?? '',
		to: (await classNamed(db, day.toClassId))?.name ?? '',
		board,
		older: Object.fromEntries(
			board.children
				.filter(isWithoutLetter)
				.map((child) => [child.id, olderStudents(students, child)])
		),
		/** While an earlier day of this direction is still to come, the letters are on its board. */
		before: before ? { id: before.id, onDate: before.onDate } : null,
		releasedBy: day.status === 'released' ? await whoReleased(db, day.id) : null,
		timeZone: actor.timeZone,
		released: Number(brought.find((row) => row.mailDayId === day.id)?.letters ?? 0),
		next: next?.onDate ?? null,
		nextProposed: day.open
			? ((await proposedDays(db, day.exchangeId, day.fromClassId, usualRhythm, now))[0] ?? null)
			: null,
		/** Something that was handed in is still to come. */
		moreToCome: isMoreToCome(board),
		today,
		/** Nobody released the mail on its day. */
		late: day.status === 'planned' && day.onDate < today,
		now
	};
}

/** The board of a mail day as it stands: who has a letter, where the others are, on whom they wait. */
export async function readBoard(db: Db, day: MailDay, now: number): Promise<Board> {
	const [board] = await readBoards(db, [day], now);
	if (!board) throw new Error('A mail day has one board.');
	return board.board;
}

/** Several boards, with as many queries as one. */
export async function readBoards(
	db: Db,
	days: readonly MailDay[],
	now: number
): Promise<{ day: MailDay; board: Board }[]> {
	if (days.length === 0) return [];
	const ways = days.map((day) => ({ ...day, today: localDate(now, day.timeZone) }));
	const ids = days.map(({ id }) => id);
	const exchangeIds = [...new Set(days.map(({ exchangeId }) => exchangeId))];
	const classIds = [...new Set(days.flatMap((day) => [day.toClassId, day.fromClassId]))];
	const children = Map.groupBy(await childrenInClasses(db, classIds), (child) => child.classId);
	const pairs = Map.groupBy(await livePairs(db, exchangeIds), (pair) => pair.exchangeId);
	const presence = Map.groupBy(await presenceOf(db, ids), (row) => row.mailDayId);
	const remedies = Map.groupBy(await remediesOf(db, ids), (remedy) => remedy.mailDayId);
	const ready = new Set((await readyLetters(db, ways)).map((letter) => letter.id));
	const underWay = Map.groupBy(await lettersUnderWay(db, ways, now), wayOf);
	return ways.map((day) => ({
		day,
		board: boardOf({
			today: day.today,
			open: day.open,
			children: children.get(day.toClassId) ?? [],
			senders: children.get(day.fromClassId) ?? [],
			pairs: pairs.get(day.exchangeId) ?? [],
			presence: presence.get(day.id) ?? [],
			remedies: remedies.get(day.id) ?? [],
			ready,
			underWay: underWay.get(`${day.exchangeId}:${day.fromClassId}`) ?? []
		})
	}));
}

const wayOf = (row: { exchangeId: string; authorClassId: string }) =>
	`${row.exchangeId}:${row.authorClassId}`;

type All<Query extends (...given: never[]) => Promise<readonly unknown[]>> = Awaited<
	ReturnType<Query>
>;

interface OneWay {
	today: string;
	open: boolean;
	children: All<typeof childrenInClasses>;
	senders: All<typeof childrenInClasses>;
	pairs: All<typeof livePairs>;
	presence: All<typeof presenceOf>;
	remedies: All<typeof remediesOf>;
	ready: ReadonlySet<string>;
	underWay: All<typeof lettersUnderWay>;
}

function boardOf(way: OneWay) {
	const { open, children, senders, pairs, presence, remedies } = way;
	const letters = way.underWay
		.map((row) => ({
			to: row.recipientId,
			toName: row.recipientName ?? '',
			letter: toBoardLetter(row, way.ready.has(row.id), way.today)
		}))
		// In a closed exchange nobody begins any more: what was never handed in stays on its desk.
		.filter(({ letter }) => open || letter.where !== 'desk');
	const sender = new Map(senders.map((child) => [child.id, child]));
	const absent = new Set(presence.filter((row) => row.present === 0).map((row) => row.childId));
	const here = new Set(children.map(({ id }) => id));
	const writersTo = (id: string) =>
		pairs
			.flatMap(({ childA, childB }) => (childA === id ? [childB] : childB === id ? [childA] : []))
			.flatMap((writer) => sender.get(writer) ?? []);
	return makeBoard({
		open,
		children: children.map((child) => ({
			...child,
			present: !absent.has(child.id),
			correspondents: open ? writersTo(child.id) : [],
			letters: letters.filter(({ to }) => to === child.id).map(({ letter }) => letter),
			remedies: remedies.filter((remedy) => remedy.childId === child.id)
		})),
		classLetters: letters
			.filter(({ letter }) => letter.kind === 'class')
			.map(({ letter }) => letter),
		gone: letters
			.filter(({ to, letter }) => to !== null && !here.has(to) && !isOnDesk(letter))
			.map(({ toName, letter }) => ({ to: toName, letter })),
		presenceMarked: presence.length > 0
	});
}

type Row = Awaited<ReturnType<typeof lettersUnderWay>>[number];

function toBoardLetter(row: Row, ready: boolean, today: string): BoardLetter {
	const where = whereIs(row.status);
	const consent = row.consent ? { answer: row.consent, untilOn: row.consentUntil } : undefined;
	return {
		id: row.id,
		kind: row.kind === 'class' ? 'class' : 'pair',
		authorId: row.authorId,
		from: row.authorName,
		fromKind: row.authorKind,
		unpaired: row.kind === 'pair' && row.pairId === null,
		where,
		who: (where === 'translator' ? row.translatorName : row.reviewerName) ?? null,
		since: row.updatedAt,
		held: row.authorKind === 'child' && !isLive(consent, today),
		ready
	};
}
