import { record } from '#lib/audit/audit.server.ts';
import type { Deed } from '#lib/audit/deeds.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { proposeWords, takeWordsBack } from '../glossary/bringing-in.server.ts';
import type { ProposedWord } from '../glossary/terms-of-an-entry.ts';
import { forgetImport, rememberPairs, type Pair } from '../memory/memory.server.ts';
import type { FileKind } from './file.ts';
import type { Arrived } from './arriving.server.ts';
import { mayHandleFiles } from './policy.ts';
import { findFile, type BroughtFile } from './queries.server.ts';

export const authorizeFile = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<BroughtFile, 'handle-file'>> =>
	permit(actor, 'handle-file', await findFile(db, id), mayHandleFiles);

/** Nobody decides about a file that was looked at so long ago. */
const waits = day;
/** So many sentences go in one transaction; more is the operator's work, with `tm-forget`. */
export const mostTakenBack = 50_000;

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

/** Says yes: all of it goes in, in one transaction. */
export function bringIn(
	db: Db,
	{ actor, subject }: Authorized<BroughtFile, 'handle-file'>,
	{ act }: { act: string },
	now: number
) {
	return once(db, actor.id, act, now, async (db) => {
		const { content, kind, id } = await stillAt(db, subject.id, 'seen');
		const kept =
			kind === 'memory'
				? await rememberPairs(db, JSON.parse(content) as Pair[], id, now)
				: await proposeWords(db, JSON.parse(content) as ProposedWord[], id, now);
		if (kept === 0) throw new Refused('conflict', 'file-nothing-new');
		await db
			.updateTable('broughtFile')
			.set({ status: 'live', kept, content: '', found: withoutSamples(subject) })
			.set({ broughtBy: actor.id, broughtAt: now })
			.where('id', '=', id)
			.execute();
		const detail = kind === 'memory' ? { sentences: kept } : { words: kept };
		await note(db, actor, { id, kind }, 'in', now, detail);
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
	await note(db, actor, { id, kind }, 'back', now);
}

async function stillAt(db: InTransaction, id: string, status: BroughtFile['status']) {
	const row = await db
		.selectFrom('broughtFile')
		.selectAll()
		.where('id', '=', id)
		.where('status', '=', status)
		.executeTakeFirst();
	if (!row) throw new Refused('conflict', 'file-moved-on');
	return row;
}

/** Their own words stay no longer than they are needed. */
const withoutSamples = ({ found }: BroughtFile): string =>
	found ? JSON.stringify({ ...found, samples: [] }) : '';

const deeds = {
	memory: { in: 'memory.brought-in', back: 'memory.taken-back' },
	glossary: { in: 'glossary.brought-in', back: 'glossary.taken-back' }
} as const satisfies Record<FileKind, Record<string, Deed>>;

const note = (
	db: InTransaction,
	actor: Actor | null,
	{ id, kind }: { id: string; kind: FileKind },
	what: 'in' | 'back',
	now: number,
	detail: Record<string, number> = {}
) =>
	record(db, {
		at: now,
		actorId: actor?.id ?? null,
		verb: deeds[kind][what],
		subjectKind: kind,
		subjectId: id,
		detail
	});
