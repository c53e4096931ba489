import { record } from '#lib/audit/audit.server.ts';
import type { Deed } from '#lib/audit/deeds.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import type { FileKind } from './file.ts';

const deeds = {
	memory: { in: 'memory.brought-in', back: 'memory.taken-back' },
	glossary: { in: 'glossary.brought-in', back: 'glossary.taken-back' }
} as const satisfies Record<FileKind, Record<string, Deed>>;

/** @param actorId null for the operator */
export const noteFile = (
	db: InTransaction,
	actorId: string | null,
	{ id, kind }: { id: string; kind: FileKind },
	what: 'in' | 'back',
	now: number,
	detail: Record<string, number> = {}
) =>
	record(db, {
		at: now,
		actorId,
		verb: deeds[kind][what],
		subjectKind: kind,
		subjectId: id,
		detail
	});
