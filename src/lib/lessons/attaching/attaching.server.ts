import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { enqueue } from '#lib/jobs/jobs.server.ts';
import { kindOfFile } from '#lib/photos/processing/kind-of-file.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { findWork, saveWork } from '../queries.server.ts';
import { note } from '../works.server.ts';
import * as act from '../work.ts';
import type { Work } from '../work.ts';
import { cleanName, stemOf, wrongEnding, type AttachedKind } from './attached.ts';
import { eraseFile } from './keeping.server.ts';
import { largestAttached, mostAttached } from './limits.ts';
import { officeKindOf } from './office.ts';
import { hasPoppler } from './poppler.server.ts';

/** Where a file lies from when it came until it was looked at. */
export const waitsAt = (quarantine: string, fileId: string): string => join(quarantine, fileId);

/**
 * Takes a file to a plan. It lies in quarantine, and nobody is served it, until a job has looked into it.
 *
 * @returns its id
 * @throws Refused what is wrong with it as far as its first bytes say so
 */
export async function attach(
	db: Db,
	quarantine: string,
	{ actor, subject }: Authorized<Work, 'write'>,
	form: { act: string; file: File },
	now: number
): Promise<string> {
	const { file } = form;
	if (file.size > largestAttached) throw no('file-too-large');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const kind = kindOf(file.name, bytes);
	const name = cleanName(file.name, kind);
	const wrong = wrongEnding(file.name, kind);
	if (wrong) throw no(wrong);
	const id = newId();
	await mkdir(quarantine, { recursive: true, mode: 0o700 });
	const path = waitsAt(quarantine, id);
	await writeFile(path, bytes, { mode: 0o600 });
	let kept: string | undefined;
	try {
		kept = await once(db, actor.id, form.act, now, async (db) => {
			await refuseTooMany(db, subject.id);
			await forgetRefused(db, { workId: subject.id, name }, now);
			await db
				.insertInto('libraryFile')
				.values({
					...{ id, workId: subject.id, name, kind },
					bytes: bytes.length,
					sha256: createHash('sha256').update(bytes).digest('hex'),
					status: 'waiting',
					addedBy: actor.id,
					addedAt: now
				})
				.execute();
			await enqueue(db, 'check-file', { fileId: id }, now);
			await changed(db, subject.id, now);
			await note(db, actor, 'file-added', subject, now, { file: id });
			return id;
		});
		return kept;
	} finally {
		// The same form a second time, or none at all.
		if (kept !== id) await rm(path, { force: true });
	}
}

const no = (why: string) => new Refused('invalid', 'check-fields', {}, { file: why });

/** By what is in it; its name tells apart only what is none of these. */
function kindOf(name: string, bytes: Uint8Array): AttachedKind {
	const kind = kindOfFile(bytes.subarray(0, 512));
	if (kind === 'nothing') throw no('file-empty');
	if (kind === 'pdf') {
		if (!hasPoppler()) throw no('file-no-pdfs');
		return 'pdf';
	}
	const office = officeKindOf(name, bytes);
	if (office) throw no(`file-${office}`);
	if (kind !== 'unknown') throw no('file-kind');
	return 'text';
}

/** What was refused stays in sight, with the reason, until the same comes again, also as a file of another kind. */
async function forgetRefused(
	db: InTransaction,
	{ workId, name }: { workId: string; name: string },
	now: number
) {
	const refused = await db
		.selectFrom('libraryFile')
		.select(['id', 'name'])
		.where('workId', '=', workId)
		.where('status', '=', 'refused')
		.where('removedAt', 'is', null)
		.execute();
	for (const file of refused.filter((one) => stemOf(one.name) === stemOf(name))) {
		await db.updateTable('libraryFile').set({ removedAt: now }).where('id', '=', file.id).execute();
		await eraseFile(db, file.id, now);
	}
}

async function refuseTooMany(db: InTransaction, workId: string) {
	const { count } = await db
		.selectFrom('libraryFile')
		.select((eb) => eb.fn.countAll().as('count'))
		.where('workId', '=', workId)
		.where('removedAt', 'is', null)
		.where('status', '<>', 'refused')
		.executeTakeFirstOrThrow();
	if (Number(count) >= mostAttached)
		throw new Refused('too-many', 'lesson-too-many-files', { count: mostAttached });
}

/** What goes with a plan is part of it: other files are another version, which nobody shares unseen. */
async function changed(db: InTransaction, workId: string, now: number) {
	const work = await findWork(db, workId);
	if (!work) throw notFound();
	await saveWork(db, work, act.rewrite(work, work.doc), now);
}

/** Takes a file off a plan. Where it is shared with others it stays until newer words take its place. */
export const takeOff = (
	db: Db,
	{ actor, subject }: Authorized<Work, 'write'>,
	form: { act: string; file: string },
	now: number
): Promise<string> =>
	once(db, actor.id, form.act, now, async (db) => {
		const file = await db
			.updateTable('libraryFile')
			.set({ removedAt: now })
			.where('id', '=', form.file)
			.where('workId', '=', subject.id)
			.where('removedAt', 'is', null)
			.returning('status')
			.executeTakeFirst();
		if (!file) throw notFound();
		if (!(await wasFrozen(db, form.file))) await eraseFile(db, form.file, now);
		// What never went with the plan makes no other plan of it.
		if (file.status === 'refused') return form.file;
		await changed(db, subject.id, now);
		await note(db, actor, 'file-taken-off', subject, now, { file: form.file });
		return form.file;
	});

async function wasFrozen(db: InTransaction, fileId: string): Promise<boolean> {
	const row = await db
		.selectFrom('libraryRevisionFile')
		.select('n')
		.where('fileId', '=', fileId)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
