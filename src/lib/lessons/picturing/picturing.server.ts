import { createHash } from 'node:crypto';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { findWork, saveWork } from '../queries.server.ts';
import * as act from '../work.ts';
import type { Work } from '../work.ts';
import { keepVersion } from '../writing/versions.server.ts';
import { lastSaidOf, unsay } from './coming-back.server.ts';
import { mostPictures } from './limits.ts';
import { childrenIn, picturesOf, quotedIn, withPictures, withQuoted } from './pictured.ts';
import type { Pictured, PlanPicture } from './pictured.ts';

/** What somebody says of a picture. */
export type Said = Pick<PlanPicture, 'id' | 'alt' | 'caption' | 'nobody' | 'childIds'>;

/** What a teacher says on the page of pictures. */
export interface SaidOfPictures {
	readonly act: string;
	/** What the page showed, as `sayingOfPictures` says it; nothing is written over that somebody changed since. */
	readonly seen?: string | undefined;
	readonly said: readonly Said[];
	/** Whose words stand in the work. */
	readonly quoted: readonly string[];
	/** A picture that is taken out; what was said of the others is kept first. */
	readonly remove: string | null;
}

/**
 * Keeps what is to be seen in the pictures, who can be recognised, and who is quoted; nothing has to be complete before it is
 * handed in. What was shared before shows a picture that is taken out until something newer is approved.
 */
export const sayOfPictures = (
	db: Db,
	work: Authorized<Work<Pictured>, 'picture'>,
	{ act: form, seen, said, quoted, remove }: SaidOfPictures,
	now: number
): Promise<string> =>
	once(db, work.actor.id, form, now, async (db) => {
		const byId = new Map(said.map((one) => [one.id, one]));
		await changeWithin(db, work, now, async (doc) => {
			if (seen !== undefined && seen !== sayingOfPictures(doc))
				throw new Refused('conflict', 'lesson-pictures-changed');
			// What goes by one press comes back by one.
			if (remove) await keepVersion(db, { id: work.subject.id, doc }, whileWriting(work), now);
			const pictures = picturesOf(doc)
				.filter(({ id }) => id !== remove)
				.map((picture) => ({ ...picture, ...byId.get(picture.id) }));
			return withQuoted(withPictures(doc, pictures), quoted);
		});
		if (remove)
			await db
				.updateTable('libraryPicture')
				.set({ removedAt: now })
				.where('workId', '=', work.subject.id)
				.where('pictureId', '=', remove)
				.execute();
		return work.subject.id;
	});

const whileWriting = ({ actor }: { actor: { id: string } }) =>
	({ madeBy: actor.id, why: 'while-writing' }) as const;

/** What is said of the pictures of a work, and whose words are in it, in short. */
export const sayingOfPictures = (doc: Pictured): string =>
	createHash('sha256')
		.update(JSON.stringify([picturesOf(doc), quotedIn(doc)]))
		.digest('hex')
		.slice(0, 16);

/** Puts a picture that was taken out back with what was said of it. */
export const putPictureBack = (
	db: Db,
	work: Authorized<Work<Pictured>, 'picture'>,
	{ act: form, picture }: { act: string; picture: string },
	now: number
): Promise<string> =>
	once(db, work.actor.id, form, now, async (db) => {
		const { id: workId } = work.subject;
		const before = (await lastSaidOf(db, workId)).get(picture);
		const left = await db
			.selectFrom('picture')
			.select('id')
			.where('id', '=', picture)
			.where('erasedAt', 'is', null)
			.executeTakeFirst();
		if (!before || !left) throw new Refused('conflict', 'lesson-picture-gone');
		await changeWithin(db, work, now, (doc) => {
			const pictures = picturesOf(doc).filter(({ id }) => id !== picture);
			if (pictures.length >= mostPictures)
				throw new Refused('too-many', 'lesson-too-many-pictures', { count: mostPictures });
			return withPictures(doc, [...pictures, before]);
		});
		await db
			.updateTable('libraryPicture')
			.set({ removedAt: null })
			.where('workId', '=', workId)
			.where('pictureId', '=', picture)
			.execute();
		return workId;
	});

/** Changes what lies beside the words of a work, as it is at this moment. */
export const changePictures = <Done>(
	db: Db,
	work: Authorized<Work<Pictured>, 'picture'>,
	now: number,
	change: (db: InTransaction, doc: Pictured) => Promise<{ doc: Pictured; done: Done }>
): Promise<Done> =>
	db.transaction().execute(async (db) => {
		let done: Done | undefined;
		await changeWithin(db, work, now, async (doc) => {
			const changed = await change(db, doc);
			done = changed.done;
			return changed.doc;
		});
		return done as Done;
	});

async function changeWithin(
	db: InTransaction,
	{ subject }: Authorized<Work<Pictured>, 'picture'>,
	now: number,
	change: (doc: Pictured) => Pictured | Promise<Pictured>
): Promise<void> {
	const work = (await findWork(db, subject.id)) as Work<Pictured> | undefined;
	if (!work || !act.isEditable(work)) throw act.movedOn(work ?? subject);
	const doc = await change(work.doc);
	if (JSON.stringify(doc) === JSON.stringify(work.doc)) return;
	await keepChildren(db, work, childrenIn(doc));
	const left = new Set(quotedIn(doc));
	await unsay(
		db,
		work.id,
		quotedIn(work.doc).filter((id) => !left.has(id))
	);
	await saveWork(db, work, act.rewrite(work, doc), now);
}

/** Only children of the class are in its works: an id from elsewhere is nobody's. Whoever was in it before may have left. */
async function keepChildren(db: InTransaction, work: Work<Pictured>, childIds: readonly string[]) {
	const before = childrenIn(work.doc);
	const added = childIds.filter((id) => !before.includes(id));
	if (added.length === 0) return;
	const rows = await db
		.selectFrom('enrolment')
		.select('childId')
		.distinct()
		.where('classId', '=', work.classId)
		.where('leftAt', 'is', null)
		.where('childId', 'in', added)
		.execute();
	if (rows.length !== added.length)
		throw new Refused('invalid', 'check-fields', {}, { people: 'choose' });
	await db
		.insertInto('libraryChild')
		.values(added.map((childId) => ({ workId: work.id, childId })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
