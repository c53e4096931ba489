import type { Db, InTransaction } from '#lib/platform/database.ts';
import { picturesOf, quotedIn, withPictures, withQuoted } from './pictured.ts';
import type { Pictured, PlanPicture } from './pictured.ts';

/**
 * An earlier version as it can come back: pictures that ended since stay away, and those that come back are not swept up.
 * Who is in them and who is quoted was perhaps not said yet then: what is known by now stays.
 */
export async function withPicturesThatAreLeft<Doc>(
	db: InTransaction,
	{ id: workId, doc: before }: { id: string; doc: unknown },
	{ n, doc }: { n: number; doc: Doc }
): Promise<Doc> {
	const said = await lastSaidOf(db, workId);
	const pictured = withWhoIsKnown(doc as Pictured, before as Pictured, said);
	const quoted = new Set([...quotedIn(pictured), ...(await quotedSince(db, workId, n))]);
	return leftOf(db, workId, withQuoted(pictured, [...quoted].toSorted())) as Promise<Doc>;
}

/** Words that come back may be those of a child who was said to be quoted after that version, and then no more. */
async function quotedSince(db: Db, workId: string, n: number): Promise<string[]> {
	const children = await db
		.selectFrom('libraryChild')
		.select('childId')
		.where('workId', '=', workId)
		.where('quotedUntil', '>=', n)
		.execute();
	return children.map(({ childId }) => childId);
}

/**
 * It is said no more that a work quotes these children. The words as they stood until now may be theirs all the same, and may
 * be kept only when others take their place: in the next version.
 */
export async function unsay(
	db: InTransaction,
	workId: string,
	childIds: readonly string[]
): Promise<void> {
	if (childIds.length === 0) return;
	const { n } = await db
		.selectFrom('libraryVersion')
		.select((eb) => eb.fn.max('n').as('n'))
		.where('workId', '=', workId)
		.executeTakeFirstOrThrow();
	await db
		.updateTable('libraryChild')
		.set({ quotedUntil: (n ?? 0) + 1 })
		.where('workId', '=', workId)
		.where('childId', 'in', childIds)
		.execute();
}

async function leftOf(db: InTransaction, workId: string, pictured: Pictured): Promise<Pictured> {
	const ids = picturesOf(pictured).map(({ id }) => id);
	if (ids.length === 0) return pictured;
	const left = await db
		.selectFrom('picture')
		.select('id')
		.where('id', 'in', ids)
		.where('erasedAt', 'is', null)
		.execute();
	const known = new Set(left.map(({ id }) => id));
	await db
		.updateTable('libraryPicture')
		.set({ removedAt: null })
		.where('workId', '=', workId)
		.where('pictureId', 'in', ids)
		.execute();
	const pictures = picturesOf(pictured).filter(({ id }) => known.has(id));
	return withPictures(pictured, pictures);
}

/** What was said last of each picture that ever stood in a work, also of one that was taken out since. */
export async function lastSaidOf(
	db: Db,
	workId: string
): Promise<ReadonlyMap<string, PlanPicture>> {
	const versions = await db
		.selectFrom('libraryVersion')
		.select('doc')
		.where('workId', '=', workId)
		.orderBy('n')
		.execute();
	const pictures = versions.flatMap(({ doc }) => picturesOf(JSON.parse(doc) as Pictured));
	return new Map(pictures.map((picture) => [picture.id, picture]));
}

function withWhoIsKnown(
	doc: Pictured,
	now: Pictured,
	said: ReadonlyMap<string, PlanPicture>
): Pictured {
	const known = new Map([
		...said,
		...picturesOf(now).map((picture) => [picture.id, picture] as const)
	]);
	const pictures = picturesOf(doc).map((picture) => {
		const { nobody, childIds } = known.get(picture.id) ?? picture;
		return { ...picture, nobody, childIds };
	});
	const quoted = [...new Set([...quotedIn(doc), ...quotedIn(now)])].toSorted();
	return withQuoted(withPictures(doc, pictures), quoted);
}

/** Pictures that came along with a plan that somebody made their own belong to that one as well. */
export async function comeAlong(db: Db, workId: string, doc: Pictured, now: number): Promise<void> {
	for (const { id: pictureId } of picturesOf(doc))
		await db
			.insertInto('libraryPicture')
			.values({ workId, pictureId, at: now, removedAt: null })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
}
