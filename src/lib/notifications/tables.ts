import type { NotificationKind } from './notification.ts';

export interface NotificationRow {
	id: string;
	personId: string;
	kind: NotificationKind;
	subjectId: string;
	address: string;
	at: number;
	readAt: number | null;
	digestedAt: number | null;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		notification: NotificationRow;
	}
}
