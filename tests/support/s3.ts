import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { Bucket } from '#lib/storage/where.ts';

/** A store on this machine that speaks S3, with a new bucket for whoever asks. */
export interface S3 {
	newBucket(): Promise<Bucket>;
	/** While this is true it gives back other bytes than it was given. */
	spoil: boolean;
	stop(): Promise<void>;
}

export async function startS3(): Promise<S3> {
	const directory = mkdtempSync(join(tmpdir(), 'puente-s3-'));
	const server = new S3rver({
		port: 0,
		address: '127.0.0.1',
		silent: true,
		directory,
		resetOnClose: false
	});
	let count = 0;
	const store: S3 = {
		spoil: false,
		async newBucket() {
			const bucket = `test-${++count}`;
			await server.store.putBucket(bucket);
			const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
			return { endpoint: `http://127.0.0.1:${port}`, bucket, region: 'us-east-1', ...keys };
		},
		async stop() {
			await server.close();
			await rm(directory, { recursive: true, force: true });
		}
	};
	server.middleware.unshift(async (context, next) => {
		await next();
		if (!store.spoil || context.method !== 'GET') return;
		const other = Buffer.from('10;chunk-signature=…');
		context.set('content-length', String(other.length));
		context.body = other;
	});
	const { port } = await server.run();
	return store;
}
