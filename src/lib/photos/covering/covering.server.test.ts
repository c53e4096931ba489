import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { authorizeCase, closeCase, endCase } from '#lib/moderation/safeguarding/cases.server.ts';
import { markAllRead, unread } from '#lib/notifications/notifications.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { folderOfItsOwn, photoStepsOf } from '#tests/support/photos.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { storedAs } from '../intake/pictures.server.ts';
import { eraseWithdrawn, keptAfterWithdrawing } from '../keeping/withdrawn.server.ts';
import { masterFile } from '../processing/picture.ts';
import { authorizePhoto } from '../photos.server.ts';
import { findPhoto } from '../queries.server.ts';
import { withdraw } from '../way/taking-back.server.ts';
import type { Cover } from './baking.server.ts';
import { cover, coverInReview } from './covering.server.ts';
import type { Shape } from './shape.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const photos = photoStepsOf(db, world, now);
	const where = { storage: photos.storage, quarantine: folderOfItsOwn() };
	return { db, world, steps: stepsOf(db, world, now), photos, where };
}

type Set = Awaited<ReturnType<typeof setUp>>;

const number: Shape = { kind: 'pixelate', x: 0.4, y: 0.4, w: 0.2, h: 0.2 };
const form = (asked: Partial<Cover> = {}): Cover => ({
	act: act(),
	shapes: [number],
	cells: [],
	kind: 'pixelate',
	...asked
});

async function coverBy(
	{ db, world, where }: Set,
	who: keyof Set['world']['adults'],
	id: string,
	asked = form()
) {
	const photo = await authorizePhoto(db, await actorOf(db, world.adults[who], now), 'describe', id);
	return cover(db, where, photo, asked, now);
}

/** Tomás opens it, and covers something in it. */
async function tomasCovers({ db, world, where, steps }: Set, id: string, asked = form()) {
	const { id: submissionId, revisionId, sha256 } = await steps.openSubmissionOf(id);
	const item = await authorizeReview(db, await actorOf(db, world.adults.tomas, now), submissionId);
	await claim(db, item, now);
	return coverInReview(db, where, item, { ...asked, revisionId, sha256 }, now);
}

const pictureOf = async ({ db }: Set, id: string) => (await findPhoto(db, id))?.pictureId ?? '';

async function whoGets({ db, world }: Set, pictureId: string): Promise<string[]> {
	const files = ['320.jpg', '800.webp', '1600.jpg', masterFile];
	const got = [];
	for (const [name, id] of Object.entries(world.adults))
		for (const file of files) {
			const actor = await actorOf(db, id, now);
			const seen = await fileFor(db, actor, { pictureId, file }, now).catch(() => undefined);
			if (seen) got.push(name);
		}
	return [...new Set(got)];
}

/** Colours of the middle of what is stored of a picture. */
async function coloursInTheMiddle({ photos }: Set, pictureId: string): Promise<number> {
	const bytes = await photos.storage.get(storedAs(pictureId, masterFile));
	const { width = 0, height = 0 } = await sharp(bytes).metadata();
	const [left, top] = [Math.round(width * 0.42), Math.round(height * 0.42)];
	const size = { width: Math.round(width * 0.16), height: Math.round(height * 0.16) };
	const data = await sharp(bytes)
		.extract({ left, top, ...size })
		.raw()
		.toBuffer();
	// JPEG adds a little to each colour: what counts is what an eye could tell apart.
	const seen = new globalThis.Set<string>();
	for (let n = 0; n < data.length; n += 3)
		seen.add([...data.subarray(n, n + 3)].map((one) => Math.round(one / 32)).join());
	return seen.size;
}

/** As noisy as a crowd. */
const crowd = () =>
	sharp({
		create: {
			...{ width: 400, height: 300, channels: 3, background: '#888' },
			noise: { type: 'gaussian', mean: 128, sigma: 70 }
		}
	})
		.jpeg({ quality: 95 })
		.toBuffer();

test('Laura covers a number before she hands the photo in, and nobody is served the picture as it was', async () => {
	const set = await setUp();
	const { db, photos } = set;
	const id = await photos.bringIn(1, await crowd());
	const before = await pictureOf(set, id);
	expect(await whoGets(set, before)).toEqual(['laura']);
	expect(await coloursInTheMiddle(set, before)).toBeGreaterThan(60);

	await coverBy(set, 'laura', id);
	const after = await pictureOf(set, id);
	expect(after).not.toBe(before);
	expect(await whoGets(set, before)).toEqual([]);
	expect(await whoGets(set, after)).toEqual(['laura']);
	expect(await coloursInTheMiddle(set, after)).toBeLessThan(30);
	const rows = await db.selectFrom('picture').selectAll().orderBy('madeAt').execute();
	expect(rows.find((row) => row.id === before)?.sealedAt).toBe(now);
	expect(rows.find((row) => row.id === after)).toMatchObject({ fromId: before, sealedAt: null });

	await photos.handInPhoto(id);
	const frozen = await db.selectFrom('photoRevision').select('pictureId').execute();
	expect(frozen, 'what is reviewed is the covered one').toEqual([{ pictureId: after }]);
});

test('squares that were ticked are covered as well, and nothing chosen changes nothing', async () => {
	const set = await setUp();
	const { photos } = set;
	const id = await photos.bringIn();
	const before = await pictureOf(set, id);
	const nothing = coverBy(set, 'laura', id, form({ shapes: [] }));
	await expect(nothing).rejects.toMatchObject({ reason: 'nothing-covered' });
	expect(await pictureOf(set, id)).toBe(before);
	await coverBy(set, 'laura', id, form({ shapes: [], cells: ['3.2', '4.2'], kind: 'sticker' }));
	expect(await pictureOf(set, id)).not.toBe(before);
});

test('the same form sent twice covers once', async () => {
	const set = await setUp();
	const id = await set.photos.bringIn();
	const twice = form();
	const both = await Promise.all([1, 2].map(() => coverBy(set, 'laura', id, twice)));
	expect(both).toEqual([id, id]);
	const rows = await set.db.selectFrom('picture').select('id').execute();
	expect(rows).toHaveLength(2);
});

test('of two who cover the same picture at once, one comes too late, and nothing is lost', async () => {
	const set = await setUp();
	const id = await set.photos.bringIn();
	const both = await Promise.allSettled([1, 2].map(() => coverBy(set, 'laura', id)));
	expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('nobody else covers what lies with Laura, and she covers nothing that is with a reader', async () => {
	const set = await setUp();
	const { photos } = set;
	const id = await photos.bringIn();
	for (const who of ['delmy', 'tomas', 'carmen', 'sofia', 'ruth'] as const)
		await expect(coverBy(set, who, id), who).rejects.toMatchObject({ kind: 'not-found' });
	await photos.handInPhoto(id);
	await expect(coverBy(set, 'laura', id)).rejects.toMatchObject({ reason: 'photo-moved-on' });
});

test('what Tomás covers in review is another revision, which somebody else approves', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	const first = await steps.openSubmissionOf(id);
	const before = await pictureOf(set, id);
	await tomasCovers(set, id);

	const photo = await findPhoto(db, id);
	expect(photo?.state.status).toBe('with-moderator');
	expect(photo?.pictureId).not.toBe(before);
	expect(await whoGets(set, before)).toEqual([]);
	const second = await steps.openSubmissionOf(id);
	expect(second.id).not.toBe(first.id);
	expect(second.sha256).not.toBe(first.sha256);
	const tomas = await actorOf(db, world.adults.tomas, now);
	await expect(authorizeReview(db, tomas, second.id)).rejects.toMatchObject({ kind: 'not-found' });
	await expect(steps.approveLetter(id)).rejects.toMatchObject({ kind: 'not-found' });

	await steps.approveLetter(id, await addSecondReviewer(db, world, now));
	expect((await findPhoto(db, id))?.state.status).toBe('approved');
});

test('Tomás does not approve what he covered either once it went back to Laura, or to two named people', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const elena = await addSecondReviewer(db, world, now);
	const tomasMay = async (id: string) => {
		const tomas = await actorOf(db, world.adults.tomas, now);
		const { id: submissionId } = await steps.openSubmissionOf(id);
		return authorizeReview(db, tomas, submissionId).then(
			() => true,
			() => false
		);
	};
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	await tomasCovers(set, id);
	await steps.returnLetter(id, 'What is it?', elena, 'words-do-not-fit');
	await photos.handInPhoto(id, { alt: 'A boat of paper.' });
	expect(await tomasMay(id)).toBe(false);

	const other = await photos.bringIn(2);
	await photos.handInPhoto(other);
	await tomasCovers(set, other);
	await safeguardBy(db, elena, other, '', now);
	const ruth = await actorOf(db, world.adults.ruth, now);
	const { id: caseId } = await db
		.selectFrom('safeguardCase')
		.select('id')
		.where('workId', '=', other)
		.executeTakeFirstOrThrow();
	const mine = await authorizeCase(db, ruth, caseId);
	await closeCase(db, mine, { act: act(), statement: 'Nothing.' }, now);
	await endCase(db, mine, { act: act(), ending: 'let-go' }, now);
	expect(await tomasMay(other)).toBe(false);
	await steps.approveLetter(other, elena);
});

test('Laura hears that a reviewer covered something in her photo, and nobody of what she covers herself', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const elena = await addSecondReviewer(db, world, now);
	const heard = async (personId: string) =>
		(await unread(db, personId)).map(({ kind, address }) => [kind, address]);
	const id = await photos.bringIn();
	await coverBy(set, 'laura', id);
	for (const one of Object.values(world.adults)) expect(await heard(one)).toEqual([]);
	await photos.handInPhoto(id);
	await markAllRead(db, elena, now);
	await tomasCovers(set, id);
	const address = `/class/${world.classes.cambridge}/photos/${id}`;
	expect(await heard(world.adults.laura)).toEqual([['picture-covered', address]]);
	expect(await heard(elena), 'who may approve it').toEqual([['review-waiting', '/review']]);
	expect(await heard(world.adults.delmy)).toEqual([]);
});

test('an approval of the picture as it was comes too late once something is covered', async () => {
	const set = await setUp();
	const { db, world, where, steps, photos } = set;
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	const { id: submissionId, revisionId, sha256 } = await steps.openSubmissionOf(id);
	const tomas = await actorOf(db, world.adults.tomas, now);
	const item = await authorizeReview(db, tomas, submissionId);
	const asked = { ...form(), revisionId, sha256 };
	const unclaimed = coverInReview(db, where, item, asked, now);
	await expect(unclaimed, 'nor covers who does not hold it').rejects.toMatchObject({
		reason: 'not-claimed'
	});
	await claim(db, item, now);
	const other = { ...asked, sha256: '0'.repeat(64) };
	await expect(coverInReview(db, where, item, other, now)).rejects.toMatchObject({
		reason: 'text-changed'
	});
	await coverInReview(db, where, item, asked, now);
	await expect(steps.approveLetter(id)).rejects.toMatchObject({ kind: 'not-found' });
	expect((await findPhoto(db, id))?.state.status).toBe('with-moderator');
});

test('a covered photo that is safeguarded shows the two named people what is left of it', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await photos.bringIn();
	await coverBy(set, 'laura', id);
	await photos.handInPhoto(id);
	await safeguardBy(db, world.adults.tomas, id, 'It worries me.', now);
	expect(await whoGets(set, await pictureOf(set, id))).toEqual(['ruth', 'blanca']);
});

test('when a covered photo was taken back, both its pictures end after a month', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await photos.bringIn();
	await coverBy(set, 'laura', id);
	const laura = await actorOf(db, world.adults.laura, now);
	await withdraw(db, await authorizePhoto(db, laura, 'withdraw', id), { act: act() }, now);
	await eraseWithdrawn(db, now + keptAfterWithdrawing);
	const rows = await db.selectFrom('picture').select('erasedAt').execute();
	expect(rows.map(({ erasedAt }) => erasedAt !== null)).toEqual([true, true]);
});
