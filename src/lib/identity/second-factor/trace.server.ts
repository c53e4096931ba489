import { record } from '#lib/audit/audit.server.ts';
import type { Deed } from '#lib/audit/deeds.ts';
import type { InTransaction } from '#lib/platform/database.ts';

/** Records what happened to somebody's second factor. */
export const noteOn = (
	db: InTransaction,
	actorId: string | null,
	verb: Deed,
	personId: string,
	at: number
) =>
	record(db, {
		at,
		actorId,
		verb,
		subjectKind: 'person',
		subjectId: personId
	});
