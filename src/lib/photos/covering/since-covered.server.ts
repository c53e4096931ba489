import type { Db } from '#lib/platform/database.ts';

/**
 * What stands now in the place of sealed pictures, because something in them was covered: of each the newest that is not sealed itself.
 * One that was sealed as a whole has none.
 */
export async function sinceCovered(
	db: Db,
	pictureIds: readonly string[]
): Promise<ReadonlyMap<string, { readonly id: string; readonly sha256: string }>> {
	const found = new Map<string, { id: string; sha256: string }>();
	// The picture that was asked for, by the newest that was made of it so far.
	let newest = new Map(pictureIds.map((id) => [id, [id]]));
	while (newest.size > 0) {
		const made = await db
			.selectFrom('picture')
			.select(['id', 'fromId', 'sha256', 'sealedAt'])
			.where('fromId', 'in', [...newest.keys()])
			.where('erasedAt', 'is', null)
			.execute();
		const next = new Map<string, string[]>();
		for (const { id, fromId, sha256, sealedAt } of made) {
			const asked = newest.get(fromId ?? '') ?? [];
			if (sealedAt === null) for (const one of asked) found.set(one, { id, sha256 });
			else next.set(id, asked);
		}
		newest = next;
	}
	return found;
}

/** A picture, and those of which it was made by covering something in them: it stands in the place of each. */
export async function madeFrom(db: Db, pictureId: string): Promise<string[]> {
	const chain: string[] = [];
	for (let id: string | null = pictureId; id !== null;) {
		chain.push(id);
		const row: { fromId: string | null } | undefined = await db
			.selectFrom('picture')
			.select('fromId')
			.where('id', '=', id)
			.executeTakeFirst();
		id = row?.fromId ?? null;
	}
	return chain;
}
