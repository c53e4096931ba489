import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { largestFile } from '#lib/photos/limits.ts';
import { inQuarantine } from '#lib/photos/intake/quarantine.server.ts';
import { NoPicture, type RefusedFile } from '#lib/photos/processing/picture.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Sorted } from './outcome.ts';
import { mostInStack } from './sheet.ts';
import { sortPhotograph } from './sorting.server.ts';

type Where = Parameters<typeof sortPhotograph>[1] & { readonly quarantine: string };

/** Sorts all photographs of one form. One that cannot be read says so and stops nothing else. */
export async function bringStack(
	db: Db,
	{ quarantine, ...where }: Where,
	klass: Authorized<SchoolClass, 'teach'>,
	{ exchangeId, files }: { exchangeId: string; files: readonly File[] },
	now: number
): Promise<(Sorted | { readonly refused: RefusedFile })[]> {
	if (files.length === 0) throw new Refused('invalid', 'check-fields', {}, { sheets: 'choose' });
	if (files.length > mostInStack)
		throw new Refused('too-many', 'too-many-files', { count: mostInStack });
	const became = await Promise.all(
		files.map(async (file) => {
			if (file.size > largestFile) return [{ refused: 'too-large' as const }];
			try {
				return await inQuarantine(quarantine, file, (path) =>
					sortPhotograph(db, where, klass, { exchangeId, path }, now)
				);
			} catch (problem) {
				if (problem instanceof NoPicture) return [{ refused: problem.reason }];
				throw problem;
			}
		})
	);
	return became.flat();
}
