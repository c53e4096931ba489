import type { Db } from '#lib/platform/database.ts';
import { chainHash } from './audit.server.ts';

export type Verdict =
	| { whole: true; rows: number }
	| { whole: false; seq: number; why: 'gap' | 'changed' | 'unlinked' | 'head' };

const rowsAtOnce = 1_000;

/**
 * Recomputes the chain from the first row and names the first one that does not hold. Acts may go on
 * meanwhile: the head is read first, and what came after it is not looked at.
 */
export async function verifyAudit(db: Db): Promise<Verdict> {
	const head = await headOf(db);
	let last = { seq: 0, hash: '' };
	for (;;) {
		const rows = await db
			.selectFrom('audit')
			.selectAll()
			.where('seq', '>', last.seq)
			.where('seq', '<=', head.seq)
			.orderBy('seq')
			.limit(rowsAtOnce)
			.execute();
		for (const row of rows) {
			const why = flaw(row, last);
			if (why) return { whole: false, seq: row.seq, why };
			last = { seq: row.seq, hash: row.hash };
		}
		if (rows.length < rowsAtOnce) break;
	}
	// A head that is ahead of the last row means that rows were cut off at the end.
	if (head.seq !== last.seq || head.hash !== last.hash)
		return { whole: false, seq: last.seq + 1, why: 'head' };
	if (await goesPastItsHead(db)) return { whole: false, seq: last.seq + 1, why: 'head' };
	return { whole: true, rows: last.seq };
}

const headOf = (db: Db) =>
	db.selectFrom('auditHead').select(['seq', 'hash']).executeTakeFirstOrThrow();

/** Rows that the head does not know of: somebody set it back. The newest row is read before the head. */
async function goesPastItsHead(db: Db): Promise<boolean> {
	const { newest } = await db
		.selectFrom('audit')
		.select((eb) => eb.fn.max('seq').as('newest'))
		.executeTakeFirstOrThrow();
	return Number(newest ?? 0) > (await headOf(db)).seq;
}

type Row = Parameters<typeof chainHash>[0] & { hash: string };

function flaw({ hash, ...row }: Row, last: { seq: number; hash: string }) {
	if (row.seq !== last.seq + 1) return 'gap' as const;
	if (row.previous !== last.hash) return 'unlinked' as const;
	return chainHash(row) === hash ? undefined : ('changed' as const);
}
