import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { takeWordsBack } from '../glossary/bringing-in.server.ts';
import { forgetImport } from '../memory/memory.server.ts';
import type { FileKind } from './file.ts';
import type { Arrived } from './arriving.server.ts';
import { bringPart } from './coming-in.server.ts';
import { noteFile } from './noting.server.ts';
import { mayHandleFiles } from './policy.ts';
import { findFile, stillAt, type BroughtFile } from './queries.server.ts';

export const authorizeFile = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<BroughtFile, 'handle-file'>> =>
	permit(actor, 'handle-file', await findFile(db, id), mayHandleFiles);

/** Nobody decides about a file that was looked at so long ago. */
const waits = day;
/** So many sentences go in one transaction; more is the operator's work, with `tm-forget`. */
export const mostTakenBack = 30_000;

/** Keeps aside what a file would bring, until whoever looks at it says yes or no. Nothing of it is used. */
export function setAside(
	db: Db,
	actor: Actor,
	act: string,
	{ content, found, ...file }: Arrived,
	now: number
) {
	return once(db, actor.id, act, now, async (db) => {
		if (!mayHandleFiles(actor)) throw notFound();
		await forgetUndecided(db, now);
		const id = newId();
		await db
			.insertInto('broughtFile')
			.values({
				id,
				...file,
				status: 'seen',
				found: JSON.stringify(found),
				content: JSON.stringify(content),
				lookedBy: actor.id,
				lookedAt: now
			})
			.execute();
		return id;
	});
}

/** What waited for a day goes as if it had never come. */
export const forgetUndecided = (db: Db, now: number) =>
	db
		.deleteFrom('broughtFile')
		.where('status', '=', 'seen')
		.where('lookedAt', '<', now - waits)
		.execute();

/** Says yes. A small file is in at once; a large one part by part, and nothing of it is used before all is there. */
export function bringIn(
	db: Db,
	{ actor, subject }: Authorized<BroughtFile, 'handle-file'>,
	{ act }: { act: string },
	now: number
) {
	return once(db, actor.id, act, now, async (db) => {
		const { id } = await stillAt(db, subject.id, 'seen');
		await db
			.updateTable('broughtFile')
			.set({ status: 'arriving', broughtBy: actor.id, broughtAt: now })
			.where('id', '=', id)
			.execute();
		await bringPart(db, id, 0, now);
		return id;
	});
}

/** Says no: nothing of it was used, and nothing of it stays. */
export function throwAway(
	db: Db,
	{ actor, subject }: Authorized<BroughtFile, 'handle-file'>,
	{ act }: { act: string },
	now: number
) {
	return once(db, actor.id, act, now, async (db) => {
		await stillAt(db, subject.id, 'seen');
		await db.deleteFrom('broughtFile').where('id', '=', subject.id).execute();
		return subject.id;
	});
}

/** Takes out again what a file brought in. Words that both communities agreed to since are theirs and stay. */
export function takeBack(
	db: Db,
	{ actor, subject }: Authorized<BroughtFile, 'handle-file'>,
	{ act }: { act: string },
	now: number
) {
	return once(db, actor.id, act, now, async (db) => {
		const { id, kind, kept } = await stillAt(db, subject.id, 'live');
		if (kept > mostTakenBack)
			throw new Refused('conflict', 'file-too-many', { count: mostTakenBack });
		await endFile(db, { id, kind }, actor, now);
		return id;
	});
}

/** @param actor null for the operator */
export async function endFile(
	db: InTransaction,
	{ id, kind }: { id: string; kind: FileKind },
	actor: Actor | null,
	now: number
) {
	if (kind === 'memory') await forgetImport(db, id);
	else await takeWordsBack(db, id, now);
	await db
		.updateTable('broughtFile')
		.set({ status: 'taken-back', endedBy: actor?.id ?? null, endedAt: now })
		.where('id', '=', id)
		.execute();
	await noteFile(db, actor?.id ?? null, { id, kind }, 'back', now);
}
