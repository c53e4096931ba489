import { join } from 'node:path';
import type { Config } from '#lib/platform/config.server.ts';
import { onDisk } from './disk.server.ts';
import { inBucket } from './s3.server.ts';
import type { Storage } from './storage.ts';
import { storageAt, type Bucket } from './where.ts';

type Settings = Pick<Config, 'dataDir' | 'storageUrl'>;

const opened = new WeakMap<Settings, Storage>();

/** Where the operator keeps bytes, one for the whole process; a folder of DATA_DIR unless it was set. */
export function storageOf(settings: Settings): Storage {
	let storage = opened.get(settings);
	if (!storage) {
		const where = placeOf(settings);
		storage = 'folder' in where ? onDisk(where.folder) : inBucket(where);
		opened.set(settings, storage);
	}
	return storage;
}

export const placeOf = ({ storageUrl, dataDir }: Settings): { readonly folder: string } | Bucket =>
	storageAt(storageUrl ?? `file:${join(dataDir, 'bytes')}`);

/** The place as an operator knows it, without its key. */
export function nameOfPlace(settings: Settings): string {
	const place = placeOf(settings);
	return 'folder' in place ? place.folder : `the bucket ${place.bucket} at ${place.endpoint}`;
}
