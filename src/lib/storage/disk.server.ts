import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '#lib/platform/ids.server.ts';
import { checkName, NothingStored, type Listed, type Storage } from './storage.ts';

/** What is being written, and is no bytes of anybody yet. */
const unfinished = '.tmp';

/** Bytes in files below a folder. */
export function onDisk(folder: string): Storage {
	const fileOf = (name: string) => join(folder, ...checkName(name).split('/'));

	return {
		async put(name, bytes) {
			const file = fileOf(name);
			const draft = join(folder, `${newId()}${unfinished}`);
			await makeFolder(dirname(file));
			try {
				await writeThrough(draft, bytes);
				await rename(draft, file);
			} catch (problem) {
				await rm(draft, { force: true });
				throw problem;
			}
			await flush(dirname(file));
		},
		async get(name) {
			return readFile(fileOf(name)).catch(sayNothingThere(name));
		},
		async stream(name, part) {
			const file = fileOf(name);
			const { size } = await stat(file).catch(sayNothingThere(name));
			const bytes = createReadStream(file, part && { start: part.first, end: part.last });
			return { body: Readable.toWeb(bytes) as ReadableStream<Uint8Array>, size };
		},
		async delete(name) {
			await rm(fileOf(name), { force: true });
		},
		list: (beginning = '') => filesBelow(folder, beginning),
		async forgetUnfinished(before) {
			let count = 0;
			for (const entry of await entriesOf(folder)) {
				if (!entry.isFile() || !entry.name.endsWith(unfinished)) continue;
				const path = join(folder, entry.name);
				const found = await stat(path).catch(() => undefined);
				if (!found || found.mtimeMs >= before) continue;
				await rm(path, { force: true });
				count++;
			}
			return count;
		}
	};
}

/** Bytes first on the disk, then under their name, then the name on the disk: a power cut leaves all or nothing. */
async function writeThrough(path: string, bytes: Uint8Array) {
	const file = await open(path, 'wx', 0o600);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}

async function flush(folder: string) {
	const entry = await open(folder, 'r');
	try {
		await entry.sync();
	} finally {
		await entry.close();
	}
}

/** A new folder is an entry of the one around it, which has to be on the disk as well. */
async function makeFolder(folder: string) {
	const first = await mkdir(folder, { recursive: true, mode: 0o700 });
	if (first === undefined) return;
	for (let made = folder; made.length >= first.length; made = dirname(made))
		await flush(dirname(made));
}

async function* filesBelow(folder: string, beginning: string): AsyncIterable<Listed> {
	const inner = beginning.slice(0, Math.max(0, beginning.lastIndexOf('/')));
	const start = inner === '' ? folder : join(folder, ...checkName(inner).split('/'));
	for (const entry of await entriesOf(start, { recursive: true })) {
		if (!entry.isFile() || entry.name.endsWith(unfinished)) continue;
		const path = join(entry.parentPath, entry.name);
		const name = relative(folder, path).split(sep).join('/');
		if (!name.startsWith(beginning)) continue;
		// Deleted since the folder was read: then it is not there.
		const found = await stat(path).catch(() => undefined);
		if (found) yield { name, size: found.size, storedAt: found.mtimeMs };
	}
}

/** A folder that is not there is empty; one that cannot be read is not. */
const entriesOf = (folder: string, how: { recursive?: boolean } = {}) =>
	readdir(folder, { ...how, withFileTypes: true }).catch((problem: NodeJS.ErrnoException) => {
		if (problem.code === 'ENOENT') return [];
		throw problem;
	});

const sayNothingThere = (name: string) => (problem: NodeJS.ErrnoException) => {
	throw problem.code === 'ENOENT' ? new NothingStored(name) : problem;
};
