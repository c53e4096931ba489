import type { Db } from '#lib/platform/database.ts';

const pageLength = 50;

export interface AuditSearch {
	verb?: string | undefined;
	actorId?: string | undefined;
	subjectId?: string | undefined;
	/** Rows before this one, for paging into the past. */
	before?: number | undefined;
}

/** Acts, newest first, for coordinators. */
export async function searchAudit(db: Db, search: AuditSearch) {
	let query = db
		.selectFrom('audit')
		.leftJoin('person', 'person.id', 'audit.actorId')
		.select(['audit.seq', 'audit.at', 'audit.verb', 'audit.subjectKind', 'audit.subjectId'])
		.select(['audit.detail', 'audit.hash', 'person.name as actor', 'person.kind as actorKind']);
	if (search.verb) query = query.where('audit.verb', '=', search.verb);
	if (search.actorId) query = query.where('audit.actorId', '=', search.actorId);
	if (search.subjectId) query = query.where('audit.subjectId', '=', search.subjectId);
	if (search.before) query = query.where('audit.seq', '<', search.before);
	const rows = await query
		.orderBy('audit.seq', 'desc')
		.limit(pageLength + 1)
		.execute();
	const page = rows.slice(0, pageLength);
	return { rows: page, older: rows.length > pageLength ? (page.at(-1)?.seq ?? null) : null };
}
