import { kindOf, type Deed } from '#lib/audit/deeds.ts';
import { record, type AuditEntry } from '#lib/audit/audit.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';

/** Records an act of this capability; the kind of subject is the first half of its verb. */
export const trace = (
	db: InTransaction,
	actorId: string,
	verb: Deed,
	subjectId: string,
	at: number,
	detail: NonNullable<AuditEntry['detail']> = {}
) => record(db, { at, actorId, verb, subjectKind: kindOf(verb), subjectId, detail });
