import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepsBytes } from '../../../tests/support/keeps-bytes.ts';
import { startS3, type S3 } from '../../../tests/support/s3.ts';
import { onDisk } from './disk.server.ts';
import { inBucket } from './s3.server.ts';
import { storageAt } from './where.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'puente-storage-'));

keepsBytes('a folder', async () => onDisk(folder()));

test('what was being written when the power went is nobody’s bytes', async () => {
	const at = folder();
	writeFileSync(join(at, 'half.tmp'), 'half');
	const storage = onDisk(at);
	await storage.put('a.webp', Buffer.from('whole'));
	expect((await Array.fromAsync(storage.list())).map(({ name }) => name)).toEqual(['a.webp']);
	expect(readdirSync(at).toSorted()).toEqual(['a.webp', 'half.tmp']);
	// Somebody may still be writing it.
	expect(await storage.forgetUnfinished(Date.now() - 60_000)).toBe(0);
	expect(await storage.forgetUnfinished(Date.now() + 60_000)).toBe(1);
	expect(readdirSync(at)).toEqual(['a.webp']);
});

test('a folder that cannot be read is no empty one', async () => {
	const at = join(folder(), 'bytes');
	writeFileSync(at, 'a file stands where the folder should be');
	await expect(Array.fromAsync(onDisk(at).list())).rejects.toThrow('ENOTDIR');
});

let s3: S3;
beforeAll(async () => void (s3 = await startS3()));
afterAll(() => s3.stop());

keepsBytes('a bucket', async () => inBucket(await s3.newBucket()));

test('a store that keeps other bytes than it was given is noticed at once', async () => {
	const storage = inBucket(await s3.newBucket());
	s3.spoil = true;
	await expect(storage.put('a.txt', Buffer.from('querida Ana'))).rejects.toThrow('is not what');
	s3.spoil = false;
});

const own = process.env['TEST_S3_URL'];
if (own)
	keepsBytes('the store of TEST_S3_URL', async () => {
		const where = storageAt(own);
		if (!('bucket' in where)) throw new Error('TEST_S3_URL names no bucket.');
		const storage = inBucket(where);
		for await (const { name } of storage.list()) await storage.delete(name);
		return storage;
	});
