import { expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { layOn, printFor, somePicture } from '#tests/support/sheets.ts';
import { act } from '#tests/support/steps.ts';
import { sayNoMore } from './no-more.server.ts';
import { printingsOf } from './queries.server.ts';
import { stackOf } from './stack.server.ts';

test('Ana wrote one page of two: Laura says there is no more, and nobody waits for the other until she takes that back', async () => {
	const { db, world, as } = await school();
	const { cambridge, flores } = world.classes;
	const { sheets } = await printFor(db, world, ['Ana', 'Leo'], now, { pages: 2 });
	const [ana, leo] = sheets;
	await layOn(db, world, ana, await somePicture(db, photoStepsOf(db, world, now), 93), now);
	const laura = await authorizeClass(db, await as('laura'), 'teach', cambridge);
	const delmy = await authorizeClass(db, await as('delmy'), 'teach', flores);
	const says = (noMore: boolean, sheet = ana?.id ?? '', klass = laura) =>
		sayNoMore(db, klass, { act: act(), sheet, noMore }, now);
	const missing = async () => (await stackOf(db, cambridge, null)).missing.map(({ name }) => name);
	const counted = async () => {
		const [printing] = await printingsOf(db, cambridge, 1);
		return [printing?.came, printing?.pages];
	};
	expect([await missing(), await counted()]).toEqual([
		['Ana', 'Leo'],
		[1, 4]
	]);
	await says(true);
	expect([await missing(), await counted()]).toEqual([['Leo'], [1, 3]]);
	const [first] = (await stackOf(db, cambridge, null)).sheets;
	expect([first?.noMore, first?.pages.map(({ n }) => n)]).toEqual([true, [1]]);
	await says(false);
	expect([await missing(), await counted()]).toEqual([
		['Ana', 'Leo'],
		[1, 4]
	]);
	const noted = await db
		.selectFrom('audit')
		.select('verb')
		.where('subjectId', '=', ana?.id ?? '')
		.where('verb', 'in', ['sheet.no-more', 'sheet.more-after-all'])
		.execute();
	expect(noted).toHaveLength(2);

	await expect(says(true, leo?.id), 'nothing of it came').rejects.toMatchObject({
		kind: 'conflict'
	});
	await expect(says(true, ana?.id, delmy)).rejects.toMatchObject({ kind: 'not-found' });
});
