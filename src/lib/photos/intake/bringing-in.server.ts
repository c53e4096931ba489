import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { largestFile, mostFilesAtOnce } from '../limits.ts';
import { NoPicture, type RefusedFile } from '../processing/picture.ts';
import { inQuarantine } from './quarantine.server.ts';
import { takeIn, type TakenIn } from './taking-in.server.ts';

/** What became of one file of a form, in the order in which they were chosen. */
export type Became = TakenIn | { readonly refused: RefusedFile };

interface Where {
	readonly storage: Storage;
	readonly quarantine: string;
}

/** Takes in all files of one form. One that is no picture says so and stops nothing else. */
export function bringIn(
	db: Db,
	{ storage, quarantine }: Where,
	klass: Authorized<SchoolClass, 'teach'>,
	{ exchangeId, files }: { exchangeId: string; files: readonly File[] },
	now: number
): Promise<Became[]> {
	if (files.length === 0) throw new Refused('invalid', 'check-fields', {}, { photos: 'choose' });
	if (files.length > mostFilesAtOnce)
		throw new Refused('too-many', 'too-many-files', { count: mostFilesAtOnce });
	return Promise.all(
		files.map(async (file): Promise<Became> => {
			if (file.size > largestFile) return { refused: 'too-large' };
			try {
				return await inQuarantine(quarantine, file, (path) =>
					takeIn(db, storage, klass, { exchangeId, path }, now)
				);
			} catch (problem) {
				if (problem instanceof NoPicture) return { refused: problem.reason };
				throw problem;
			}
		})
	);
}
