import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { coverOf } from '#lib/photos/faces/face.ts';
import { facesDoer, facesOf } from '#lib/photos/faces/counting.server.ts';
import { folderOfItsOwn, photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { act } from '#tests/support/steps.ts';
import { handInTyped, onPaperBy } from '#tests/support/typed.ts';
import { findLetter } from '../queries.server.ts';
import { bringPages } from './bringing-in.server.ts';
import { coverPage } from './covering.server.ts';
import { paperInWords } from './in-words.server.ts';
import { pagesOnDesk } from './queries.server.ts';
import { paperForAuthor, paperUnderReview } from './reviewing.server.ts';

const detector = createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json');
/** Two people, as if they stood beside the page. */
const two = () => new File([readFileSync(join(dirname(detector), 'demo', 'sample2.jpg'))], 'x.jpg');

/** Ana’s page without anybody, and one beside which two people stood. */
async function brought() {
	const set = await school();
	const { db, world, may } = set;
	const photos = photoStepsOf(db, world, now);
	const where = { storage: photos.storage, quarantine: folderOfItsOwn() };
	const { letterId } = await onPaperBy(db, world, photos, now);
	expect(await bringPages(db, where, await may('laura', 'write', letterId), [two()], now)).toEqual(
		[]
	);
	const look = () => doDueJobs(db, new Map([['find-faces', facesDoer(where)]]), () => now);
	const faces = async () => (await pagesOnDesk(db, letterId)).map(({ faces }) => faces);
	return { ...set, where, letterId, look, faces };
}

test('Laura reads that two faces are on a page, covers them where they were found, and reads it no more', async () => {
	const { db, may, where, letterId, look, faces } = await brought();
	expect(await faces(), 'nobody looked yet').toEqual([0, 0]);
	await look();
	expect(await faces()).toEqual([0, 2]);
	const page = (await pagesOnDesk(db, letterId))[1];
	const found = (await facesOf(db, page?.pictureId ?? '')) ?? [];
	const shapes = found.map((face) => coverOf(face, 'pixelate'));
	const form = { act: act(), shapes, cells: [], kind: 'pixelate', page: page?.id ?? '' } as const;
	await coverPage(db, where, await may('laura', 'write', letterId), form, now);
	await look();
	expect(await faces()).toEqual([0, 0]);
}, 30_000);

test('Tomás, who reviews it, reads it too, and neither Ana nor whoever reads the letter in the end', async () => {
	const { db, world, as, steps, letterId, look } = await brought();
	await look();
	await handInTyped(db, world, letterId, { written: 'Deer', text: 'Dear' }, now);
	const letter = await findLetter(db, letterId);
	expect(letter && (await paperForAuthor(db, letter))?.faces).toEqual([]);
	await steps.passOnByTeacher(letterId);
	const { revisionId } = await steps.openSubmissionOf(letterId);
	const work = { kind: 'letter', workId: letterId, revisionId } as const;
	const paper = await paperUnderReview(db, await as('tomas'), work);
	expect(paper?.faces).toEqual([{ n: 2, count: 2 }]);
	const read = await paperInWords(db, { revisionId, from: 'Ana' }, 'es');
	expect(JSON.stringify(read)).not.toContain('faces');
}, 30_000);
