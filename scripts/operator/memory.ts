import { basename } from 'node:path';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
	formatOf,
	readUnits,
	writeUnits,
	type UnitFormat
} from '#lib/translation/formats/unit-files.server.ts';
import { bringIn, lookThrough } from '#lib/translation/memory/bringing-in.server.ts';
import { noteTakenOut, takenOut } from '#lib/translation/memory/taking-out.server.ts';
import { endFile } from '#lib/translation/files/files.server.ts';
import { findFile, latestFiles } from '#lib/translation/files/queries.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { fileAt, needed, read, withNewSchema, withSchema, type Verb } from './verb.ts';

export const tmImportVerb: Verb = {
	usage: 'FILE.tmx | FILE.xliff | FILE.csv',
	does: 'fills the translation memory from an earlier project; all of the file or nothing',
	async run(args) {
		const file = fileAt(needed(read(args, {}).positionals[0], 'FILE'));
		if (!existsSync(file)) throw new OperatorProblem(`There is no file ${file}.`);
		const format = knownFormat(file);
		const units = () => readUnits(format, createReadStream(file));
		return withNewSchema(async (db) => {
			// Read once before, so that a broken file is refused before anybody has to wait for it.
			const preview = await lookThrough(units());
			const named = { name: basename(file), format: format.split('-')[0] ?? format };
			const kept = await bringIn(db, units(), named, Date.now());
			console.log(
				kept === null
					? 'The memory has these sentences already, so nothing was added.'
					: `${kept} of ${preview.pairs + preview.untranslated} units are in the memory now; ${preview.untranslated} have no translation${others(preview.pairs - kept)}.`
			);
			return 0;
		});
	}
};

const others = (count: number) =>
	count > 0 ? `, ${count} have no words or were in the memory or the file already` : '';

export const tmForgetVerb: Verb = {
	usage: '[FILE-ID]',
	does: 'takes out of the memory what a file brought in; without an id it lists the files',
	async run(args) {
		const id = read(args, {}).positionals[0];
		return withSchema(async (db) => {
			if (id === undefined) {
				for (const file of await latestFiles(db))
					console.log(`${file.id}  ${file.status}  ${file.kept}  ${file.name || '(no name)'}`);
				return 0;
			}
			const file = await findFile(db, id);
			if (file?.status !== 'live')
				throw new OperatorProblem(`No file ${id} is in use; without an id you see which are.`);
			await db.transaction().execute((db) => endFile(db, file, null, Date.now()));
			console.log(`What ${file.name || 'this file'} brought in was taken out.`);
			return 0;
		});
	}
};

export const tmExportVerb: Verb = {
	usage: 'FILE.tmx | FILE.xliff | FILE.csv  [--from es|en]',
	does: 'writes the translation memory to a file for other programs, without names',
	async run(args) {
		const { positionals, values } = read(args, { from: { type: 'string' } });
		const from = values.from ?? 'es';
		if (from !== 'es' && from !== 'en') throw new OperatorProblem('--from must be es or en.');
		const file = fileAt(needed(positionals[0], 'FILE'));
		const format = knownFormat(file);
		if (existsSync(file)) throw new OperatorProblem(`${file} exists already: move it away first.`);
		return withSchema(async (db) => {
			const now = Date.now();
			await pipeline(
				writeUnits(format, takenOut(db, from, now), from),
				createWriteStream(file, { flags: 'wx', mode: 0o600 })
			);
			await noteTakenOut(db, null, now);
			console.log(file);
			return 0;
		});
	}
};

function knownFormat(file: string): UnitFormat {
	const format = formatOf(file);
	if (!format) throw new OperatorProblem('The name must end in .tmx, .xliff, .xlf or .csv.');
	return format;
}
