import { attach } from '#lib/lessons/attaching/attaching.server.ts';
import { checkFileDoer } from '#lib/lessons/attaching/checking.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { folderOfItsOwn } from './photos.ts';
import { act, actorOf } from './steps.ts';

/** Where the built application keeps its bytes. */
export const builtStorage = (): Storage =>
	storageOf({ dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined });

interface Attaching {
	readonly storage: Storage;
	readonly person: string;
	readonly lesson: string;
	readonly name?: string;
	readonly now?: number;
}

/** A file that somebody adds to their plan, looked into and stored. @returns its id */
export async function attachFor(
	db: Db,
	content: string | Uint8Array<ArrayBuffer>,
	{ storage, person, lesson, name = 'song.txt', now = Date.now() }: Attaching
): Promise<string> {
	const mine = await authorizeLesson(db, await actorOf(db, person, now), 'write', lesson);
	const quarantine = folderOfItsOwn();
	const file = new File([content], name);
	const fileId = await attach(db, quarantine, mine, { act: act(), file }, now);
	await checkFileDoer({ storage, quarantine, clamdSocket: undefined })(db, { fileId }, now);
	return fileId;
}
