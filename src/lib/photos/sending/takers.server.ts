import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { takeIn } from '../intake/taking-in.server.ts';
import type { UploadPurpose } from './upload.ts';

export interface Sent {
	readonly exchangeId: string;
	/** Where the whole file lies, in quarantine. */
	readonly path: string;
}

/** Makes something of a file that came whole. */
export interface Taker {
	/** @throws NoPicture */
	take(
		db: Db,
		storage: Storage,
		klass: Authorized<SchoolClass, 'teach'>,
		sent: Sent,
		now: number
	): Promise<{ resultId: string; again: boolean }>;
	/** Whether what was made of it is still there: else the same file may come once more. */
	stands(db: Db, resultId: string): Promise<boolean>;
}

const asPhoto: Taker = {
	async take(db, storage, klass, sent, now) {
		const { photoId, again } = await takeIn(db, storage, klass, sent, now);
		return { resultId: photoId, again };
	},
	async stands(db, photoId) {
		const photo = await db
			.selectFrom('photo')
			.select('id')
			.where('id', '=', photoId)
			.where('status', '<>', 'withdrawn')
			.executeTakeFirst();
		return photo !== undefined;
	}
};

const takers = new Map<UploadPurpose, Taker>([['photo', asPhoto]]);

/** Another kind of work says what it makes of files that are sent for it. */
export function takeFilesFor(purpose: UploadPurpose, taker: Taker) {
	takers.set(purpose, taker);
}

export const takerFor = (purpose: UploadPurpose): Taker | undefined => takers.get(purpose);
