export interface AuditHeadRow {
	id: number;
	seq: number;
	hash: string;
}

export interface AuditRow {
	seq: number;
	at: number;
	actorId: string | null;
	verb: string;
	subjectKind: string;
	subjectId: string;
	detail: string;
	previous: string;
	hash: string;
}

export interface AccessLogRow {
	id: string;
	at: number;
	personId: string;
	childId: string;
	what: string;
	subjectId: string;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		auditHead: AuditHeadRow;
		audit: AuditRow;
		accessLog: AccessLogRow;
	}
}
