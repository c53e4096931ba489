import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { drawn } from '#tests/support/drawn.ts';
import { plain } from '#tests/support/odd-pictures.ts';

interface Said {
	code: number;
	out: string;
	err: string;
}

/** As an operator types it, without a database and without settings. */
const scan = (...words: string[]) =>
	new Promise<Said>((done) =>
		execFile(
			process.execPath,
			['scripts/puente.ts', 'scan-image', ...words],
			{ env: { PATH: process.env['PATH'] } },
			(error, out, err) => done({ code: error ? Number(error.code) : 0, out, err: err.trim() })
		)
	);

function ownFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'puente-scan-image-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

test('a picture becomes what an upload becomes, and what was made of it is printed', async () => {
	const folder = ownFolder();
	const sent = join(folder, 'IMG_0001.HEIC');
	writeFileSync(sent, await drawn(1, { width: 1000, height: 600 }));
	const to = join(folder, 'made', 'here');
	const { code, out, err } = await scan(sent, to);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	const made = JSON.parse(out);
	expect(made).toMatchObject({ width: 1000, height: 600, master: 'master.jpg' });
	const written = readdirSync(to).filter((file) => file !== made.master);
	expect(made.variants.map(({ file }: { file: string }) => file).toSorted()).toEqual(
		written.toSorted()
	);
	for (const { file, bytes } of made.variants)
		expect(readFileSync(join(to, file))).toHaveLength(bytes);
});

test('what is no picture is refused with its reason, and leaves nothing behind', async () => {
	const folder = ownFolder();
	const sent = join(folder, 'sent.jpg');
	const to = join(folder, 'made');
	writeFileSync(sent, '<svg xmlns="http://www.w3.org/2000/svg"/>');
	expect(await scan(sent, to)).toEqual({ code: 1, out: '{\n  "refused": "svg"\n}\n', err: '' });
	writeFileSync(sent, (await plain([9, 9, 9], 900, 700).jpeg().toBuffer()).subarray(0, 900));
	const { code, out } = await scan(sent, to);
	expect({ code, said: JSON.parse(out) }).toEqual({ code: 1, said: { refused: 'damaged' } });
	expect(readdirSync(to)).toEqual([]);
});

test('a file that is not there, a folder, and a missing word each give a sentence', async () => {
	const folder = ownFolder();
	const nowhere = join(folder, 'nowhere.jpg');
	expect(await scan(nowhere, folder)).toEqual({
		code: 1,
		out: '',
		err: `There is no file ${nowhere}.`
	});
	expect((await scan(folder, folder)).err).toBe(`${folder} is a folder: name one picture in it.`);
	expect((await scan(nowhere)).err).toBe('FOLDER is missing.');
	expect((await scan()).err).toBe('FILE is missing.');
});
