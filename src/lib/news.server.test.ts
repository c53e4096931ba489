import { expect, test } from 'vitest';
import { authorizeClass } from './exchanges/classes.server.ts';
import { beginAsTeacher } from './letters/beginning/starting.server.ts';
import { authorizeLetter } from './letters/letters.server.ts';
import { handIn } from './letters/writing/handing-in.server.ts';
import { claim } from './moderation/deciding/claims.server.ts';
import { authorizeReview, returnToAuthor } from './moderation/moderation.server.ts';
import { unread } from './notifications/notifications.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { bringTo } from '#tests/support/pending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { wire } from './wiring.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('each adult hears once of what waits for them, and nobody of the other side before mail day', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	await bringTo(steps, 'with-teacher', 'Leo', 'Ximena');
	await bringTo(steps, 'with-moderator', 'Maya', 'Kevin');
	await bringTo(steps, 'approved', 'Ana', 'Mateo');

	const heard = async (who: keyof typeof world.adults) =>
		(await unread(db, world.adults[who])).map(({ kind }) => kind).sort();
	expect(await heard('laura')).toEqual(['letter-handed-in']);
	expect(await heard('tomas')).toEqual(['review-waiting']);
	expect(await heard('carmen')).toEqual(['translation-waiting']);
	expect(await heard('delmy')).toEqual([]);
});

test('a teacher who stays until June hears of letters today, one who left or comes later does not', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { laura, delmy, tomas } = world.adults;
	const years = [
		{ personId: laura, fromOn: '2026-09-01', untilOn: '2027-06-23' },
		{ personId: delmy, fromOn: '2027-01-02', untilOn: null },
		{ personId: tomas, fromOn: '2026-01-02', untilOn: '2026-11-19' }
	];
	const classId = world.classes.cambridge;
	await db.deleteFrom('classTeacher').where('classId', '=', classId).execute();
	await db
		.insertInto('classTeacher')
		.values(years.map((year) => ({ ...year, classId })))
		.execute();
	await bringTo(stepsOf(db, world, now), 'with-teacher', 'Leo', 'Ximena');

	const told = await db.selectFrom('notification').select(['personId', 'kind']).execute();
	expect(told).toEqual([{ personId: laura, kind: 'letter-handed-in' }]);
});

test('of a letter from a colleague Delmy hears that it is one, and not that mail came for her class', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const laura = await actorOf(db, world.adults.laura, now);
	const of = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	const wish = { act: act(), exchange: world.exchangeId, kind: 'teachers' } as const;
	const id = await beginAsTeacher(db, of, wish, now);
	const own = await authorizeLetter(db, laura, 'write', id);
	await handIn(db, own, { act: act(), text: 'Dear Delmy', stamp: 'sail' }, now);
	expect(await unread(db, world.adults.delmy)).toMatchObject([
		{ kind: 'colleague-wrote', address: `/class/${world.classes.flores}/letters/${id}` }
	]);
	expect(await unread(db, laura.id)).toEqual([]);
});

test('the news of a letter that a reviewer returned leads Laura to that letter', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const id = await steps.write('Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(id);
	await steps.passOnByTeacher(id);
	const { id: submission } = await db
		.selectFrom('submission')
		.select('id')
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	const tomas = await actorOf(db, world.adults.tomas, now);
	const item = await authorizeReview(db, tomas, submission);
	await claim(db, item, now);
	const { revisionId, sha256 } = item.subject;
	const form = {
		act: act(),
		revisionId,
		sha256,
		reason: 'surname',
		note: 'Sin apellido.'
	} as const;
	await returnToAuthor(db, item, form, now);
	const [returned] = (await unread(db, world.adults.laura)).filter(
		({ kind }) => kind === 'letter-returned'
	);
	expect(returned?.address).toBe(`/class/${world.classes.cambridge}/letters/${id}`);
	// And the coordinator reads why.
	const { detail } = await db
		.selectFrom('audit')
		.select('detail')
		.where('verb', '=', 'letter.returned')
		.executeTakeFirstOrThrow();
	expect(JSON.parse(detail)).toMatchObject({ reason: 'surname', sha256 });
});
