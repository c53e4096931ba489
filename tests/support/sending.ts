import { createHash } from 'node:crypto';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { announce } from '#lib/photos/sending/announcing.server.ts';
import { append, type Where } from '#lib/photos/sending/appending.server.ts';
import type { Standing, UploadPurpose } from '#lib/photos/sending/upload.ts';
import { onDisk } from '#lib/storage/disk.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { folderOfItsOwn } from './photos.ts';
import { actorOf } from './steps.ts';
import type { World } from './world.ts';

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** How somebody’s device speaks with the server about the files of a class. */
export function senderOf(
	db: Db,
	world: World,
	{
		who = world.adults.laura,
		classId = world.classes.cambridge,
		purpose = 'photo' as UploadPurpose
	} = {}
) {
	const where: Where = { storage: onDisk(folderOfItsOwn()), quarantine: folderOfItsOwn() };
	const klass = async (now: number) =>
		authorizeClass(db, await actorOf(db, who, now), 'teach', classId);

	return {
		where,
		async announce(bytes: Uint8Array, now: number, sha256 = hashOf(bytes)): Promise<Standing> {
			const file = { purpose, bytes: bytes.length, sha256 };
			return announce(db, await klass(now), { ...file, exchangeId: world.exchangeId }, now);
		},
		async append(uploadId: string, at: number, bytes: Uint8Array, now: number): Promise<Standing> {
			return append(db, where, await klass(now), { uploadId, at, bytes }, now);
		}
	};
}
