import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { record } from '#lib/audit/audit.server.ts';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { day, minute } from '#lib/platform/clock.ts';
import { parseConfig } from '#lib/platform/config.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { shownOf, storedAs } from '../intake/pictures.server.ts';
import { quarantineOf } from '../intake/quarantine.server.ts';
import { authorizePhoto } from '../photos.server.ts';
import { findPhoto } from '../queries.server.ts';
import { withdraw } from '../way/taking-back.server.ts';
import { avifDoer } from './avif.server.ts';
import { compareBytes } from './comparing.server.ts';
import { eraseBytesDoer, erasePicture } from './erasing.server.ts';
import { sweep } from './janitor.server.ts';
import { eraseWithdrawn } from './withdrawn.server.ts';

/** Bytes are as old as the disk says, so these tests happen today. */
const now = Date.now();

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const dataDir = mkdtempSync(join(tmpdir(), 'puente-keeping-'));
	onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
	const config = parseConfig({ ORIGIN: 'http://localhost:3000', DATA_DIR: dataDir });
	const storage = storageOf(config);
	const photos = photoStepsOf(db, world, now, storage);
	const doers = new Map([
		['erase-picture', eraseBytesDoer(storage)],
		['make-avif', avifDoer({ storage, quarantine: quarantineOf(config) })]
	]);
	const pictureOf = async (photoId: string) => (await findPhoto(db, photoId))?.pictureId ?? '';
	return {
		...{ db, world, config, storage, photos, dataDir, pictureOf },
		steps: stepsOf(db, world, now),
		names: async () => (await Array.fromAsync(storage.list())).map(({ name }) => name).toSorted(),
		doJobs: (at = now + minute) => doDueJobs(db, doers, () => at)
	};
}

type Set = Awaited<ReturnType<typeof setUp>>;

const formats = async ({ db }: Set, pictureId: string) => {
	const shown = (await shownOf(db, [pictureId])).get(pictureId);
	return new Set(shown?.files.map(({ format }) => format));
};

async function takeBack({ db, world }: Set, photoId: string) {
	const laura = await actorOf(db, world.adults.laura, now);
	await withdraw(db, await authorizePhoto(db, laura, 'withdraw', photoId), { act: act() }, now);
}

/** Makes everything in a folder look as if it lay there for so long. */
function age(folder: string, by: number) {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
		utimesSync(join(entry.parentPath, entry.name), (now - by) / 1000, (now - by) / 1000);
}

test('smaller files are made once a reviewer approved a photo, and never before', async () => {
	const set = await setUp();
	const { photos, steps, doJobs, pictureOf, db, storage } = set;
	const id = await photos.bringIn();
	const pictureId = await pictureOf(id);
	await photos.handInPhoto(id);
	await doJobs();
	expect(await formats(set, pictureId)).toEqual(new Set(['webp', 'jpg']));

	await steps.approveLetter(id);
	await doJobs();
	expect(await formats(set, pictureId)).toEqual(new Set(['webp', 'jpg', 'avif']));
	const rows = await db
		.selectFrom('pictureFile')
		.selectAll()
		.where('pictureId', '=', pictureId)
		.where('format', '=', 'avif')
		.execute();
	expect(rows.map(({ size }) => size).toSorted()).toEqual([1600, 800]);
	for (const { file, bytes } of rows)
		expect(await storage.get(storedAs(pictureId, file))).toHaveLength(bytes);
	expect(await compareBytes(db, storage)).toMatchObject({
		missing: [],
		otherSize: [],
		orphans: []
	});
	// Done once more, as after a crash, it changes nothing.
	const again = { pictureId };
	await avifDoer({ storage, quarantine: quarantineOf(set.config) })(db, again, now);
	expect(await formats(set, pictureId)).toEqual(new Set(['webp', 'jpg', 'avif']));
	expect(readdirSync(quarantineOf(set.config))).toEqual([]);
});

test('an erased picture is shown to nobody at once, its bytes go, and so do those it was made of', async () => {
	const set = await setUp();
	const { db, photos, pictureOf, names, doJobs, storage } = set;
	const [one, other] = [await photos.bringIn(1), await photos.bringIn(2)];
	const [pictureId, otherId] = [await pictureOf(one), await pictureOf(other)];
	const covered = newId();
	const row = await db
		.selectFrom('picture')
		.selectAll()
		.where('id', '=', pictureId)
		.executeTakeFirstOrThrow();
	await db
		.insertInto('picture')
		.values({ ...row, id: covered, fromId: pictureId, sha256: 'other' })
		.execute();
	await storage.put(storedAs(covered, 'master.jpg'), Buffer.from('covered'));

	expect(await db.transaction().execute((db) => erasePicture(db, covered, now))).toBe(2);
	expect((await shownOf(db, [pictureId, covered, otherId])).size).toBe(1);
	await doJobs();
	expect((await names()).filter((name) => !name.includes(otherId))).toEqual([]);
	expect((await names()).length).toBe(7);
	expect(await db.transaction().execute((db) => erasePicture(db, pictureId, now))).toBe(0);
});

test('a picture that is not erased keeps its bytes, whatever a job says', async () => {
	const { db, photos, pictureOf, names, storage } = await setUp();
	const pictureId = await pictureOf(await photos.bringIn());
	await eraseBytesDoer(storage)(db, { pictureId }, now);
	expect(await names()).toHaveLength(7);
});

test('a picture that was taken back goes after thirty days, and one that is shown stays', async () => {
	const set = await setUp();
	const { db, photos, pictureOf, names, doJobs } = set;
	const [back, there] = [await photos.bringIn(1), await photos.bringIn(2)];
	await takeBack(set, back);
	await eraseWithdrawn(db, now + 29 * day);
	await doJobs(now + 29 * day);
	expect(await names()).toHaveLength(14);
	await eraseWithdrawn(db, now + 31 * day);
	await doJobs(now + 31 * day);
	const left = await names();
	expect(left).toHaveLength(7);
	expect(left.every((name) => name.includes('/'))).toBe(true);
	const kept = await pictureOf(there);
	expect(left.every((name) => name.startsWith(`pictures/${kept}/`))).toBe(true);
});

test('a picture that is sealed is kept, although its photo was taken back', async () => {
	const set = await setUp();
	const { db, photos, pictureOf, names, doJobs } = set;
	const id = await photos.bringIn();
	await takeBack(set, id);
	await db
		.updateTable('picture')
		.set({ sealedAt: now })
		.where('id', '=', await pictureOf(id))
		.execute();
	await eraseWithdrawn(db, now + 300 * day);
	await doJobs(now + 300 * day);
	expect(await names()).toHaveLength(7);
});

test('bytes without a row, half files and what was left in quarantine go, but not what may be on its way', async () => {
	const { db, config, photos, storage, names, dataDir } = await setUp();
	await photos.bringIn();
	const known = await names();
	const orphan = storedAs(newId(), '800.webp');
	await storage.put(orphan, Buffer.from('nobody'));
	await storage.put(known[0]!.replace(/[^/]+$/, 'stray.avif'), Buffer.from('nobody'));
	await storage.put('sheets/of/others.pdf', Buffer.from('not ours to sweep'));
	writeFileSync(join(dataDir, 'bytes', 'half.tmp'), 'half');
	const quarantine = quarantineOf(config);
	mkdirSync(join(quarantine, 'made-abc'), { recursive: true });
	writeFileSync(join(quarantine, 'sent'), 'sent');
	writeFileSync(join(quarantine, 'made-abc', 'master.jpg'), 'made');
	// Its upload goes on, or ends it.
	writeFileSync(join(quarantine, '019a.part'), 'the first half');

	await sweep(db, config, now);
	expect(await names()).toHaveLength(known.length + 3);
	expect(readdirSync(quarantine).toSorted()).toEqual(['019a.part', 'made-abc', 'sent']);

	age(dataDir, 1.5 * day);
	await sweep(db, config, now);
	expect(await names()).toEqual([...known, 'sheets/of/others.pdf'].toSorted());
	expect(readdirSync(quarantine)).toEqual(['019a.part']);
	expect(readdirSync(join(dataDir, 'bytes'))).not.toContain('half.tmp');
});

test('after a backup was restored no bytes are swept away for a week', async () => {
	const { db, config, storage, names, dataDir } = await setUp();
	await storage.put(storedAs(newId(), '800.webp'), Buffer.from('newer than the backup'));
	age(dataDir, 40 * day);
	const about = { subjectKind: 'database', subjectId: 'database', actorId: null } as const;
	await db
		.transaction()
		.execute((db) => record(db, { at: now - 6 * day, verb: 'database.restored', ...about }));
	await sweep(db, config, now);
	expect(await names()).toHaveLength(1);
	await sweep(db, config, now + 2 * day);
	expect(await names()).toEqual([]);
});

test('missing, spoiled and unknown bytes are told apart', async () => {
	const { db, photos, pictureOf, storage } = await setUp();
	const [one, other] = [await photos.bringIn(1), await photos.bringIn(2)];
	await storage.delete(storedAs(await pictureOf(one), 'master.jpg'));
	const cut = storedAs(await pictureOf(other), '320.webp');
	await storage.put(cut, (await storage.get(cut)).subarray(0, 20));
	const orphan = storedAs(newId(), '320.webp');
	await storage.put(orphan, Buffer.from('nobody'));
	const { pictures, missing, otherSize, orphans } = await compareBytes(db, storage);
	expect(pictures).toBe(2);
	expect(missing).toEqual([storedAs(await pictureOf(one), 'master.jpg')]);
	expect(otherSize).toEqual([cut]);
	expect(orphans.map(({ name }) => name)).toEqual([orphan]);
});
