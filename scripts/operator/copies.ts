import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { record } from '#lib/audit/audit.server.ts';
import { eraseChild, sweepAfterErasing } from '#lib/leaving.server.ts';
import { eraseFile, erasedFiles } from '#lib/lessons/attaching/keeping.server.ts';
import { eraseAgain, erasedLessons } from '#lib/lessons/writing/erasing.server.ts';
import { endPictures, erasedPictures } from '#lib/photos/keeping/erasing.server.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { backUp, restore, type Counts } from '#lib/platform/backup.server.ts';
import { config } from '#lib/platform/config.server.ts';
import { engineOf, fileOf } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { nameOfPlace, placeOf } from '#lib/storage/open.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { checkAudit } from './audit.ts';
import { fileAt, needed, read, type Verb } from './verb.ts';

export const backupVerb: Verb = {
	usage: 'FILE',
	does: 'copies the running database to a new file, and proves that it can be restored',
	async run(args) {
		const { positionals } = read(args, {});
		const file = fileAt(needed(positionals[0], 'FILE'));
		const counts = await save(config().databaseUrl, file);
		console.log(`${file} is a verified backup: ${summary(counts)}.`);
		for (const line of outside()) console.log(line);
		return 0;
	}
};

export const save = (url: string, file: string): Promise<Counts> => backUp(url, file, checkAudit);

export const restoreVerb: Verb = {
	usage: 'FILE [--replace]',
	does: 'puts a backup in the place of the database, once it is verified; stop Puente first',
	async run(args) {
		const { positionals, values } = read(args, { replace: { type: 'boolean' } });
		wire();
		const file = fileAt(needed(positionals[0], 'FILE'));
		const { counts, kept } = await putBack(config().databaseUrl, file, {
			replace: values.replace ?? false,
			now: Date.now(),
			say: console.log
		});
		console.log(`The backup is in place: ${summary(counts)}.`);
		if (kept)
			console.log(
				`What it replaced is kept as ${kept}; delete it when you do not need it any more.`
			);
		return 0;
	}
};

interface PuttingBack {
	replace: boolean;
	now: number;
	say(sentence: string): void;
}

export const putBack = (url: string, file: string, { replace, now, say }: PuttingBack) =>
	restore(url, file, {
		check: checkAudit,
		replace,
		remember,
		prepare: (copy, known) => takeOver(copy, known, now, say),
		now
	});

const summary = (counts: Counts): string => {
	const named = { person: 'people', letter: 'letters', revision: 'texts', audit: 'audit rows' };
	const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const parts = Object.entries(named).map(([table, words]) => `${counts.get(table) ?? 0} ${words}`);
	return `${parts.join(', ')}; ${rows} rows in ${counts.size} tables`;
};

/** What a backup does not hold, so that nobody believes it does. */
function outside(): string[] {
	const settings = config();
	const { dataDir, databaseUrl } = settings;
	const place = placeOf(settings);
	const known = [
		...(engineOf(databaseUrl) === 'sqlite' ? [resolve(fileOf(databaseUrl))] : []),
		...('folder' in place ? [resolve(place.folder)] : []),
		resolve(quarantineOf(settings))
	];
	const others = (existsSync(dataDir) ? readdirSync(dataDir) : [])
		.map((name) => join(dataDir, name))
		.filter((path) => !known.some((one) => resolve(path).startsWith(one)));
	return [
		`Pictures and files are not in it: copy ${nameOfPlace(settings)} now, after the database (docs/operating.md).`,
		...(others.length > 0 ? [`Not in it either: ${others.join(', ')}.`] : [])
	];
}

interface Known {
	/** The end of the audit that the restored one goes on beside. */
	seq: number;
	hash: string;
	erased: readonly string[];
	erasedPictures: readonly string[];
	erasedFiles: readonly string[];
	erasedLessons: readonly string[];
}

async function remember(current: Db): Promise<Known> {
	const head = await current
		.selectFrom('auditHead')
		.select(['seq', 'hash'])
		.executeTakeFirstOrThrow();
	return {
		...head,
		erased: await erasedChildren(current),
		// An older Puente had none.
		erasedPictures: await erasedPictures(current).catch(() => []),
		erasedFiles: await erasedFiles(current).catch(() => []),
		erasedLessons: await erasedLessons(current).catch(() => [])
	};
}

async function erasedChildren(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('person')
		.select('id')
		.where('kind', '=', 'child')
		.where('erasedAt', 'is not', null)
		.execute();
	return rows.map((row) => row.id);
}

/** A backup must not bring back a child whose family had them erased after it was made, nor what a teacher deleted for good. */
async function takeOver(copy: Db, known: Known | undefined, now: number, say: PuttingBack['say']) {
	await noteRestoring(copy, known, now);
	if (!known) {
		say(
			'If a child was erased or a session plan deleted after this backup was made, erase and delete them again.'
		);
		return;
	}
	const already = new Set(await erasedChildren(copy));
	for (const id of known.erased.filter((id) => !already.has(id))) {
		const row = await copy
			.selectFrom('person')
			.select('id')
			.where('id', '=', id)
			.executeTakeFirst();
		if (!row) continue;
		await eraseChild(copy, id, now);
		say(`The child ${id} was erased after this backup was made, and is erased again.`);
	}
	for (const id of known.erasedLessons)
		if (await copy.transaction().execute((db) => eraseAgain(db, id, now)))
			say(`The plan ${id} was deleted after this backup was made, and is deleted again.`);
	await erasePicturesAgain(copy, known.erasedPictures, now);
	await copy.transaction().execute(async (db) => {
		for (const id of known.erasedFiles) await eraseFile(db, id, now);
	});
	await sweepAfterErasing(copy);
}

/** Their bytes are gone, and no page may wait for them. What was made of one in which a child was covered goes on. */
const erasePicturesAgain = (copy: Db, ids: readonly string[], now: number) =>
	copy.transaction().execute(async (db) => {
		for (const id of ids) await endPictures(db, [id], now);
	});

const noteRestoring = (copy: Db, known: Known | undefined, at: number) =>
	copy.transaction().execute((db) =>
		record(db, {
			at,
			actorId: null,
			verb: 'database.restored',
			subjectKind: 'database',
			subjectId: 'database',
			detail: known ? { replacedSeq: known.seq, replacedHash: known.hash } : {}
		})
	);
