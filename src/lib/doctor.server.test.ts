import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { engine, freshDatabaseUrl } from '#tests/support/database.ts';
import { attachFor } from '#tests/support/attaching.ts';
import { lessonStepsOf } from '#tests/support/lessons.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { buildWorld } from '#tests/support/world.ts';
import { record } from './audit/audit.server.ts';
import { examine } from './doctor.server.ts';
import { secondFactorOf } from './identity/second-factor/totp.server.ts';
import { doDueJobs, enqueue } from './jobs/jobs.server.ts';
import { day, hour, minute } from './platform/clock.ts';
import { parseConfig } from './platform/config.server.ts';
import { openDatabase } from './platform/database.server.ts';
import type { Db } from './platform/database.ts';
import { keyFileOf, sealingKeyOf } from './platform/sealing.server.ts';
import { storedAs } from './photos/intake/pictures.server.ts';
import { wholeOf } from './lessons/attaching/keeping.server.ts';
import { findPhoto } from './photos/queries.server.ts';
import { storageOf } from './storage/open.server.ts';
import { hasApertium } from './translation/drafts/apertium.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function scene(settings: Record<string, string> = {}) {
	const url = await freshDatabaseUrl();
	const dataDir = mkdtempSync(join(tmpdir(), 'puente-doctor-'));
	const db = openDatabase(url, 2_000);
	onTestFinished(async () => {
		await db.destroy();
		rmSync(dataDir, { recursive: true, force: true });
	});
	const config = parseConfig({
		ORIGIN: 'https://puente.example.org',
		DATABASE_URL: url,
		DATA_DIR: dataDir,
		...settings
	});
	/** What is wrong, by what was looked at. The server for tests saves itself the disk, and is told so. */
	const problems = async (at = now) =>
		(await examine(db, config, at))
			.filter((finding) => !finding.ok)
			.filter(({ about }) => engine === 'sqlite' || about !== 'durability');
	return { db, config, problems, examine: () => examine(db, config, now) };
}

const later = (db: Db) =>
	db.transaction().execute((db) => enqueue(db, 'digest', { personId: 'x' }, now));

test('a healthy Puente has no problem, and says what was looked at', async () => {
	const { examine, problems } = await scene();
	expect(await problems()).toEqual([]);
	const about = (await examine()).map((finding) => finding.about);
	expect(about).toEqual(
		expect.arrayContaining([
			'database',
			'schema',
			'durability',
			'clock',
			'jobs',
			'key',
			'bytes',
			'DATA_DIR',
			'mail'
		])
	);
});

test.runIf(engine === 'postgres')('a server that does not wait for its disk is named', async () => {
	const { examine } = await scene();
	const durability = (await examine()).find((finding) => finding.about === 'durability');
	const { rows } = await sql<{ setting: string }>`show fsync`.execute((await scene()).db);
	expect(durability?.ok).toBe(Object.values(rows[0] ?? {})[0] === 'on');
});

test('a database of an older Puente is named, with what to do', async () => {
	const { db, problems } = await scene();
	await sql`delete from kysely_migration where name like '%audit'`.execute(db);
	expect(await problems()).toMatchObject([
		{ about: 'schema', sentence: expect.stringContaining('puente -- migrate') }
	]);
});

test('a clock that is behind the newest act is named', async () => {
	const { db, problems } = await scene();
	const act = { actorId: null, verb: 'job.revived', subjectKind: 'job', subjectId: 'x' } as const;
	await db.transaction().execute((db) => record(db, { at: now, ...act }));
	expect(await problems(now - minute)).toEqual([]);
	expect(await problems(now - hour)).toMatchObject([{ about: 'clock' }]);
});

test('jobs that were put aside and jobs that nobody does are named', async () => {
	const { db, problems } = await scene();
	await later(db);
	expect(await problems(now + minute)).toEqual([]);
	expect(await problems(now + hour)).toMatchObject([
		{ about: 'jobs', sentence: expect.stringContaining('is Puente running?') }
	]);
	for (let at = now; at < now + day; at += hour / 2) await doDueJobs(db, new Map(), () => at);
	expect(await problems(now + day)).toMatchObject([
		{ about: 'jobs', sentence: expect.stringContaining('1 put aside') }
	]);
});

test('a lost key is named, with what happens without it', async () => {
	const { db, problems, config } = await scene();
	const { adults } = await buildWorld(db, now);
	await secondFactorOf(db, sealingKeyOf(config), adults.tomas, now);
	expect(await problems()).toEqual([]);
	rmSync(keyFileOf(config));
	expect(await problems()).toMatchObject([
		{ about: 'key', sentence: expect.stringContaining('not open 1 of 1') }
	]);
	sealingKeyOf({ ...config });
	expect(await problems()).toMatchObject([{ about: 'key' }]);
});

test('a mail server that does not answer is named, without the password', async () => {
	const { problems } = await scene({ SMTP_URL: 'smtp://puente:hidden-word@127.0.0.1:9' });
	const found = await problems();
	expect(found).toMatchObject([{ about: 'mail' }]);
	expect(JSON.stringify(found)).not.toContain('hidden-word');
});

test('a database that does not answer is the only thing said about it', async () => {
	const { db, problems } = await scene();
	await sql`select 1`.execute(db);
	await db.destroy();
	expect(await problems()).toMatchObject([{ about: 'database' }]);
});

test('no machine for drafts is no problem; one that does not answer is, and says where to look', async () => {
	const { problems } = await scene({
		DRAFT_ENGINE: 'libretranslate',
		DRAFT_URL: 'http://127.0.0.1:9'
	});
	expect(await problems()).toMatchObject([
		{
			about: 'drafts',
			sentence: expect.stringMatching(/^libretranslate does not answer.*DRAFT_URL/)
		}
	]);
});

test('Apertium is asked whether it works, or the operator hears how to install it', async () => {
	const { examine } = await scene({ DRAFT_ENGINE: 'apertium' });
	const drafts = (await examine()).find(({ about }) => about === 'drafts');
	if (hasApertium()) expect(drafts).toMatchObject({ ok: true });
	else
		expect(drafts).toMatchObject({
			ok: false,
			sentence: expect.stringContaining('apt-get install apertium apertium-eng-spa')
		});
});

test('bytes that are missing, spoiled or forgotten are named, with what to do', async () => {
	const { db, config, problems, examine } = await scene();
	const world = await buildWorld(db, now);
	const storage = storageOf(config);
	const photos = photoStepsOf(db, world, now, storage);
	const photo = await findPhoto(db, await photos.bringIn());
	const fileOf = (file: string) => storedAs(photo?.pictureId ?? '', file);
	const about = async (at = now) =>
		(await problems(at)).filter((finding) => finding.about === 'bytes').map((f) => f.sentence);
	expect(await about()).toEqual([]);

	const orphan = storedAs('019a0000-0000-7000-8000-000000000000', '320.webp');
	await storage.put(orphan, Buffer.from('nobody'));
	expect(await about()).toEqual([]);
	const fine = (await examine()).find((finding) => finding.about === 'bytes')?.sentence;
	expect(fine).toMatch(/all files of 1 pictures .* 1 files belong to no picture; those go/);
	expect(await about(Date.now() + 10 * day)).toEqual([
		expect.stringMatching(/1 files .* belong to no picture .* is Puente running\?$/)
	]);

	await storage.put(fileOf('320.webp'), Buffer.from('cut'));
	await storage.delete(fileOf('master.jpg'));
	const [sentence] = await about();
	expect(sentence).toContain(`1 files are missing (${fileOf('master.jpg')})`);
	expect(sentence).toContain(`1 have another size than was written down (${fileOf('320.webp')})`);
	expect(sentence).toContain(`in ${join(config.dataDir, 'bytes')}: copy them back`);
});

test('a file of a plan that is missing is named', async () => {
	const { db, config, problems, examine } = await scene();
	const world = await buildWorld(db, now);
	const storage = storageOf(config);
	const person = world.adults.delmy;
	const lesson = await lessonStepsOf(db, world, now).planSession();
	const id = await attachFor(db, 'Canto del agua', { storage, person, lesson, now });
	const fine = (await examine()).find((finding) => finding.about === 'bytes')?.sentence;
	expect(fine).toContain('and 1 files of plans.');
	await storage.delete(wholeOf(id));
	const [finding] = await problems();
	expect(finding?.sentence).toContain(`1 files are missing (${wholeOf(id)})`);
});

test('a scanner for viruses that does not answer is named; none is said, and is no problem', async () => {
	const { problems } = await scene({ CLAMD_SOCKET: '/nowhere/clamd.ctl' });
	expect(await problems()).toMatchObject([
		{ about: 'files', sentence: expect.stringContaining('at /nowhere/clamd.ctl') }
	]);
	const said = (await (await scene()).examine()).find(({ about }) => about === 'files');
	expect(said).toMatchObject({ ok: true, sentence: expect.stringContaining('no CLAMD_SOCKET') });
});

test('a store that does not answer is a problem, and its key is told to nobody', async () => {
	const { problems } = await scene({
		STORAGE_URL: 'http://KEY:geheim@localhost:9/letters?region=us-east-1'
	});
	const [bytes] = (await problems()).filter((finding) => finding.about === 'bytes');
	expect(bytes?.sentence).toContain('could not be checked');
	expect(JSON.stringify(bytes)).not.toContain('geheim');
});
