import type { AuditEntry } from '#lib/audit/audit.server.ts';
import type { Deed } from '#lib/audit/deeds.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import type { News } from './notifications.server.ts';

/** What is told, and to whom. */
export interface Story {
	to: readonly string[];
	news: News;
}

export type Told = Story | readonly Story[] | undefined;

/** What an act means to others, asked in the act's own transaction. */
export type Teller = (db: InTransaction, entry: AuditEntry) => Promise<Told>;

export type Stories = Partial<Record<Deed, Teller>>;
