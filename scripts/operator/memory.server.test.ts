import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { engine, freshDatabaseUrl } from '#tests/support/database.ts';

/** Each call starts a process of its own, on a machine that is busy with other tests. */
const patience = 300_000;

async function desk(database?: string) {
	const url = database ?? (await freshDatabaseUrl());
	const folder = mkdtempSync(join(tmpdir(), 'puente-memory-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const env = {
		PATH: process.env['PATH'],
		DATABASE_URL: url,
		DATA_DIR: folder
	};
	const puente = (verb: string, name: string) => {
		const args = ['scripts/puente.ts', verb, join(folder, name)];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
		return { status, said: `${stdout}${stderr}`.trim() };
	};
	return { folder, puente };
}

const memory = [
	'<tmx version="1.4"><header srclang="en"/><body>',
	'<tu><tuv xml:lang="en-US"><seg>The hen laid eggs.</seg></tuv><tuv xml:lang="es-SV"><seg>La gallina puso huevos.</seg></tuv></tu>',
	'<tu><tuv xml:lang="en-US"><seg>It rains.</seg></tuv></tu>',
	'</body></tmx>'
].join('\n');

test(
	'the operator brings in the memory of an earlier project, once, and takes it out in another format',
	{ timeout: patience },
	async () => {
		const { folder, puente } = await desk();
		writeFileSync(join(folder, 'earlier.tmx'), memory);
		expect(puente('tm-import', 'earlier.tmx')).toEqual({
			status: 0,
			said: '1 of 2 units are in the memory now; 1 have no translation.'
		});
		expect(puente('tm-import', 'earlier.tmx').said).toContain('nothing was added');
		expect(puente('tm-export', 'memory.csv').status).toBe(0);
		const file = join(folder, 'memory.csv');
		expect(readFileSync(file, 'utf8')).toContain(
			'"La gallina puso huevos.","The hen laid eggs.","es","en"'
		);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(puente('tm-export', 'memory.csv')).toMatchObject({ status: 1 });
	}
);

test(
	'a file that means harm is refused in one sentence that names the line',
	{ timeout: patience },
	async () => {
		const { folder, puente } = await desk();
		const laughs = `<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n${memory}`;
		writeFileSync(join(folder, 'laughs.tmx'), laughs);
		expect(puente('tm-import', 'laughs.tmx')).toEqual({
			status: 1,
			said: expect.stringMatching(/^Line 1 declares its own document type.*$/) as string
		});
		writeFileSync(join(folder, 'cut.tmx'), memory.slice(0, -10));
		expect(puente('tm-import', 'cut.tmx').said).toMatch(/^The file ends in the middle, at line \d/);
		expect(puente('tm-export', 'after.csv').status).toBe(0);
		expect(readFileSync(join(folder, 'after.csv'), 'utf8').trim().split('\n')).toHaveLength(1);
	}
);

test.runIf(engine === 'sqlite')(
	'the first import makes the database, and only an import does',
	{ timeout: patience },
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'puente-new-'));
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
		const file = join(folder, 'new.db');
		const { folder: files, puente } = await desk(`file:${file}`);
		expect(puente('tm-export', 'none.csv')).toMatchObject({ status: 1 });
		expect(existsSync(file)).toBe(false);
		writeFileSync(join(files, 'earlier.tmx'), memory);
		const { status, said } = puente('tm-import', 'earlier.tmx');
		expect({ status, said: said.split('\n') }).toEqual({
			status: 0,
			said: [
				`There was no database at ${file}: it is made.`,
				'1 of 2 units are in the memory now; 1 have no translation.'
			]
		});
	}
);
