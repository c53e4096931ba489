import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { drawn } from '#tests/support/drawn.ts';
import { withPictures } from '../picturing/pictured.ts';
import { shownPlan } from '../reading/shown.ts';
import { planIn } from '../seeds/seed.ts';
import { seedPlans } from '../seeds/seeds.ts';
import { epubFiles } from './epub.ts';
import { linkedFiles } from './linked-files.ts';
import { zippedEpub } from './zipped.server.ts';

const checker = '/usr/bin/epubcheck';

/** All that a program says. */
const run = (program: string, args: readonly string[]) => {
	const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
	return `${stdout}${stderr}`;
};
const modifiedAt = Date.UTC(2026, 10, 23, 15);

const picture = { sha256: '', alt: 'El río', caption: 'En mayo', nobody: true, childIds: [] };

const book = epubFiles({
	id: 'urn:uuid:0193589a-0000-7000-8000-000000000001',
	title: 'Agua & “nieve”',
	language: 'es',
	creators: ['San José Las Flores', 'Cambridge'],
	rights: 'CC BY-SA 4.0',
	modifiedAt,
	chapters: seedPlans.flatMap((seed) => [
		shownPlan(withPictures(planIn(seed, 'es'), [{ ...picture, id: 'p1' }])),
		shownPlan(planIn(seed, 'en'))
	]),
	say: tFor,
	files: linkedFiles(
		[
			{
				...{ id: 'f1', name: 'Canto & “agua”.pdf', kind: 'pdf', bytes: 90_000 },
				...{ pages: 1, pictured: 1, scanned: 'yes' }
			}
		],
		{ lesson: 'p1', origin: 'https://puente.example' }
	),
	pictures: new Map([['p1', await drawn(1, { width: 320, height: 240 })]])
});

test('a book begins with what it is, stored as it is, and names every chapter', () => {
	const bytes = Buffer.from(zippedEpub(book, modifiedAt));
	expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
	expect(bytes.subarray(38, 58).toString()).toBe('application/epub+zip');
	expect(String(book.get('book/nav.xhtml')).match(/<li>/g)).toHaveLength(seedPlans.length * 2);
	expect(book.get('book/package.opf')).toContain('Agua &amp; “nieve”');
});

test('the same plans make the same book', () => {
	expect(Buffer.from(zippedEpub(book, modifiedAt))).toEqual(
		Buffer.from(zippedEpub(book, modifiedAt))
	);
});

test.skipIf(!existsSync(checker))(
	'epubcheck finds nothing wrong with a book of all plans that come with Puente',
	() => {
		const file = join(mkdtempSync(join(tmpdir(), 'puente-test-')), 'plans.epub');
		writeFileSync(file, zippedEpub(book, modifiedAt));
		const said = run('java', ['-jar', checker, '--failonwarnings', file]);
		expect(said).toContain('No errors or warnings detected');
	},
	120_000
);
