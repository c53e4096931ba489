import { expect } from 'vitest';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { takeBack } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeWork } from '#lib/lessons/works.server.ts';
import { eraseForGood } from '#lib/lessons/writing/erasing.server.ts';
import { putAside } from '#lib/lessons/writing/putting-aside.server.ts';
import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import { attachFor } from '#tests/support/attaching.ts';
import { contents, copied, fill, now, putBackNow, scene, within } from '#tests/support/copying.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { planPictureStepsOf } from '#tests/support/plan-pictures.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { save } from './copies.ts';

copied('a child who was erased after the backup is erased again', async () => {
	const { url, file } = await scene();
	const { ana, markers } = await fill(url);
	await save(url, file);
	await within(url, (db) => eraseChild(db, ana, now));
	const { said } = await putBackNow(url, file);
	expect(said).toEqual([expect.stringContaining(`The child ${ana} was erased after this backup`)]);
	const after = JSON.stringify([...(await contents(url))]);
	for (const word of markers) expect(after).not.toContain(word);
	expect(await within(url, verifyAudit)).toMatchObject({ whole: true });
});

copied('a picture that ended after the backup ends again, because its bytes are gone', async () => {
	const { url, file } = await scene();
	const [first, second] = await within(url, async (db) => {
		const world = await buildWorld(db, now);
		const photos = photoStepsOf(db, world, now);
		for (const n of [1, 2]) await photos.bringIn(n);
		const rows = await db.selectFrom('picture').select('id').orderBy('id').execute();
		return rows.map(({ id }) => id);
	});
	await save(url, file);
	await within(url, (db) => db.transaction().execute((db) => erasePicture(db, first ?? '', now)));
	await putBackNow(url, file);
	const after = await within(url, (db) =>
		db.selectFrom('picture').select(['id', 'erasedAt']).execute()
	);
	expect(after.find(({ id }) => id === first)?.erasedAt).toBe(now);
	expect(after.find(({ id }) => id === second)?.erasedAt).toBeNull();
});

copied(
	'a plan that was deleted after the backup is deleted again, with its file, and the others stay',
	async () => {
		const { url, file } = await scene();
		const { laura, gone, stays } = await within(url, async (db) => {
			const world = await buildWorld(db, now);
			const { laura } = world.adults;
			const { planSession, handInLesson } = lessonStepsOf(db, world, now);
			const { storage } = planPictureStepsOf(db, world, now);
			const titled = (title: string) =>
				planSession({ ...waterPlan, language: 'en', title }, 'cambridge');
			const [gone, stays] = [await titled('Our water'), await titled('Our bread')];
			await attachFor(db, 'The tap drips.', {
				storage,
				person: laura,
				lesson: gone,
				name: 'Leo draws.txt',
				now
			});
			await handInLesson(gone, {}, 'cambridge');
			return { laura, gone, stays };
		});
		await save(url, file);
		await within(url, async (db) => {
			const actor = await actorOf(db, laura, now);
			await takeBack(db, await authorizeWork(db, actor, 'share', gone), { act: act() }, now);
			await putAside(db, await authorizeWork(db, actor, 'write', gone), { act: act() }, now);
			const work = await authorizeWork(db, actor, 'erase', gone);
			await eraseForGood(db, work, { act: act(), base: work.subject.version }, now);
		});
		const { said } = await putBackNow(url, file);
		expect(said).toEqual([
			`The plan ${gone} was deleted after this backup was made, and is deleted again.`
		]);
		const after = JSON.stringify([...(await contents(url))]);
		for (const words of ['Our water', 'The tap drips.', 'Leo draws'])
			expect(after).not.toContain(words);
		expect(after).toContain('Our bread');
		await within(url, async (db) => {
			const actor = await actorOf(db, laura, now);
			await authorizeWork(db, actor, 'write', stays);
			const waiting = await db
				.selectFrom('submission')
				.select('id')
				.where('status', '=', 'waiting')
				.execute();
			expect(waiting).toEqual([]);
			expect(await verifyAudit(db)).toMatchObject({ whole: true });
		});
	}
);
