import { execFileSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { scanLines } from './scan.ts';

async function scan(lines: string[], language: 'en' | 'es' = 'es') {
	const printed: unknown[] = [];
	const complaints: string[] = [];
	const code = await scanLines(Readable.from([lines.join('\n')]), language, {
		print: (line) => void printed.push(JSON.parse(line)),
		complain: (sentence) => complaints.push(sentence)
	});
	return { code, printed, complaints };
}

test('each line is answered in its order, with offsets of the text as given', async () => {
	const { code, printed } = await scan([
		'{"id":"a","text":"🎉 mi número es 7012-3456"}',
		'',
		'{"id":2,"text":"Hola Ana, ayer llovió mucho."}'
	]);
	expect(code).toBe(0);
	expect(printed).toEqual([
		{ id: 'a', flags: [{ kind: 'phone', start: 16, end: 25 }] },
		{ id: 2, flags: [] }
	]);
});

test('a line that cannot be read is named, and the rest is still scanned', async () => {
	const { code, printed, complaints } = await scan([
		'{"id":"a","text":"Hola"}',
		'{"id":"b","text":',
		'{"id":"c"}',
		'{"id":"d","text":"Adiós"}'
	]);
	expect(code).toBe(1);
	expect(printed).toEqual([
		{ id: 'a', flags: [] },
		{ id: 'd', flags: [] }
	]);
	expect(complaints).toEqual([
		'Line 2 is not a JSON object with "id" and "text".',
		'Line 3 is not a JSON object with "id" and "text".'
	]);
});

test('the operator scans lines without a database and without settings', () => {
	const said = execFileSync(
		process.execPath,
		['scripts/puente.ts', 'scan-text', '--lang', 'en', '--jsonl'],
		{
			input: '{"id":"x","text":"We had snow."}\n',
			encoding: 'utf8',
			env: { PATH: process.env['PATH'] }
		}
	);
	expect(said).toBe('{"id":"x","flags":[]}\n');
});
