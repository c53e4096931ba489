import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#lib/platform/config.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { isPart } from '../sending/parts.server.ts';

/** Where files lie as they were sent until they were looked at: outside everything that is served. */
export const quarantineOf = ({ dataDir }: Pick<Config, 'dataDir'>): string =>
	join(dataDir, 'quarantine');

/** Keeps a file in quarantine, under a name of ours, while something is done with it. */
export async function inQuarantine<Result>(
	folder: string,
	file: Blob,
	work: (path: string) => Promise<Result>
): Promise<Result> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, newId());
	try {
		await writeFile(path, file.stream(), { mode: 0o600 });
		return await work(path);
	} finally {
		await rm(path, { force: true });
	}
}

/** A folder in quarantine for what is made of a file, until it is stored. */
export async function inWorkingFolder<Result>(
	quarantine: string,
	work: (folder: string) => Promise<Result>
): Promise<Result> {
	await mkdir(quarantine, { recursive: true, mode: 0o700 });
	const folder = await mkdtemp(join(quarantine, 'made-'));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/**
 * What lies here since before an instant was left by somebody who will not come back. Files that come in pieces may
 * rest for longer, and end with their upload.
 *
 * @returns how much that was
 */
export async function emptyQuarantine(folder: string, before: number): Promise<number> {
	let count = 0;
	for (const name of await readdir(folder).catch(() => [])) {
		if (isPart(name)) continue;
		const path = join(folder, name);
		const found = await stat(path).catch(() => undefined);
		if (!found || found.mtimeMs >= before) continue;
		await rm(path, { recursive: true, force: true });
		count++;
	}
	return count;
}
