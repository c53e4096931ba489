import type { Generated } from 'kysely';

export interface JobRow {
	id: string;
	kind: string;
	subject: string;
	runAt: number;
	attempts: Generated<number>;
	leasedUntil: number | null;
	lastError: string | null;
	deadAt: number | null;
	doneAt: number | null;
	createdAt: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		job: JobRow;
	}
}
