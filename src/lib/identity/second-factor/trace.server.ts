import { record, recordOnceAnHour } from '#lib/audit/audit.server.ts';
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

/** Somebody had the password and not the code: whose, and never what was typed. */
export const noteWrongCode = (db: InTransaction, personId: string, at: number) =>
	recordOnceAnHour(db, {
		at,
		actorId: null,
		verb: 'person.wrong-code',
		subjectKind: 'person',
		subjectId: personId
	});
