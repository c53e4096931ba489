import type { Exchange } from '#lib/exchanges/exchange.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { onTheWay } from '#lib/letters/letter.ts';
import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import { mayPlan, maySeeBoard } from '../policy.ts';

/** What one class of an exchange still has on the way, and the planned mail day on which it goes. */
export interface OnTheWay {
	readonly fromClassId: string;
	/** Handed in and not delivered, wherever they are now. */
	readonly letters: number;
	readonly day: { readonly id: string; readonly onDate: CalendarDate } | null;
}

/** Both ways of an exchange, by its two classes: what must not be lost when it is closed. */
export async function lettersOnTheWay(
	db: Db,
	exchange: { id: string; classA: string; classB: string }
): Promise<OnTheWay[]> {
	const classIds = [exchange.classA, exchange.classB];
	const letters = await countOnTheWay(
		db,
		classIds.map((fromClassId) => ({ exchangeId: exchange.id, fromClassId }))
	);
	const days = await db
		.selectFrom('mailDay')
		.select(['id', 'fromClassId', 'onDate'])
		.where('exchangeId', '=', exchange.id)
		.where('status', '=', 'planned')
		.orderBy('onDate')
		.execute();
	return classIds.map((fromClassId) => {
		const way = letters.find((one) => one.fromClassId === fromClassId);
		const day = days.find((planned) => planned.fromClassId === fromClassId);
		return {
			fromClassId,
			letters: Number(way?.letters ?? 0),
			day: day ? { id: day.id, onDate: day.onDate } : null
		};
	});
}

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
export async function countOnTheWay(
	db: Db,
	ways: readonly { exchangeId: string; fromClassId: string }[]
) {
	if (ways.length === 0) return [];
	return db
		.selectFrom('letter')
		.select((eb) => ['exchangeId', 'authorClassId as fromClassId', eb.fn.countAll().as('letters')])
		.where('exchangeId', 'in', [...new Set(ways.map((way) => way.exchangeId))])
		.where('authorClassId', 'in', [...new Set(ways.map((way) => way.fromClassId))])
		.where('kind', '<>', 'teachers')
		.where('status', 'in', onTheWay)
		.where('revisionId', 'is not', null)
		.groupBy(['exchangeId', 'authorClassId'])
		.execute();
}

/** After an exchange was closed its letters go on: where some have no mail day, a last one may be planned. */
export const needsLastDay = ({ letters, day }: OnTheWay): boolean => letters > 0 && day === null;
