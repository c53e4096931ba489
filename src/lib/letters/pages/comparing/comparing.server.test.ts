import { expect, test } from 'vitest';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { markAllRead, unread } from '#lib/notifications/notifications.server.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { act } from '#tests/support/steps.ts';
import { onPaperBy } from '#tests/support/typed.ts';
import { handIn } from '../../writing/handing-in.server.ts';
import { saveTyped } from '../written.server.ts';
import { chooseComparing, endHelper, mayBeNamed, nameHelper } from './choice.server.ts';
import { authorizeComparing, comparedBy, sayCompared, toCompare } from './comparing.server.ts';

const said = { written: 'Deer Mateo', text: 'Dear Mateo' };

/** Laura typed Ana's page, and her class wants that somebody else compares it. */
async function typed() {
	const set = await school();
	const { db, world, as, may } = set;
	const begun = await onPaperBy(db, world, photoStepsOf(db, world, now), now);
	const { letterId, pictureId } = begun;
	const klass = await authorizeClass(db, await as('laura'), 'teach', world.classes.cambridge);
	await chooseComparing(db, klass, { act: act(), wanted: true }, now);
	const written = { text: said.written, base: 0 };
	await saveTyped(
		db,
		await may('laura', 'write', letterId),
		{ written, reading: { text: said.text, base: 1 } },
		now
	);
	const hand = async (how: { alone?: boolean; text?: string } = {}) => {
		const letter = await may('laura', 'write', letterId);
		const form = { act: act(), stamp: 'sail', text: said.text, written, ...how };
		return handIn(db, letter, form, now);
	};
	const name = (person: string) => nameHelper(db, klass, { act: act(), person }, now);
	const compares = async (who: string) => authorizeComparing(db, await as(who), letterId);
	const sees = async (who: string) =>
		fileFor(db, await as(who), { pictureId, file: '800.webp' }, now).then(
			() => true,
			() => false
		);
	return { ...set, ...begun, klass, hand, name, compares, sees };
}

test('where the class wants it, a typed letter waits for somebody else, or for one more click', async () => {
	const { db, hand, statusOf, letterId } = await typed();
	await expect(hand()).rejects.toMatchObject({ reason: 'nobody-compared' });
	expect(await statusOf(letterId)).toBe('draft');
	await hand({ alone: true });
	expect(await statusOf(letterId)).toBe('with-teacher');
	const { detail } = await db
		.selectFrom('audit')
		.select('detail')
		.where('verb', '=', 'letter.handed-in')
		.executeTakeFirstOrThrow();
	expect(JSON.parse(detail)).toMatchObject({ compared: 0 });
});

test('a class that does not want it hands in at once', async () => {
	const { db, klass, hand, statusOf, letterId } = await typed();
	await chooseComparing(db, klass, { act: act(), wanted: false }, now);
	await hand();
	expect(await statusOf(letterId)).toBe('with-teacher');
});

test('Carmen, whom Laura named, sees the page and both texts, puts them right and says so; nobody else does', async () => {
	const { db, world, as, klass, hand, name, compares, sees, statusOf, letterId } = await typed();
	expect((await mayBeNamed(db, klass.subject)).map(({ name }) => name)).toContain('Doña Carmen');
	await expect(compares('carmen')).rejects.toMatchObject({ kind: 'not-found' });
	expect([await sees('carmen'), (await toCompare(db, await as('carmen'))).length]).toEqual([
		false,
		0
	]);
	await name(world.adults.carmen);
	expect([await sees('carmen'), (await toCompare(db, await as('carmen'))).length]).toEqual([
		true,
		1
	]);
	for (const who of ['tomas', 'ines', 'delmy', 'sofia'])
		await expect(compares(who), who).rejects.toMatchObject({ kind: 'not-found' });

	const item = await compares('carmen');
	await saveTyped(
		db,
		item,
		{ written: { text: said.written, base: 1 }, reading: { text: 'Dear Mateo!', base: 2 } },
		now
	);
	await sayCompared(db, await compares('carmen'), { act: act() }, now);
	expect((await comparedBy(db, letterId)).map(({ personId }) => personId)).toEqual([
		world.adults.carmen
	]);
	expect(await toCompare(db, await as('carmen'))).toEqual([]);
	await hand({ text: 'Dear Mateo!' });
	expect(await statusOf(letterId)).toBe('with-teacher');
	expect(await sees('carmen'), 'only while it lies on the desk').toBe(false);
	await expect(compares('carmen')).rejects.toMatchObject({ kind: 'not-found' });
});

test('what was compared counts for exactly these words', async () => {
	const { db, world, hand, name, compares, letterId } = await typed();
	await name(world.adults.carmen);
	await sayCompared(db, await compares('carmen'), { act: act() }, now);
	await expect(hand({ text: 'Dear Mateo, and my address' })).rejects.toMatchObject({
		reason: 'nobody-compared'
	});
	expect(await comparedBy(db, letterId)).toHaveLength(1);
	await hand();
});

test('whom Laura no longer names sees nothing any more, and of the other community she names nobody', async () => {
	const { db, world, klass, name, compares, sees } = await typed();
	await name(world.adults.carmen);
	await endHelper(db, klass, { act: act(), person: world.adults.carmen }, now);
	expect(await sees('carmen')).toBe(false);
	await expect(compares('carmen')).rejects.toMatchObject({ kind: 'not-found' });
	await expect(name(world.adults.tomas)).rejects.toMatchObject({ kind: 'not-found' });
	await expect(name(world.adults.delmy)).rejects.toMatchObject({ kind: 'not-found' });
});

test.each(['compared', 'put right'])(
	'whoever %s a letter does not decide about it',
	async (how) => {
		const { db, world, as, steps, hand, name, compares, letterId } = await typed();
		await db
			.updateTable('person')
			.set({ communityId: world.communities.cambridge })
			.where('id', '=', world.adults.tomas)
			.execute();
		await name(world.adults.tomas);
		if (how === 'compared') await sayCompared(db, await compares('tomas'), { act: act() }, now);
		else {
			const written = { text: said.written, base: 1 };
			const reading = { text: 'Dear Mateo!', base: 2 };
			await saveTyped(db, await compares('tomas'), { written, reading }, now);
			expect(await comparedBy(db, letterId), 'and did not say so').toEqual([]);
		}
		await hand({ alone: true });
		await steps.passOnByTeacher(letterId);
		const { id } = await steps.openSubmissionOf(letterId);
		await expect(authorizeReview(db, await as('tomas'), id)).rejects.toMatchObject({
			kind: 'not-found'
		});
	}
);

test('Carmen hears that Laura’s class named her, and once a day that something waits, however much is typed', async () => {
	const { db, world, klass, name, may, letterId } = await typed();
	const heard = async () =>
		(await unread(db, world.adults.carmen)).map(({ kind, address }) => [kind, address]);
	const types = async (text: string, base: number, at: number) =>
		saveTyped(
			db,
			await may('laura', 'write', letterId),
			{ written: { text, base }, reading: { text, base: base + 1 } },
			at
		);
	await name(world.adults.carmen);
	expect(await heard()).toEqual([['page-to-compare', '/compare']]);
	await markAllRead(db, world.adults.carmen, now);
	await types('Deer Mateo!', 1, now + hour);
	expect(await heard(), 'she was told today').toEqual([]);
	await types('Deer Mateo, hello', 2, now + day);
	expect(await heard()).toEqual([['page-to-compare', '/compare']]);
	await markAllRead(db, world.adults.carmen, now + day);
	await types('Deer Mateo, helo', 3, now + day + hour);
	expect(await heard(), 'and tomorrow again').toEqual([]);

	await chooseComparing(db, klass, { act: act(), wanted: false }, now);
	await types('Deer Mateo, helo!', 4, now + 3 * day);
	expect(await heard(), 'the class wants it no longer').toEqual([]);
	await chooseComparing(db, klass, { act: act(), wanted: true }, now);
	await endHelper(db, klass, { act: act(), person: world.adults.carmen }, now);
	await types('Deer Mateo, helo.', 5, now + 3 * day);
	expect(await heard(), 'she was thanked').toEqual([]);
	for (const who of ['ines', 'tomas', 'laura'] as const)
		expect(await unread(db, world.adults[who]), who).toEqual([]);
});
