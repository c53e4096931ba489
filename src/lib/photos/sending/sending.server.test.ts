import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPhoto, photosOfClass } from '../queries.server.ts';
import { withdraw } from '../way/taking-back.server.ts';
import { authorizePhoto } from '../photos.server.ts';
import { day, minute } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { drawn } from '#tests/support/drawn.ts';
import { hashOf, senderOf } from '#tests/support/sending.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { endUploads } from './ending.server.ts';
import { mostOpen } from './limits.ts';
import { partOf, partsIn } from './parts.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function setUp() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const picture = await drawn(1, { width: 400, height: 300 });
	const photos = async () =>
		(await photosOfClass(db, world.classes.cambridge, ['draft'], { limit: 60 })).photos;
	return { db, world, picture, photos, phone: senderOf(db, world) };
}

/** Where the pieces of a file begin and end that is sent in so many. */
const cut = (bytes: Uint8Array, pieces: number) =>
	Array.from({ length: pieces }, (_, n) => {
		const at = Math.floor((n * bytes.length) / pieces);
		return { at, piece: bytes.subarray(at, Math.floor(((n + 1) * bytes.length) / pieces)) };
	});

test('a picture that comes in three pieces is a photo of Laura’s class, and its receipt names the hash of all of it', async () => {
	const { db, world, picture, photos, phone } = await setUp();
	const { id, received, receipt } = await phone.announce(picture, now);
	expect([received, receipt]).toEqual([0, undefined]);
	const answers = [];
	for (const { at, piece } of cut(picture, 3)) {
		expect(await photos()).toEqual([]);
		answers.push(await phone.append(id, at, piece, now));
	}
	const [photo] = await photos();
	expect(answers.at(-1)?.receipt).toEqual({
		sha256: hashOf(picture),
		resultId: photo?.id,
		again: false
	});
	expect(answers.slice(0, 2).every(({ receipt }) => receipt === undefined)).toBe(true);
	expect(photo).toMatchObject({ classId: world.classes.cambridge, madeBy: world.adults.laura });
	expect(await findPhoto(db, photo?.id ?? '')).toBeDefined();
	expect(await partsIn(phone.where.quarantine)).toEqual([]);
});

test('a piece is taken only where the file ends, and the answer says where that is', async () => {
	const { picture, phone } = await setUp();
	const { id } = await phone.announce(picture, now);
	const [first, second, third] = cut(picture, 3);
	if (!first || !second || !third) throw new Error('Three pieces.');
	expect(await phone.append(id, third.at, third.piece, now)).toEqual({ id, received: 0 });
	expect(await phone.append(id, 0, first.piece, now)).toEqual({ id, received: second.at });
	// The answer was lost on its way, and the phone sends it again.
	expect(await phone.append(id, 0, first.piece, now)).toEqual({ id, received: second.at });
	expect(readFileSync(partOf(phone.where.quarantine, id))).toEqual(Buffer.from(first.piece));
	expect(await phone.announce(picture, now)).toEqual({ id, received: second.at });
	await expect(
		phone.append(id, second.at, new Uint8Array(picture.length), now)
	).rejects.toMatchObject({ kind: 'invalid' });
});

test('two windows that send the same stack send one photo, in whatever order their pieces come', async () => {
	const { db, world, picture, photos, phone } = await setUp();
	const started = await Promise.all([phone.announce(picture, now), phone.announce(picture, now)]);
	expect(new Set(started.map(({ id }) => id)).size).toBe(1);
	const id = started[0].id;
	for (const { at, piece } of cut(picture, 5))
		await Promise.all([phone.append(id, at, piece, now), phone.append(id, at, piece, now)]);
	const nothing = new Uint8Array();
	const last = await Promise.all([
		phone.append(id, picture.length, nothing, now),
		phone.append(id, picture.length, nothing, now)
	]);
	const [photo, ...others] = await photos();
	expect(others).toEqual([]);
	expect(last.map(({ receipt }) => receipt)).toEqual(
		[1, 2].map(() => ({ sha256: hashOf(picture), resultId: photo?.id, again: false }))
	);
	// Nothing of it is sent again, from no window.
	expect(await phone.announce(picture, now + minute)).toMatchObject({
		received: picture.length,
		receipt: { resultId: photo?.id }
	});
	const rows = await db.selectFrom('upload').select('classId').execute();
	expect(rows).toEqual([{ classId: world.classes.cambridge }]);
});

test('bytes that are not those that were announced are no picture, and may be sent anew', async () => {
	const { picture, photos, phone } = await setUp();
	const { id } = await phone.announce(picture, now);
	const wrong = picture.with(200, (picture[200] ?? 0) ^ 1);
	const { receipt } = await phone.append(id, 0, wrong, now);
	expect(receipt).toEqual({ sha256: hashOf(picture), refused: 'damaged' });
	expect(await photos()).toEqual([]);
	expect(await phone.announce(picture, now)).toEqual({ id, received: 0 });
	await phone.append(id, 0, picture, now);
	expect(await photos()).toHaveLength(1);
});

test('what is no picture says why and is not asked for again', async () => {
	const { photos, phone } = await setUp();
	const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), Buffer.alloc(100)]);
	const { id } = await phone.announce(heic, now);
	const receipt = { sha256: hashOf(heic), refused: 'heic' };
	expect((await phone.append(id, 0, heic, now)).receipt).toEqual(receipt);
	expect((await phone.announce(heic, now)).receipt).toEqual(receipt);
	expect(await photos()).toEqual([]);
	expect(await partsIn(phone.where.quarantine)).toEqual([]);
});

test('when the disk forgot what it had, the file begins anew', async () => {
	const { picture, phone } = await setUp();
	const { id } = await phone.announce(picture, now);
	const [first, second] = cut(picture, 2);
	if (!first || !second) throw new Error('Two pieces.');
	await phone.append(id, 0, first.piece, now);
	rmSync(partOf(phone.where.quarantine, id));
	expect(await phone.append(id, second.at, second.piece, now)).toEqual({ id, received: 0 });
	expect((await phone.append(id, 0, picture, now)).receipt).toMatchObject({ again: false });
});

test('a file that a process took into its hands before it died is taken up by the next', async () => {
	const { db, picture, photos, phone } = await setUp();
	const { id } = await phone.announce(picture, now);
	const last = picture.length - 1;
	await phone.append(id, 0, picture.subarray(0, last), now);
	writeFileSync(partOf(phone.where.quarantine, id), picture);
	await db
		.updateTable('upload')
		.set({ status: 'taking', received: picture.length, updatedAt: now })
		.execute();
	const nothing = new Uint8Array();
	const soon = await phone.append(id, picture.length, nothing, now + minute);
	expect(soon).toEqual({ id, received: picture.length });
	expect(await photos()).toEqual([]);
	const later = await phone.append(id, picture.length, nothing, now + 3 * minute);
	expect(later.receipt).toMatchObject({ again: false });
});

test('a photo that was taken back can be sent once more', async () => {
	const { db, world, picture, photos, phone } = await setUp();
	const { id } = await phone.announce(picture, now);
	await phone.append(id, 0, picture, now);
	const [photo] = await photos();
	const laura = await actorOf(db, world.adults.laura, now);
	const mine = await authorizePhoto(db, laura, 'withdraw', photo?.id ?? '');
	await withdraw(db, mine, { act: act() }, now);
	expect(await phone.announce(picture, now)).toEqual({ id, received: 0 });
	const { receipt } = await phone.append(id, 0, picture, now);
	expect(receipt).toMatchObject({ again: false });
	expect(receipt).not.toMatchObject({ resultId: photo?.id });
});

test('what nobody went on with is forgotten after two days, and what belongs to nobody at once', async () => {
	const { db, picture, phone } = await setUp();
	const { quarantine } = phone.where;
	const { id } = await phone.announce(picture, now);
	await phone.append(id, 0, picture.subarray(0, 100), now);
	writeFileSync(partOf(quarantine, 'nobodys'), 'left behind');
	await endUploads(db, quarantine, now + day);
	expect(await partsIn(quarantine)).toEqual([id]);
	await endUploads(db, quarantine, now + 2 * day + minute);
	expect(await partsIn(quarantine)).toEqual([]);
	await expect(phone.append(id, 100, picture, now)).rejects.toMatchObject({ kind: 'not-found' });
});

test('who is no teacher of the class sends nothing for it, and does not learn what is on its way', async () => {
	const { db, world, picture, phone } = await setUp();
	const { id } = await phone.announce(picture, now);
	const { cambridge, flores } = world.classes;
	for (const who of [world.adults.delmy, world.adults.sofia, world.adults.tomas]) {
		const theirs = senderOf(db, world, { who, classId: cambridge });
		await expect(theirs.announce(picture, now)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(theirs.append(id, 0, picture, now)).rejects.toMatchObject({ kind: 'not-found' });
	}
	// As a file of her own class it is another one.
	const delmys = senderOf(db, world, { who: world.adults.delmy, classId: flores });
	await expect(delmys.append(id, 0, picture, now)).rejects.toMatchObject({ kind: 'not-found' });
	expect((await delmys.announce(picture, now)).id).not.toBe(id);
});

test('nobody has more on its way than a stack, and no file that is too large or empty', async () => {
	const { db, world, picture, phone } = await setUp();
	const { id } = await phone.announce(picture, now);
	const row = await db.selectFrom('upload').selectAll().executeTakeFirstOrThrow();
	const many = Array.from({ length: mostOpen - 1 }, (_, n) => ({
		...row,
		id: newId(),
		sha256: hashOf(Buffer.from(`${n}`))
	}));
	await db.insertInto('upload').values(many).execute();
	const another = await drawn(2, { width: 400, height: 300 });
	await expect(phone.announce(another, now)).rejects.toMatchObject({
		kind: 'too-many',
		reason: 'too-many-on-the-way'
	});
	// One that is on its way already may go on.
	expect(await phone.announce(picture, now)).toMatchObject({ id });
	const flores = senderOf(db, world, {
		who: world.adults.delmy,
		classId: world.classes.flores
	});
	expect(await flores.announce(another, now)).toMatchObject({ received: 0 });
	for (const bytes of [new Uint8Array(), new Uint8Array(26 * 1024 * 1024)])
		await expect(phone.announce(bytes, now)).rejects.toMatchObject({ kind: 'invalid' });
});
