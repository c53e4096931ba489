import { createWriteStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { writeTbx } from '#lib/translation/formats/tbx-writer.ts';
import { entryOf } from '#lib/translation/glossary/entry-of-a-term.ts';
import { termsOf } from '#lib/translation/glossary/queries.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { fileAt, needed, read, withSchema, type Verb } from './verb.ts';

export const glossaryExportVerb: Verb = {
	usage: 'FILE.tbx',
	does: 'writes the agreed words of the glossary to a file for other programs, without names',
	async run(args) {
		const file = fileAt(needed(read(args, {}).positionals[0], 'FILE'));
		if (existsSync(file)) throw new OperatorProblem(`${file} exists already: move it away first.`);
		return withSchema(async (db) => {
			const terms = [...(await termsOf(db, 'es')), ...(await termsOf(db, 'en'))];
			const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
			await pipeline(writeTbx(terms.map(entryOf)), out);
			console.log(file);
			return 0;
		});
	}
};
