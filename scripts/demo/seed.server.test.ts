import { expect, test } from 'vitest';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { authorizeMailDay, releaseMail } from '#lib/delivery/delivery.server.ts';
import { day } from '#lib/platform/clock.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase, freshDatabaseUrl } from '#tests/support/database.ts';
import { allowsDrafts } from '#lib/translation/drafts/gate.server.ts';
import { approve, someone } from './acts.ts';
import { allowMachines } from './machine.ts';
import { onDisk } from '#lib/storage/disk.server.ts';
import { folderOfItsOwn } from '#tests/support/photos.ts';
import { makeDemo, seedDemo } from './seed.ts';

test('the demo has a letter in every place, both ways, and its audit holds', async () => {
	const url = await freshDatabaseUrl();
	const storage = onDisk(folderOfItsOwn());
	await seedDemo(url, storage);
	await seedDemo(url, storage);
	const db = openDatabase(url);
	try {
		const statuses = await db.selectFrom('letter').select('status').distinct().execute();
		expect(statuses.map(({ status }) => status).sort()).toEqual([
			'approved',
			'closed',
			'draft',
			'protected',
			'ready',
			'recalled',
			'released',
			'returned',
			'safeguarded',
			'translating',
			'translation-review',
			'with-moderator',
			'with-teacher',
			'withdrawn'
		]);
		const corrected = await db
			.selectFrom('revision')
			.innerJoin('person as maker', 'maker.id', 'revision.madeBy')
			.innerJoin('person as author', 'author.id', 'revision.authorId')
			.select(['author.name as author', 'maker.name as maker'])
			.where('maker.kind', '=', 'adult')
			.where('author.kind', '=', 'child')
			.where('revision.kind', '=', 'letter')
			.execute();
		expect(corrected).toContainEqual({ author: 'Yesenia', maker: 'Profe Delmy' });
		const kinds = await db
			.selectFrom('letter')
			.select(['kind', 'language'])
			.distinct()
			.orderBy('kind')
			.orderBy('language')
			.execute();
		expect(kinds.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
			'class en',
			'class es',
			'pair en',
			'pair es',
			'teachers en',
			'teachers es'
		]);
		const people = await db.selectFrom('person').select('id').execute();
		expect(people, 'a second seed added nobody').toHaveLength(24 + 9 + 9 + 2 + 2);
		expect(await verifyAudit(db)).toMatchObject({ whole: true });
	} finally {
		await db.destroy();
	}
}, 120_000);

test('when the class letter is checked, Ms. Rivera can release the mail of today', async () => {
	wire();
	const db = await freshDatabase();
	const now = Date.UTC(2026, 10, 19, 16);
	const demo = await makeDemo(db, now);
	const { id } = await db
		.selectFrom('mailDay')
		.select('id')
		.where('fromClassId', '=', demo.world.classes.cambridge)
		.where('status', '=', 'planned')
		.orderBy('onDate')
		.executeTakeFirstOrThrow();
	const release = async (actId: string) => {
		const laura = await someone(demo, 'laura', now);
		const today = await authorizeMailDay(db, laura, 'release', id);
		await releaseMail(db, today, { act: actId, version: today.subject.version }, now);
	};
	await expect(release('demo:early')).rejects.toMatchObject({ reason: 'children-without-mail' });

	const classLetter = await db
		.selectFrom('textTranslation')
		.innerJoin('letter', 'letter.revisionId', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('letter.kind', '=', 'class')
		.where('letter.status', '=', 'translation-review')
		.executeTakeFirstOrThrow();
	await approve(demo, classLetter.id, 'ines', now);
	await release('demo:now');

	const opened = await db
		.selectFrom('releaseItem')
		.select('id')
		.where('releasedAt', '>', now - day)
		.execute();
	expect(
		opened,
		'four letters and the class letter; Ben’s family took its permission back'
	).toHaveLength(5);
}, 120_000);

test('where a machine is set up, Theo’s family allows one, and Ana’s was not asked', async () => {
	const db = await freshDatabase();
	const now = Date.now();
	const demo = await makeDemo(db, now);
	const { exchangeId, children } = demo.world;
	const allows = (name: string) =>
		allowsDrafts(
			db,
			{ exchangeId, sourceAuthorId: children[name] ?? '', sourceRevisionId: '' },
			now
		);
	expect(await allows('Theo')).toBe(false);
	await allowMachines(demo, now);
	expect(await allows('Theo')).toBe(true);
	expect(await allows('Ana')).toBe(false);
	expect(await db.selectFrom('machineDraft').selectAll().execute()).toEqual([]);
});
