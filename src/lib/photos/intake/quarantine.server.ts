import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#lib/platform/config.server.ts';
import { newId } from '#lib/platform/ids.server.ts';

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
