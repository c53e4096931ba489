import type { Exchange } from '#lib/exchanges/exchange.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { onTheWay, type LetterStatus } from '#lib/letters/letter.ts';
import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import { mayPlan, maySeeBoard } from '../policy.ts';

/** What one class of an exchange still has on the way, and the planned mail day on which it goes. */
export interface OnTheWay {
	readonly fromClassId: string;
	/** Handed in and not delivered, with whichever adult they are now. */
	readonly letters: number;
	/** Handed in once and back with their authors: on the way again if they are handed in again. */
	readonly back: number;
	readonly day: { readonly id: string; readonly onDate: CalendarDate } | null;
}

/** Both ways of an exchange, by its two classes: what must not be lost when it is closed. */
export async function lettersOnTheWay(
	db: Db,
	exchange: { id: string; classA: string; classB: string }
): Promise<OnTheWay[]> {
	const classIds = [exchange.classA, exchange.classB];
	const ways = classIds.map((fromClassId) => ({ exchangeId: exchange.id, fromClassId }));
	const letters = await countOnTheWay(db, ways);
	const back = await countHandedIn(db, ways, ['returned']);
	const days = await daysPlanned(db, [exchange.id]);
	return classIds.map((fromClassId) => {
		const isOurs = (one: { fromClassId: string }) => one.fromClassId === fromClassId;
		const day = days.find(isOurs);
		return {
			fromClassId,
			letters: letters.find(isOurs)?.letters ?? 0,
			back: back.find(isOurs)?.letters ?? 0,
			day: day ? { id: day.id, onDate: day.onDate } : null
		};
	});
}

const daysPlanned = (db: Db, exchangeIds: readonly string[]) =>
	db
		.selectFrom('mailDay')
		.select(['id', 'exchangeId', 'fromClassId', 'onDate'])
		.where('exchangeId', 'in', exchangeIds)
		.where('status', '=', 'planned')
		.orderBy('onDate')
		.execute();

/**
 * Where a last mail day is wanted among some closed exchanges, for whoever looks after them: with two
 * queries, however many they are.
 */
export async function waysWithoutDay(
	db: Db,
	closed: readonly { id: string; classIds: readonly string[] }[]
): Promise<(Way & { letters: number })[]> {
	const ways = closed.flatMap(({ id, classIds }) =>
		classIds.map((fromClassId) => ({ exchangeId: id, fromClassId }))
	);
	if (ways.length === 0) return [];
	const days = await daysPlanned(
		db,
		closed.map(({ id }) => id)
	);
	return (await countOnTheWay(db, ways)).filter((way) => !days.some((day) => isSameWay(day, way)));
}

interface Way {
	exchangeId: string;
	fromClassId: string;
}

const isSameWay = (a: Way, b: Way) =>
	a.exchangeId === b.exchangeId && a.fromClassId === b.fromClassId;

/** The same for somebody who looks after the exchange: a teacher is told of what their own class sends. */
export async function onTheWayFor(
	db: Db,
	{ actor, subject }: Authorized<Exchange, 'see'>
): Promise<(OnTheWay & { mayPlanLastDay: boolean })[]> {
	const { status, places } = subject;
	if (status !== 'open' && status !== 'closed') return [];
	const open = status === 'open';
	return (await lettersOnTheWay(db, subject))
		.filter((way) => maySeeBoard(actor, { ...way, places }))
		.map((way) => ({
			...way,
			mayPlanLastDay: !open && needsLastDay(way) && mayPlan(actor, { ...way, places, open })
		}));
}

/** How many letters are on the way where some are, among some exchanges and the classes that send. */
export const countOnTheWay = (db: Db, ways: readonly Way[]) => countHandedIn(db, ways, onTheWay);

async function countHandedIn(db: Db, ways: readonly Way[], at: readonly LetterStatus[]) {
	if (ways.length === 0) return [];
	const rows = await db
		.selectFrom('letter')
		.select((eb) => ['exchangeId', 'authorClassId as fromClassId', eb.fn.countAll().as('letters')])
		.where('exchangeId', 'in', [...new Set(ways.map((way) => way.exchangeId))])
		.where('authorClassId', 'in', [...new Set(ways.map((way) => way.fromClassId))])
		.where('kind', '<>', 'teachers')
		.where('status', 'in', at)
		.where('revisionId', 'is not', null)
		.groupBy(['exchangeId', 'authorClassId'])
		.execute();
	return rows.map((row) => ({ ...row, letters: Number(row.letters) }));
}

/** After an exchange was closed its letters go on: where some have no mail day, a last one may be planned. */
export const needsLastDay = ({ letters, day }: Pick<OnTheWay, 'letters' | 'day'>): boolean =>
	letters > 0 && day === null;
