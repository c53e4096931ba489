import { createHash } from 'node:crypto';
import {
	constants,
	copyFileSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { fillDatabase, type Manifest } from './fill.ts';
import { cacheFolder, root } from '../folders.ts';

export interface Filled {
	file: string;
	manifest: Manifest;
}

/** A filled SQLite file with so many letters; made once for these migrations and this filler. */
export async function filledFile(letters: number): Promise<Filled> {
	const name = `filled-${letters}`;
	const key = hashOfFiller();
	const file = join(cacheFolder, `${name}-${key}.db`);
	const list = `${file}.json`;
	if (!existsSync(list)) {
		mkdirSync(cacheFolder, { recursive: true });
		for (const old of globSync(`${name}-*`, { cwd: cacheFolder })) rmSync(join(cacheFolder, old));
		console.log(`Filling a database with ${letters} letters; later runs use it again …`);
		const unfinished = `${file}.unfinished`;
		const manifest = await fillDatabase(`file:${unfinished}`, letters);
		renameSync(unfinished, file);
		writeFileSync(list, JSON.stringify(manifest));
	}
	return { file, manifest: JSON.parse(readFileSync(list, 'utf8')) as Manifest };
}

/** A copy to work on, where the file system can without copying a byte. */
export function copyTo(folder: string, { file }: Filled, name: string): string {
	const copy = join(folder, `${name}.db`);
	copyFileSync(file, copy, constants.COPYFILE_FICLONE);
	return `file:${copy}`;
}

function hashOfFiller(): string {
	const hash = createHash('sha256');
	const files = globSync(['migrations/**/*.ts', 'scripts/bench/fill/*.ts'], { cwd: root }).sort();
	for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
	return hash.digest('hex').slice(0, 12);
}
