import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { Doer } from '#lib/jobs/jobs.server.ts';
import { inWorkingFolder } from '#lib/photos/intake/quarantine.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { NotTaken, type RefusedAttached } from './attached.ts';
import { waitsAt } from './attaching.server.ts';
import { checkPdf, readable, type Found } from './checking-pdf.server.ts';
import { wordsIn } from './checking-text.ts';
import { hasVirus } from './clamd.server.ts';
import { pageOf, wholeOf } from './keeping.server.ts';
import { longestText } from './limits.ts';

interface With {
	readonly storage: Storage;
	readonly quarantine: string;
	/** Where clamd listens; undefined where there is none, and what was not scanned says so. */
	readonly clamdSocket: string | undefined;
}

/** Looks into a file that came, and stores it, or says why it cannot go with a plan. */
export const checkFileDoer =
	({ storage, quarantine, clamdSocket }: With): Doer =>
	async (db, { fileId }) => {
		const id = String(fileId);
		const file = await db
			.selectFrom('libraryFile')
			.select(['kind', 'sha256'])
			.where('id', '=', id)
			.where('status', '=', 'waiting')
			.where('removedAt', 'is', null)
			.executeTakeFirst();
		const path = waitsAt(quarantine, id);
		if (file)
			try {
				const bytes = await waiting(path, file.sha256);
				if (clamdSocket && (await hasVirus(clamdSocket, bytes))) throw new NotTaken('virus');
				await inWorkingFolder(quarantine, async (folder) => {
					const found = file.kind === 'pdf' ? await checkPdf(path, folder) : plain(bytes);
					await keep(db, storage, id, bytes, found, clamdSocket ? 'yes' : 'no');
				});
			} catch (problem) {
				if (!(problem instanceof NotTaken)) throw problem;
				await refuse(db, id, problem.reason);
			}
		await rm(path, { force: true });
	};

/** What came, letter for letter. A machine that lost it asks for it again. */
async function waiting(path: string, sha256: string): Promise<Buffer> {
	const bytes = await readFile(path).catch((problem: NodeJS.ErrnoException) => {
		throw problem.code === 'ENOENT' ? new NotTaken('lost') : problem;
	});
	if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new NotTaken('lost');
	return bytes;
}

function plain(bytes: Uint8Array): Found {
	const text = readable(wordsIn(bytes));
	if (text.length > longestText) throw new NotTaken('too-long-text');
	return { pages: null, text, pictures: [] };
}

/** Bytes first: those without a row are swept up, a row without bytes would be a promise that nobody keeps. */
async function keep(
	db: Db,
	storage: Storage,
	id: string,
	bytes: Uint8Array,
	{ pages, text, pictures }: Found,
	scanned: 'yes' | 'no'
) {
	await storage.put(wholeOf(id), bytes);
	for (const [n, picture] of pictures.entries())
		await storage.put(pageOf(id, n + 1), await readFile(picture));
	await db
		.updateTable('libraryFile')
		.set({ status: 'fine', pages, text, scanned, pictured: pictures.length })
		.where('id', '=', id)
		.where('status', '=', 'waiting')
		.where('removedAt', 'is', null)
		.execute();
}

const refuse = (db: Db, id: string, reason: RefusedAttached) =>
	db
		.updateTable('libraryFile')
		.set({ status: 'refused', reason })
		.where('id', '=', id)
		.where('status', '=', 'waiting')
		.execute();
