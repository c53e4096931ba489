import type { Kysely } from 'kysely';
import { maybeTo, oneOf, required, to } from './support/columns.ts';

/**
 * Of which letter or photo a sealed picture is: so that the two named people find it, and open it as they open words. What was
 * sealed before is found by the pictures that were made of it.
 */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('picture_seal')
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('work_id', 'text', required)
		.addColumn('kind', 'text', required)
		// Of a photo whoever brought it in: neither opens what they made.
		.addColumn('written_by', 'text', to('person'))
		// Of a photo; a letter is its author's.
		.addColumn('class_id', 'text', maybeTo('class'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('picture_seal_key', ['picture_id', 'work_id'])
		.addCheckConstraint('picture_seal_kind', oneOf('kind', ['letter', 'photo']))
		.execute();
	await db.schema
		.createIndex('picture_seals_of_work')
		.on('picture_seal')
		.column('work_id')
		.execute();
	for (const { id, sealed_at: at } of await sealedPictures(db)) {
		const pictures = await madeOf(db, id);
		const works = [...(await letters(db, pictures)), ...(await photos(db, pictures))];
		if (works.length === 0) continue;
		await db
			.insertInto('picture_seal')
			.values(works.map((work) => ({ ...work, picture_id: id, at })))
			.execute();
	}
}

const sealedPictures = (db: Kysely<any>) =>
	db
		.selectFrom('picture')
		.select(['id', 'sealed_at'])
		.where('sealed_at', 'is not', null)
		.where('erased_at', 'is', null)
		.execute();

/** A picture, and whatever was made of it. */
async function madeOf(db: Kysely<any>, id: string): Promise<string[]> {
	const known = [id];
	for (let newest = [id]; newest.length > 0;) {
		const rows = await db
			.selectFrom('picture')
			.select('id')
			.where('from_id', 'in', newest)
			.execute();
		newest = rows.map((row) => String(row['id']));
		known.push(...newest);
	}
	return known;
}

async function letters(db: Kysely<any>, pictures: readonly string[]) {
	const rows = await db
		.selectFrom('letter')
		.select(['id', 'author_id'])
		.where((eb) =>
			eb.or([
				eb(
					'id',
					'in',
					eb.selectFrom('letter_page').select('letter_id').where('picture_id', 'in', pictures)
				),
				eb(
					'id',
					'in',
					eb
						.selectFrom('page_revision')
						.innerJoin('revision', 'revision.id', 'page_revision.revision_id')
						.select('revision.work_id')
						.where('page_revision.picture_id', 'in', pictures)
				)
			])
		)
		.execute();
	return rows.map((row) => ({
		...{ work_id: row['id'], kind: 'letter', written_by: row['author_id'], class_id: null }
	}));
}

async function photos(db: Kysely<any>, pictures: readonly string[]) {
	const rows = await db
		.selectFrom('photo')
		.select(['id', 'made_by', 'class_id'])
		.where((eb) =>
			eb.or([
				eb('picture_id', 'in', pictures),
				eb(
					'id',
					'in',
					eb.selectFrom('photo_revision').select('photo_id').where('picture_id', 'in', pictures)
				)
			])
		)
		.execute();
	return rows.map((row) => ({
		...{ work_id: row['id'], kind: 'photo', written_by: row['made_by'], class_id: row['class_id'] }
	}));
}
