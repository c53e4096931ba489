import { expect, test } from 'vitest';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { markAllRead, unread } from '#lib/notifications/notifications.server.ts';
import type { Shape } from '#lib/photos/covering/shape.ts';
import { folderOfItsOwn, photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act } from '#tests/support/steps.ts';
import { beginOnSheet, handInTyped, lookAtPages, onPaperBy } from '#tests/support/typed.ts';
import { findLetter } from '../queries.server.ts';
import { coverPage, coverPageInReview } from './covering.server.ts';
import { asWrittenOf, pagesOfRevision, pagesOnDesk } from './queries.server.ts';

const words = { written: 'Deer Mateo, i hav a dog', text: 'Dear Mateo, I have a dog.' };
const surname: Shape = { kind: 'pixelate', x: 0.1, y: 0.05, w: 0.5, h: 0.06 };
const form = () => ({ act: act(), shapes: [surname], cells: [], kind: 'pixelate' as const });

async function paper() {
	const set = await school();
	const { db, world } = set;
	const photos = photoStepsOf(db, world, now);
	const where = { storage: photos.storage, quarantine: folderOfItsOwn() };
	const begun = await onPaperBy(db, world, photos, now);
	const sees = async (name: string, pictureId: string) =>
		fileFor(db, await set.as(name), { pictureId, file: '800.webp' }, now).then(
			() => true,
			() => false
		);
	return { ...set, ...begun, where, sees };
}

type Set = Awaited<ReturnType<typeof paper>>;

async function lauraCovers({ db, may, where, letterId }: Set) {
	const [page] = await pagesOnDesk(db, letterId);
	const letter = await may('laura', 'write', letterId);
	return coverPage(db, where, letter, { ...form(), page: page?.id ?? '' }, now);
}

async function inLine(set: Set) {
	await handInTyped(set.db, set.world, set.letterId, words, now);
	await set.steps.passOnByTeacher(set.letterId);
	return set.steps.openSubmissionOf(set.letterId);
}

test('Laura covers the surname on Ana’s page before she hands it in, and the page as it was is seen by nobody', async () => {
	const set = await paper();
	const { db, world, letterId, sheetId, pictureId, sees } = set;
	await lauraCovers(set);
	const [page] = await pagesOnDesk(db, letterId);
	expect(page?.pictureId).not.toBe(pictureId);
	for (const name of ['laura', 'Ana']) {
		expect(await sees(name, pictureId), name).toBe(false);
		expect(await sees(name, page?.pictureId ?? ''), name).toBe(true);
	}
	expect(await beginOnSheet(db, world, sheetId, now), 'the same letter').toBe(letterId);
	const again = await pagesOnDesk(db, letterId);
	expect(
		again.map((one) => one.pictureId),
		'the sheet has the covered one too'
	).toEqual([page?.pictureId]);

	const { revisionId } = await inLine(set);
	const [frozen] = await pagesOfRevision(db, revisionId);
	expect(frozen?.picture.id).toBe(page?.pictureId);
	await expect(lauraCovers(set), 'it is handed in').rejects.toMatchObject({
		reason: 'letter-moved-on'
	});
});

test('a page that Tomás covers in review waits for somebody else, with its words as they were', async () => {
	const set = await paper();
	const { db, world, as, steps, where, letterId, pictureId, sees, statusOf } = set;
	const { id, revisionId, sha256 } = await inLine(set);
	const item = await authorizeReview(db, await as('tomas'), id);
	const asked = { ...form(), n: 1, revisionId, sha256 };
	await expect(coverPageInReview(db, where, item, asked, now)).rejects.toMatchObject({
		reason: 'not-claimed'
	});
	await claim(db, item, now);
	const missing = coverPageInReview(db, where, item, { ...asked, n: 2 }, now);
	await expect(missing).rejects.toMatchObject({ kind: 'not-found' });
	await coverPageInReview(db, where, item, { ...asked, act: act() }, now);

	expect(await statusOf(letterId)).toBe('with-moderator');
	const letter = await findLetter(db, letterId);
	const covered = letter?.revisionId ?? '';
	expect(covered).not.toBe(revisionId);
	const [page] = await pagesOfRevision(db, covered);
	expect(page?.picture.id).not.toBe(pictureId);
	expect(await asWrittenOf(db, covered)).toBe(words.written);
	expect(await pagesOfRevision(db, revisionId), 'of the text before').toEqual([]);
	for (const name of ['laura', 'Ana', 'tomas'])
		expect(await sees(name, pictureId), name).toBe(false);

	const newer = await steps.openSubmissionOf(letterId);
	expect(newer.sha256).not.toBe(sha256);
	await expect(authorizeReview(db, await as('tomas'), newer.id)).rejects.toMatchObject({
		kind: 'not-found'
	});
	const elena = await addSecondReviewer(db, world, now);
	await lookAtPages(db, elena, covered, now);
	await steps.approveLetter(letterId, elena);
	expect(await statusOf(letterId)).toBe('approved');
});

test('Laura hears that a reviewer covered something on a page, and other reviewers that it waits; of what she covers nobody hears', async () => {
	const set = await paper();
	const { db, world, as, where, letterId } = set;
	const elena = await addSecondReviewer(db, world, now);
	const heard = async (personId: string) =>
		(await unread(db, personId)).map(({ kind, address }) => [kind, address]);
	await lauraCovers(set);
	for (const id of Object.values(world.adults)) expect(await heard(id)).toEqual([]);
	const { id, revisionId, sha256 } = await inLine(set);
	for (const one of [world.adults.laura, elena]) await markAllRead(db, one, now);
	const item = await authorizeReview(db, await as('tomas'), id);
	await claim(db, item, now);
	await coverPageInReview(db, where, item, { ...form(), n: 1, revisionId, sha256 }, now);
	const address = `/class/${world.classes.cambridge}/letters/${letterId}`;
	expect(await heard(world.adults.laura)).toEqual([['picture-covered', address]]);
	expect(await heard(elena)).toEqual([['review-waiting', '/review']]);
	expect(await heard(world.adults.delmy)).toEqual([]);
});

test('after a reviewer returned it, Tomás does not decide about the page that he covered', async () => {
	const set = await paper();
	const { db, world, as, steps, where, letterId } = set;
	const { id, revisionId, sha256 } = await inLine(set);
	const item = await authorizeReview(db, await as('tomas'), id);
	await claim(db, item, now);
	await coverPageInReview(db, where, item, { ...form(), n: 1, revisionId, sha256 }, now);
	const elena = await addSecondReviewer(db, world, now);
	await steps.returnLetter(letterId, 'Please look again.', elena);
	const again = await inLine({ ...set, letterId });
	await expect(authorizeReview(db, await as('tomas'), again.id)).rejects.toMatchObject({
		kind: 'not-found'
	});
});

test('a page of another letter is covered by nobody with this one', async () => {
	const set = await paper();
	const { db, may, where, letterId } = set;
	const letter = await may('laura', 'write', letterId);
	const other = coverPage(db, where, letter, { ...form(), page: crypto.randomUUID() }, now);
	await expect(other).rejects.toMatchObject({ kind: 'not-found' });
	await expect(may('delmy', 'write', letterId)).rejects.toMatchObject({ kind: 'not-found' });
});
