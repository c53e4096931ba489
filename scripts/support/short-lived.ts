import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes: a whole test run leaves less than this lying at any time. */
const room = 2 * 1024 ** 3;

/**
 * A new folder for databases that live for minutes: in memory where there is room, since making and
 * dropping a database costs the disk hundreds of files each time, else among the temporary files.
 */
export function shortLived(name: string): string {
	return mkdtempSync(join(inMemory('/dev/shm') ?? tmpdir(), `puente-${name}-`));
}

function inMemory(folder: string): string | undefined {
	try {
		accessSync(folder, constants.W_OK);
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize > room ? folder : undefined;
	} catch {
		return undefined;
	}
}
