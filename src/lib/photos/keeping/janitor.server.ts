import { day } from '#lib/platform/clock.ts';
import type { Config } from '#lib/platform/config.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { log } from '#lib/platform/log.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { allPictures, storedAs } from '../intake/pictures.server.ts';
import { emptyQuarantine, quarantineOf } from '../intake/quarantine.server.ts';
import { masterFile } from '../processing/picture.ts';

/** Bytes come before their rows, and files are looked at before they are stored: what is younger may be on its way. */
const onItsWay = day;

/** Whoever restored the wrong backup has so long to restore the right one: until then no bytes are swept away. */
const restAfterRestoring = 7 * day;

/** Sweeps up after processes that were ended in the middle: bytes without a row, and files nobody finished. */
export async function sweep(db: Db, config: Config, now: number): Promise<void> {
	const storage = storageOf(config);
	const counts = [
		await emptyQuarantine(quarantineOf(config), now - onItsWay),
		await storage.forgetUnfinished(now - onItsWay),
		await sweepOrphans(db, storage, now)
	];
	const count = counts.reduce((sum, one) => sum + one);
	if (count > 0) log.info({ count }, 'swept up bytes that nobody knows');
}

/** Deletes bytes of pictures that no row leads to. @returns how many files that were */
export const sweepOrphans = (db: Db, storage: Storage, now: number): Promise<number> =>
	sweepUnknown(db, storage, { beginning: allPictures, known: (ids) => namesKnown(db, ids) }, now);

/** What lies in folders that are called as the rows that lead to it. */
export interface Kept {
	/** How the names of these bytes begin: `pictures/`. */
	readonly beginning: string;
	/** The names that rows of these ids lead to. */
	readonly known: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Deletes bytes that no row leads to. @returns how many files that were */
export async function sweepUnknown(
	db: Db,
	storage: Storage,
	kept: Kept,
	now: number
): Promise<number> {
	if (await wasRestored(db, now - restAfterRestoring)) return 0;
	let count = 0;
	for await (const some of inGroups(storage.list(kept.beginning), 500)) {
		const old = some.filter(({ storedAt }) => storedAt < now - onItsWay);
		// Asked after they were listed, so that no row is younger than the answer.
		const ids = [...new Set(old.map(({ name }) => name.split('/')[1] ?? ''))];
		const known = ids.length > 0 ? await kept.known(ids) : new Set<string>();
		for (const { name } of old) {
			if (known.has(name)) continue;
			await storage.delete(name);
			count++;
		}
	}
	return count;
}

async function wasRestored(db: Db, since: number): Promise<boolean> {
	const row = await db
		.selectFrom('audit')
		.select('seq')
		.where('verb', '=', 'database.restored')
		.where('at', '>', since)
		.executeTakeFirst();
	return row !== undefined;
}

async function namesKnown(db: Db, ids: readonly string[]): Promise<Set<string>> {
	const rows = await db
		.selectFrom('picture')
		.leftJoin('pictureFile', 'pictureFile.pictureId', 'picture.id')
		.select(['picture.id', 'file'])
		.where('picture.id', 'in', ids)
		.where('picture.erasedAt', 'is', null)
		.execute();
	return new Set(
		rows.flatMap(({ id, file }) => [
			storedAs(id, masterFile),
			...(file ? [storedAs(id, file)] : [])
		])
	);
}

async function* inGroups<One>(all: AsyncIterable<One>, size: number): AsyncIterable<One[]> {
	let group: One[] = [];
	for await (const one of all) {
		group.push(one);
		if (group.length < size) continue;
		yield group;
		group = [];
	}
	if (group.length > 0) yield group;
}
