import type { Kysely } from 'kysely';

interface Version {
	work_id: string;
	n: number;
	doc: string;
}

/** Until when it was said of a child that a work quotes them, so that earlier words of it ask for them again. */
export async function up(db: Kysely<any>) {
	// The last version in which their words may stand: the one after it was said no more, which may be kept only then.
	await db.schema.alterTable('library_child').addColumn('quoted_until', 'integer').execute();
	const versions = await db
		.selectFrom('library_version')
		.select(['work_id', 'n', 'doc'])
		.orderBy('work_id')
		.orderBy('n')
		.execute();
	for (const { work_id, n, doc } of versions as Version[]) {
		const { quoted = [] } = JSON.parse(doc) as { quoted?: string[] };
		if (quoted.length === 0) continue;
		await db
			.updateTable('library_child')
			.set({ quoted_until: n + 1 })
			.where('work_id', '=', work_id)
			.where('child_id', 'in', quoted)
			.execute();
	}
}
