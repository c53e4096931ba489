import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview, returnToAuthor } from '#lib/moderation/moderation.server.ts';
import { csvOf } from '#lib/platform/csv.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { addDays, startOfLocalDay } from '#lib/platform/dates.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addNeighbours } from '#tests/support/neighbours.ts';
import { bringTo } from '#tests/support/pending.ts';
import { cambridgeChildren, floresChildren } from '#tests/support/people.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { countDays } from './counting.server.ts';
import { reportOn } from './report.server.ts';
import { rowsOf } from './report.ts';

const now = Date.UTC(2026, 10, 10, 15);

/** Four letters of Cambridge went to review on one day, one more a week later; one came back. */
async function begin() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - 5 * day);
	const { farCoordinator } = await addNeighbours(db, world, now);
	const pairs = cambridgeChildren.map((child, i) => [
		child.name,
		floresChildren[i % floresChildren.length]?.name ?? ''
	]);
	const bring = async (i: number, at: number) => {
		const [from = '', to = ''] = pairs[i] ?? [];
		return bringTo(stepsOf(db, world, at), 'with-moderator', from, to);
	};
	const letters = [];
	for (const i of [0, 1, 2, 3]) letters.push(await bring(i, now));
	await bring(4, now + 7 * day);
	const returned = await stepsOf(db, world, now).openSubmissionOf(letters[0]?.letterId ?? '');
	const tomas = await actorOf(db, world.adults.tomas, now);
	const item = await authorizeReview(db, tomas, returned.id);
	await claim(db, item, now);
	const seen = { act: act(), revisionId: returned.revisionId, sha256: returned.sha256 };
	await returnToAuthor(db, item, { ...seen, reason: 'unkind', note: 'Hm' }, now);
	const later = now + 10 * day;
	const report = async (who: string, quarter = '2026-Q4') =>
		reportOn(db, await actorOf(db, who, later), quarter, { t: tFor('en'), locale: 'en' }, later);
	return { db, world, report, farCoordinator, later };
}

type Report = Awaited<ReturnType<typeof reportOn>>;
const barsOf = ({ sections }: Report, section: string, chart = 0) =>
	sections
		.find(({ id }) => id === section)
		?.charts[chart]?.bars.filter(({ value, text }) => value > 0 || text);

test('each day is counted once, when it is over, however often somebody counts', async () => {
	const { db, world, report, later } = await begin();
	const sofia = world.adults.sofia;
	expect((await report(sofia)).until).toBeNull();
	const zone = 'America/New_York';
	const over = startOfLocalDay('2026-11-11', zone);
	await countDays(db, over - 1);
	const sent = () =>
		db
			.selectFrom('dayNumber')
			.select(['onDate', 'n'])
			.where('measure', '=', 'sent')
			.orderBy('onDate')
			.execute();
	expect(await sent()).toEqual([]);
	await countDays(db, over);
	expect(await sent()).toEqual([{ onDate: '2026-11-10', n: 4 }]);
	await Promise.all([1, 2, 3].map(() => countDays(db, later)));
	await countDays(db, later + hour);
	expect(await sent()).toEqual([
		{ onDate: '2026-11-10', n: 4 },
		{ onDate: '2026-11-17', n: 1 }
	]);
	expect((await report(sofia)).until).toBe('2026-11-19');
});

test('Sofía sees letters by week, and one letter alone is not told apart', async () => {
	const { db, world, report, later } = await begin();
	await countDays(db, later);
	const numbers = await report(world.adults.sofia);
	expect(barsOf(numbers, 'letters')).toEqual([
		{ label: 'Nov 9, 2026', value: 4, text: undefined },
		{ label: 'Nov 16, 2026', value: 0, text: 'fewer than 3' }
	]);
	expect(barsOf(numbers, 'exits')).toEqual([
		{ label: 'Returned with a note', value: 0, text: 'fewer than 3' }
	]);
	expect(barsOf(numbers, 'people')).toContainEqual({ label: 'Translators', value: 2 });
	expect(barsOf(await report(world.adults.sofia, '2026-Q3'), 'letters')).toBeUndefined();
});

test('a coordinator of a third community sees nothing of this exchange', async () => {
	const { db, farCoordinator, report, later } = await begin();
	await countDays(db, later);
	const numbers = await report(farCoordinator);
	expect(barsOf(numbers, 'letters')).toBeUndefined();
	expect(barsOf(numbers, 'exits')).toEqual([]);
});

test('what goes into a file names no child and says no more than the page', async () => {
	const { db, world, report, later } = await begin();
	await countDays(db, later);
	const head = ['Quarter', 'What', 'Of', 'Which', 'Unit', 'Figure'];
	const csv = csvOf(rowsOf(await report(world.adults.sofia), '2026-Q4', head));
	expect(csv).toContain(
		'"2026-Q4","Letters each week","From Cambridge: passed on to review","Nov 9, 2026","Letters",4'
	);
	expect(csv).toContain('"Nov 16, 2026","Letters","fewer than 3"');
	for (const { name } of [...cambridgeChildren, ...floresChildren])
		expect(csv).not.toMatch(new RegExp(`\\b${name}\\b`));
});

test('a long time without counting is made up for in turns', async () => {
	const { db } = await begin();
	const late = now + 300 * day;
	const counted = async () =>
		(await db.selectFrom('dayCounted').select('onDate').execute()).map(({ onDate }) => onDate)[0];
	await countDays(db, late);
	const first = await counted();
	await countDays(db, late);
	expect(await counted()).toBe(addDays(first ?? '', 120));
});
