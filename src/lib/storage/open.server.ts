import { join } from 'node:path';
import type { Config } from '#lib/platform/config.server.ts';
import { onDisk } from './disk.server.ts';
import { inBucket } from './s3.server.ts';
import type { Storage } from './storage.ts';
import { storageAt } from './where.ts';

type Settings = Pick<Config, 'dataDir' | 'storageUrl'>;

const opened = new WeakMap<Settings, Storage>();

/** Where the operator keeps bytes, one for the whole process; a folder of DATA_DIR unless it was set. */
export function storageOf(settings: Settings): Storage {
	let storage = opened.get(settings);
	if (!storage) {
		const where = storageAt(settings.storageUrl ?? `file:${join(settings.dataDir, 'bytes')}`);
		storage = 'folder' in where ? onDisk(where.folder) : inBucket(where);
		opened.set(settings, storage);
	}
	return storage;
}
