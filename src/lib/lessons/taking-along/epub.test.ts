import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { restricted } from '#lib/ui/restricted.ts';
import { drawn } from '#tests/support/drawn.ts';
import type { Plan } from '../plan.ts';
import { withPictures } from '../picturing/pictured.ts';
import { shownPlan } from '../reading/shown.ts';
import { planIn } from '../seeds/seed.ts';
import { seedPlans } from '../seeds/seeds.ts';
import { chapterOfCollection, chapterOfPlan, epubFiles } from './epub.ts';
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

const withRiver = (plan: Plan) => withPictures(plan, [{ ...picture, id: 'p1' }]);
const pictures = new Map([['p1', await drawn(1, { width: 320, height: 240 })]]);
const linked = linkedFiles(
	[
		{
			...{ id: 'f1', name: 'Canto & “agua”.pdf', kind: 'pdf', bytes: 90_000 },
			...{ pages: 1, pictured: 1, scanned: 'yes' }
		}
	],
	{ lesson: 'p1', origin: 'https://puente.example' }
);

const book = epubFiles({
	id: 'urn:uuid:0193589a-0000-7000-8000-000000000001',
	title: 'Agua & “nieve”',
	language: 'es',
	creators: ['San José Las Flores', 'Cambridge'],
	rights: 'CC BY-SA 4.0',
	modifiedAt,
	chapters: seedPlans
		.flatMap((seed) => [withRiver(planIn(seed, 'es')), planIn(seed, 'en')])
		.map((plan) => chapterOfPlan(shownPlan(plan), tFor, { files: linked })),
	pictures
});

const said = (text: string, language: 'es' | 'en') => ({
	text,
	language,
	blocks: restricted(text)
});

/** In Spanish, with notes that nobody translated yet. */
const collection = epubFiles({
	...{ id: 'urn:uuid:0193589a-0000-7000-8000-000000000002', title: 'Agua & “nieve”' },
	...{ language: 'es', creators: ['4.º “A”'], rights: 'CC BY-SA 4.0', modifiedAt, pictures },
	chapters: [
		chapterOfCollection(
			{
				...{ by: '4.º “A”', title: said('Agua & “nieve”', 'es'), plans: [], isMixed: true },
				introduction: said('Empiece *aquí*:\n\n- uno\n- dos <script>', 'es')
			},
			tFor
		),
		...seedPlans.slice(0, 3).map((seed, n) =>
			chapterOfPlan(shownPlan(withRiver(planIn(seed, 'es'))), tFor, {
				note: said(n === 0 ? '' : 'Two mornings & <em>more</em>.', 'en'),
				files: linked
			})
		)
	]
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
		const heard = run('java', ['-jar', checker, '--failonwarnings', file]);
		expect(heard).toContain('No errors or warnings detected');
	},
	120_000
);

test.skipIf(!existsSync(checker))(
	'epubcheck finds nothing wrong with a collection',
	() => {
		const file = join(mkdtempSync(join(tmpdir(), 'puente-test-')), 'collection.epub');
		writeFileSync(file, zippedEpub(collection, modifiedAt));
		const heard = run('java', ['-jar', checker, '--failonwarnings', file]);
		expect(heard).toContain('No errors or warnings detected');
	},
	120_000
);

test('a collection begins with what it is for, and each note stands before its plan in its own language', () => {
	const opening = collection.get('book/plan-1.xhtml');
	expect(opening).toContain('<h1>Agua &amp; “nieve”</h1>');
	expect(opening).toContain('dos &lt;script&gt;');
	expect(collection.get('book/plan-2.xhtml')).not.toContain('<aside');
	expect(collection.get('book/plan-3.xhtml')).toMatch(
		/<aside lang="en-US"[^>]*>.*Two mornings &amp; &lt;em&gt;more&lt;\/em&gt;.*<\/aside><h1>/s
	);
});
