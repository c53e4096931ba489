import type { Db } from '#lib/platform/database.ts';
import { translationsOfWork } from '#lib/translation/following.server.ts';
import { fieldsOfWork } from './content.ts';

/**
 * A work and every adaptation, whoever made it, in which words stand or pictures are that came with this work: what is
 * frozen together.
 * What it was adapted from is not among them, as its words were read and approved before this one was there.
 *
 * @returns their ids, this one among them, always in the same order
 */
export async function familyOf(db: Db, workId: string): Promise<string[]> {
	const family = [workId];
	const texts = await ownTextsOf(db, workId);
	const pictures = await ownPicturesOf(db, workId);
	if (texts.size + pictures.size > 0)
		for (const id of await descendantsOf(db, workId))
			if (
				!texts.isDisjointFrom(await textsOf(db, id)) ||
				!pictures.isDisjointFrom(await picturesOfWork(db, id))
			)
				family.push(id);
	return family.sort();
}

/** Every text that ever stood in a work, in both languages, without those that it took over. */
async function ownTextsOf(db: Db, workId: string): Promise<Set<string>> {
	const origin = await originOf(db, workId);
	const taken = origin === null ? new Set<string>() : await textsOf(db, origin);
	const texts = [...(await textsOf(db, workId)), ...(await translatedTextsOf(db, workId))];
	return new Set(texts.filter((text) => saysMuch(text) && !taken.has(text)));
}

/** Every picture that ever was brought in for a work, without those that came along. */
async function ownPicturesOf(db: Db, workId: string): Promise<Set<string>> {
	const origin = await originOf(db, workId);
	const own = await picturesOfWork(db, workId);
	return origin === null ? own : own.difference(await picturesOfWork(db, origin));
}

async function picturesOfWork(db: Db, workId: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('libraryPicture')
		.select('pictureId')
		.where('workId', '=', workId)
		.execute();
	return new Set(rows.map(({ pictureId }) => pictureId));
}

async function originOf(db: Db, workId: string): Promise<string | null> {
	const { adaptedFrom } = await db
		.selectFrom('libraryWork')
		.select('adaptedFrom')
		.where('id', '=', workId)
		.executeTakeFirstOrThrow();
	return adaptedFrom;
}

/** A heading like "Warm-up" stands in plans that have nothing to do with each other. */
const saysMuch = (text: string) => text.length >= 24;

async function textsOf(db: Db, workId: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('libraryWork')
		.select(['kind', 'doc'])
		.where('id', '=', workId)
		.unionAll(
			db
				.selectFrom('libraryRevision')
				.innerJoin('libraryWork', 'libraryWork.id', 'libraryRevision.workId')
				.select(['libraryWork.kind', 'libraryRevision.doc'])
				.where('libraryRevision.workId', '=', workId)
		)
		.execute();
	return new Set(
		rows
			.filter(({ doc }) => doc !== '')
			.flatMap(({ kind, doc }) => fieldsOfWork({ kind, doc: JSON.parse(doc) as unknown }))
			.map(({ text }) => tidied(text))
	);
}

/** An adaptation into the other language begins with the words of a translation. */
async function translatedTextsOf(db: Db, workId: string): Promise<string[]> {
	const ids = await translationsOfWork(db, workId);
	if (ids.length === 0) return [];
	const rows = await db
		.selectFrom('revision')
		.select('text')
		.where('kind', '=', 'translation')
		.where('workId', 'in', ids)
		.execute();
	return rows.flatMap(({ text }) => text.split(/\n{3,}/)).map(tidied);
}

const tidied = (text: string) => text.trim().replace(/\s+/gu, ' ');

/** Generation after generation, all of them. */
async function descendantsOf(db: Db, workId: string): Promise<string[]> {
	const found = new Set<string>();
	let parents = [workId];
	while (parents.length > 0) {
		const rows = await db
			.selectFrom('libraryWork')
			.select('id')
			.where('adaptedFrom', 'in', parents)
			.execute();
		parents = rows.map(({ id }) => id).filter((id) => !found.has(id));
		for (const id of parents) found.add(id);
	}
	return [...found];
}
