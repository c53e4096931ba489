import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { storedAs } from '../intake/pictures.server.ts';
import { inWorkingFolder } from '../intake/quarantine.server.ts';
import { openPicture } from '../processing/children.server.ts';
import { masterFile } from '../processing/picture.ts';
import { isKept } from './erasing.server.ts';

/** Smaller files of a picture, once somebody approved it: what goes back or is covered is not worth the time. */
export const askForAvif = (db: InTransaction, pictureId: string, now: number) =>
	enqueue(db, 'make-avif', { pictureId }, now);

export interface Where {
	readonly storage: Storage;
	readonly quarantine: string;
}

export const avifDoer =
	({ storage, quarantine }: Where): Doer =>
	async (db, { pictureId }) => {
		const id = String(pictureId);
		if (!(await isKept(db, id))) return;
		await inWorkingFolder(quarantine, async (folder) => {
			const path = join(folder, masterFile);
			await writeFile(path, await storage.get(storedAs(id, masterFile)), { mode: 0o600 });
			const made = await openPicture({ make: 'avif', path, folder });
			for (const { file } of made)
				await storage.put(storedAs(id, file), await readFile(join(folder, file)));
			await db.transaction().execute(async (db) => {
				// Erased meanwhile: the janitor finds what was stored.
				if (!(await isKept(db, id))) return;
				await db
					.insertInto('pictureFile')
					.values(made.map((one) => ({ pictureId: id, ...one })))
					.onConflict((conflict) => conflict.columns(['pictureId', 'file']).doNothing())
					.execute();
			});
		});
	};
