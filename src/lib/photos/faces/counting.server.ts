import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import { askForTwo } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { log } from '#lib/platform/log.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Area } from '../covering/shape.ts';
import { storedAs } from '../intake/pictures.server.ts';
import { inWorkingFolder } from '../intake/quarantine.server.ts';
import { lookForFaces } from '../processing/children.server.ts';
import { NoPicture } from '../processing/picture.ts';
import { facesIn, written } from './face.ts';

/** A machine looks for faces a moment later: who brings a stack in does not wait for it. */
export const askForFaces = (db: InTransaction, pictureId: string, now: number) =>
	enqueue(db, 'find-faces', { pictureId }, now);

export interface Where {
	readonly storage: Storage;
	readonly quarantine: string;
}

/** The file that is looked at: large enough for a class in its yard. */
const file = '1600.jpg';

/** Where it cannot look nothing is written down, and pages say that no machine looked. */
export const facesDoer =
	({ storage, quarantine }: Where): Doer =>
	async (db, { pictureId }) => {
		const id = String(pictureId);
		if (!(await isToBeLookedAt(db, id))) return;
		const faces = await inWorkingFolder(quarantine, async (folder) => {
			const path = join(folder, file);
			await writeFile(path, await storage.get(storedAs(id, file)), { mode: 0o600 });
			return lookForFaces({ make: 'faces', path, folder }).catch((problem: unknown) => {
				if (!(problem instanceof NoPicture)) throw problem;
				log.warn({ reason: problem.reason }, 'no machine looked for faces in a picture');
				return null;
			});
		});
		if (faces) await db.transaction().execute((db) => keepFaces(db, id, faces));
	};

async function isToBeLookedAt(db: Db, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('picture')
		.select('id')
		.where('id', '=', id)
		.where('faces', 'is', null)
		.where('erasedAt', 'is', null)
		.where('sealedAt', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}

/** Where a machine found faces; null where none looked. */
export async function facesOf(db: Db, pictureId: string): Promise<readonly Area[] | null> {
	const row = await db
		.selectFrom('picture')
		.select('faces')
		.where('id', '=', pictureId)
		.executeTakeFirst();
	return facesIn(row?.faces ?? null);
}

/**
 * How many faces are known in a picture. Until this transaction ends no machine writes any down: either they are known here,
 * or whoever writes them down finds what was frozen with it and asks for two.
 */
export async function facesHeld(db: InTransaction, pictureId: string): Promise<number> {
	const held = await db
		.updateTable('picture')
		.set((eb) => ({ faces: eb.ref('faces') }))
		.where('id', '=', pictureId)
		.where('erasedAt', 'is', null)
		.returning('faces')
		.executeTakeFirst();
	if (!held) throw new Refused('conflict', 'photo-moved-on');
	return facesIn(held.faces)?.length ?? 0;
}

/** How many faces a machine found in some pictures, by their ids: only those in which there are some. */
export async function facesAmong(
	db: Db,
	pictureIds: readonly string[]
): Promise<ReadonlyMap<string, number>> {
	if (pictureIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('picture')
		.select(['id', 'faces'])
		.where('id', 'in', pictureIds)
		.where('faces', 'is not', null)
		.execute();
	return new Map(
		rows
			.map(({ id, faces }) => [id, facesIn(faces)?.length ?? 0] as const)
			.filter(([, count]) => count > 0)
	);
}

/** Finds frozen texts with which a picture is in line, where it is of something else than a photo. */
type AlsoFrozen = (db: InTransaction, pictureId: string) => Promise<string[]>;

let alsoFrozen: AlsoFrozen = () => Promise.resolve([]);

/** Photos know nothing of what else has pictures: it joins itself here, once. */
export const isAlsoFrozenIn = (find: AlsoFrozen) => void (alsoFrozen = find);

/** A photo that is in line already, as one in which nobody can be recognised, waits for two from now on. */
export async function keepFaces(db: InTransaction, pictureId: string, faces: readonly Area[]) {
	await db
		.updateTable('picture')
		.set({ faces: written(faces) })
		.where('id', '=', pictureId)
		.where('erasedAt', 'is', null)
		.execute();
	if (faces.length === 0) return;
	const frozen = await db
		.selectFrom('photoRevision')
		.select('revisionId')
		.where('pictureId', '=', pictureId)
		.execute();
	await askForTwo(db, [
		...frozen.map(({ revisionId }) => revisionId),
		...(await alsoFrozen(db, pictureId))
	]);
}
