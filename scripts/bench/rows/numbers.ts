import { countDays } from '#lib/delivery/numbers/counting.server.ts';
import { quarterOf } from '#lib/delivery/numbers/quarter.ts';
import { reportOn } from '#lib/delivery/numbers/report.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { day } from '#lib/platform/clock.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { loadActor } from '#lib/wiring.server.ts';
import type { Bench } from '../bench-plan.ts';
import { median } from '../load/ask.ts';
import { number, type Row } from './row.ts';

const aim = 300;
/** The newest letters of the filler are a few days old. */
const lastBusyDay = 5;
const days = 7;

/**
 * What the numbers for the committee cost: counting one more day of every community, which a chore does
 * each night on the one connection, and the report of a quarter.
 */
export async function measureNumbers({ big }: Bench): Promise<Row> {
	const db = openDatabase(big.url);
	try {
		const now = Date.now() - lastBusyDay * day;
		const [history, turns] = await countHistory(db, now - days * day);
		const each = [];
		for (let n = days - 1; n >= 0; n--) each.push(await took(() => countDays(db, now - n * day)));
		const report = await reported(db, now);
		const slowest = Math.max(...each);
		return {
			what: `numbers of a day and of a quarter, ${number(big.manifest.letters)} letters`,
			measured:
				`${number(median(each))} ms a day (slowest ${number(slowest)}), report ${number(report)} ms; ` +
				`the history once, ${number(history / 1000, 1)} s in ${turns} turns`,
			aim: `≤ ${aim} ms each`,
			met: slowest <= aim && report <= aim
		};
	} finally {
		await db.destroy();
	}
}

/** Day after day until nothing is left to count. */
async function countHistory(db: Db, now: number): Promise<[number, number]> {
	let [all, turns, before] = [0, 0, ''];
	for (;;) {
		all += await took(() => countDays(db, now));
		const rows = await db.selectFrom('dayCounted').select(['communityId', 'onDate']).execute();
		const counted = JSON.stringify(rows);
		if (counted === before) return [all, turns];
		[before, turns] = [counted, turns + 1];
	}
}

async function reported(db: Db, now: number): Promise<number> {
	const { personId } = await db
		.selectFrom('role')
		.select('personId')
		.where('role', '=', 'coordinator')
		.executeTakeFirstOrThrow();
	const actor = await loadActor(db, personId, now);
	if (!actor) throw new Error('The coordinator of the filled database may not act.');
	const speech = { t: tFor('es'), locale: 'es' } as const;
	const quarter = quarterOf(localDate(now, actor.timeZone));
	const times = [];
	for (let n = 0; n < 5; n++)
		times.push(await took(() => reportOn(db, actor, quarter, speech, now)));
	return median(times);
}

async function took(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await work();
	return performance.now() - began;
}
