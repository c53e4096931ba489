import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

// Files of which not all is there yet. They lie in quarantine, under the id of their upload.

const ending = '.part';

/** Whether it is one of these, which end when their upload does. */
export const isPart = (name: string): boolean => name.endsWith(ending);

export const partOf = (quarantine: string, id: string): string => join(quarantine, id + ending);

/**
 * Writes a piece where the file ends, and through to the disk. The same piece may be written twice by two windows
 * that send the same file: it is the same bytes in the same place.
 *
 * @returns false when what came before is there no more, so that it has to be sent from the beginning
 */
export async function writePiece(
	quarantine: string,
	id: string,
	at: number,
	piece: Uint8Array
): Promise<boolean> {
	await mkdir(quarantine, { recursive: true, mode: 0o700 });
	const path = partOf(quarantine, id);
	// Made if it is missing, but never emptied: another window may be further on.
	if (at === 0) await (await open(path, 'a', 0o600)).close();
	const file = await open(path, 'r+').catch((problem: NodeJS.ErrnoException) => {
		if (problem.code === 'ENOENT') return null;
		throw problem;
	});
	if (!file) return false;
	try {
		if ((await file.stat()).size < at) return false;
		await file.write(piece, 0, piece.length, at);
		await file.sync();
		return true;
	} finally {
		await file.close();
	}
}

/** SHA-256 over exactly so many bytes; whatever an earlier attempt left behind them is cut off. */
export async function hashOfPart(quarantine: string, id: string, bytes: number): Promise<string> {
	const path = partOf(quarantine, id);
	const file = await open(path, 'r+');
	try {
		await file.truncate(bytes);
	} finally {
		await file.close();
	}
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}

export const dropPart = (quarantine: string, id: string): Promise<void> =>
	rm(partOf(quarantine, id), { force: true });

/** The ids of all that lies there. */
export async function partsIn(quarantine: string): Promise<string[]> {
	const names = await readdir(quarantine).catch(() => []);
	return names.filter(isPart).map((name) => name.slice(0, -ending.length));
}
