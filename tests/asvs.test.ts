import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * docs/asvs.csv: our answer to each requirement of levels 1 and 2 of OWASP ASVS 5.0.0 that a web
 * application without OAuth, self-contained tokens and WebRTC can meet, by the requirement's number; what
 * it asks stands in the standard.
 */
const [head, ...lines] = readFileSync('docs/asvs.csv', 'utf8').trimEnd().split('\n');
const rows = lines.map((line) => {
	const [, id = '', answer = '', tests = '', how = ''] =
		/^([\d.]+),([a-z ]+),(?:"([^"]*)")?,"((?:[^"]|"")*)"$/.exec(line) ?? [];
	return { line, id, answer, tests: tests.split(' ').filter(Boolean), how };
});

test('every line has a number, one of four answers, its tests and a sentence', () => {
	expect(head).toBe('id,answer,test,how');
	const wrong = rows.filter(
		({ id, answer, how }) =>
			!/^\d+\.\d+\.\d+$/.test(id) ||
			!['yes', 'no', 'later', 'not applicable'].includes(answer) ||
			how.trim() === ''
	);
	expect(wrong.map(({ line }) => line)).toEqual([]);
});

test('the numbers are in order, each once', () => {
	const ids = rows.map(({ id }) => id);
	const ordered = new Set([...ids].sort(byNumber));
	expect(ids).toEqual([...ordered]);
});

test('every test that is named is there', () => {
	const missing = rows.flatMap(({ id, tests }) =>
		tests.filter((path) => !existsSync(path)).map((path) => `${id} names ${path}`)
	);
	expect(
		missing,
		'A test moved or went: name the one that shows it now, in docs/asvs.csv.'
	).toEqual([]);
});

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
