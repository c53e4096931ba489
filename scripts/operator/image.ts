import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { openPicture } from '#lib/photos/processing/children.server.ts';
import { NoPicture } from '#lib/photos/processing/picture.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { fileAt, needed, read, type Verb } from './verb.ts';

export const scanImageVerb: Verb = {
	usage: 'FILE FOLDER',
	does: 'makes of a picture what an upload becomes, in FOLDER, and prints it as JSON; needs no settings',
	async run(args) {
		const { positionals } = read(args, {});
		const path = fileAt(needed(positionals[0], 'FILE'));
		const folder = fileAt(needed(positionals[1], 'FOLDER'));
		if (!existsSync(path)) throw new OperatorProblem(`There is no file ${path}.`);
		if (statSync(path).isDirectory())
			throw new OperatorProblem(`${path} is a folder: name one picture in it.`);
		await mkdir(folder, { recursive: true });
		try {
			console.log(JSON.stringify(await openPicture({ make: 'picture', path, folder }), null, 2));
			return 0;
		} catch (problem) {
			if (!(problem instanceof NoPicture)) throw problem;
			console.log(JSON.stringify({ refused: problem.reason }, null, 2));
			return 1;
		}
	}
};
