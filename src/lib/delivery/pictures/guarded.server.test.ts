import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { childRecord } from '#lib/child-record.server.ts';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { claim, claimLasts } from '#lib/moderation/deciding/claims.server.ts';
import { approve, authorizeReview } from '#lib/moderation/moderation.server.ts';
import { waitingReviews } from '#lib/moderation/queue/waiting.server.ts';
import { authorizeCase, closeCase, endCase } from '#lib/moderation/safeguarding/cases.server.ts';
import { openCase } from '#lib/moderation/safeguarding/reading.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { eraseBytesDoer } from '#lib/photos/keeping/erasing.server.ts';
import { authorizePhoto } from '#lib/photos/photos.server.ts';
import { findPhoto } from '#lib/photos/queries.server.ts';
import { countToTranslate } from '#lib/translation/desk.server.ts';
import { recall } from '#lib/photos/way/taking-back.server.ts';
import { agreeToChange } from '#lib/translation/mending/answering.server.ts';
import { outcomeOf } from '#lib/translation/mending/outcome.server.ts';
import { offersFor } from '#lib/translation/memory/offered.server.ts';
import { authorizeTranslation, authorizeWriting } from '#lib/translation/translation.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { mendFirst } from '#tests/support/mending.ts';
import { deliverPhotos, photoStepsOf } from '#tests/support/photos.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { albumOf } from './album.server.ts';
import { fileFor, noteSeen } from './seeing.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	return { db, world, steps: stepsOf(db, world, now), photos: photoStepsOf(db, world, now) };
}

type Set = Awaited<ReturnType<typeof setUp>>;

const allows = ({ db, world }: Set, name: string) =>
	db
		.insertInto('consentNow')
		.values({ childId: idOf(world, name), use: 'album', answer: 'yes', untilOn: '2027-06-30' })
		.execute();

async function toAlbum(
	set: Set,
	id: string,
	reviewers: readonly (string | undefined)[] = [undefined]
) {
	const { db, world, steps } = set;
	for (const reviewer of reviewers) await steps.approveLetter(id, reviewer);
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => `ES ${source}`);
	await steps.handInTranslation(id);
	await steps.approveTranslation(id);
	await deliverPhotos(db, world, now);
}

/** Ana is in it, her family allows it, and two have approved it. */
async function withAna(set: Set): Promise<string> {
	const id = await set.photos.bringIn();
	await allows(set, 'Ana');
	await set.photos.handInPhoto(id, { nobody: false, childIds: [idOf(set.world, 'Ana')] });
	return id;
}

const file = async ({ db, world }: Set, who: keyof Set['world']['adults'], id: string) => {
	const pictureId = (await findPhoto(db, id))?.pictureId ?? '';
	const actor = await actorOf(db, world.adults[who], now);
	return fileFor(db, actor, { pictureId, file: '800.webp' }, now).catch(() => undefined);
};

test('nobody approves a picture that was not sent to them', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	const { revisionId, sha256, id: submissionId } = await steps.openSubmissionOf(id);
	const tomas = await actorOf(db, world.adults.tomas, now);
	const review = await authorizeReview(db, tomas, submissionId);
	await claim(db, review, now);
	const seen = { revisionId, sha256 };
	const blind = approve(db, review, { ...seen, act: act() }, now);
	await expect(blind).rejects.toMatchObject({ reason: 'photo-not-looked-at' });

	const pictureId = (await findPhoto(db, id))?.pictureId ?? '';
	const small = await fileFor(db, tomas, { pictureId, file: '320.jpg' }, now);
	expect(small.look, 'a small one is only a sign that there is a picture').toBeNull();
	const { look } = await fileFor(db, tomas, { pictureId, file: '800.webp' }, now);
	expect(look).toEqual({ photoId: id, revisionId, what: 'review' });
	if (look) await noteSeen(db, tomas.id, look, now);
	await approve(db, review, { ...seen, act: act() }, now);
	expect((await findPhoto(db, id))?.state.status).toBe('approved');
});

test('a photo with Ana in it is approved by two moderators, one without anybody by one', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const id = await withAna(set);
	await steps.approveLetter(id);
	expect((await findPhoto(db, id))?.state.status, 'after the first').toBe('with-moderator');
	await expect(steps.approveLetter(id)).rejects.toMatchObject({ reason: 'own-first-key' });
	const later = stepsOf(db, world, now + claimLasts);
	await later.approveLetter(id, await addSecondReviewer(db, world, now));
	expect((await findPhoto(db, id))?.state.status).toBe('approved');

	const hands = await photos.bringIn(2);
	await photos.handInPhoto(hands);
	await steps.approveLetter(hands);
	expect((await findPhoto(db, hands))?.state.status).toBe('approved');
});

test('the database lets nobody approve a photo with a child alone', async () => {
	const set = await setUp();
	const { db, world, steps } = set;
	const id = await withAna(set);
	const { id: submissionId, revisionId, sha256, authorId } = await steps.openSubmissionOf(id);
	const alone = db
		.insertInto('decision')
		.values({
			...{ id: 'one', submissionId, revisionId, sha256, authorId },
			...{ reviewerId: world.adults.tomas, outcome: 'approve' as const, reason: null, at: now }
		})
		.execute();
	await expect(alone).rejects.toThrow('two moderators approve here');
});

test('who looked at a photo of Ana stands once in her record', async () => {
	const set = await setUp();
	const { db, world, steps } = set;
	const id = await withAna(set);
	const second = await addSecondReviewer(db, world, now);
	await steps.approveLetter(id);
	const look = { photoId: id, revisionId: null, what: 'review' } as const;
	await noteSeen(db, world.adults.tomas, look, now);
	await steps.approveLetter(id, second);
	const { record } = await childRecord(db, idOf(world, 'Ana'), now);
	expect(record.accessLog.map(({ who, what }) => [who, what])).toEqual([
		['Tomás Abrego', 'review'],
		['Elena Alas', 'review']
	]);
	expect(record.photos).toMatchObject([
		{ status: 'approved', byTheChild: false, alt: 'A paper boat on the river.' }
	]);
});

test('a part of Ana’s photo counts for no approval, and stands in her record', async () => {
	const set = await setUp();
	const { db, world, steps } = set;
	const id = await withAna(set);
	const { id: submissionId, revisionId, sha256 } = await steps.openSubmissionOf(id);
	const tomas = await actorOf(db, world.adults.tomas, now);
	const review = await authorizeReview(db, tomas, submissionId);
	await claim(db, review, now);
	const look = (await file(set, 'tomas', id))?.look;
	if (look) await noteSeen(db, tomas.id, look, now, { whole: false });
	const form = { act: act(), revisionId, sha256 };
	await expect(approve(db, review, form, now)).rejects.toMatchObject({
		reason: 'photo-not-looked-at'
	});
	const { record } = await childRecord(db, idOf(world, 'Ana'), now);
	expect(record.accessLog.map(({ who }) => who)).toEqual(['Tomás Abrego']);
});

test('a photo that worries somebody is seen by two named people and nobody else, also out of the album', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	await toAlbum(set, id);
	expect(await albumOf(db, world.exchangeId)).toHaveLength(1);
	expect(await file(set, 'delmy', id)).toBeDefined();

	await safeguardBy(db, world.adults.tomas, id, 'A bruise.', now);
	expect((await findPhoto(db, id))?.state.status).toBe('safeguarded');
	expect(await albumOf(db, world.exchangeId)).toEqual([]);
	for (const who of ['delmy', 'laura', 'tomas', 'carmen', 'ines', 'sofia'] as const)
		expect(await file(set, who, id), who).toBeUndefined();
	expect((await file(set, 'ruth', id))?.look?.what).toBe('case');
	const laura = await actorOf(db, world.adults.laura, now);
	await expect(authorizePhoto(db, laura, 'see', id)).rejects.toMatchObject({ kind: 'not-found' });

	const ruth = await actorOf(db, world.adults.ruth, now);
	const { id: caseId } = await db
		.selectFrom('safeguardCase')
		.select('id')
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	const mine = await authorizeCase(db, ruth, caseId);
	const { letters } = await openCase(db, mine, now);
	expect(letters[0]?.texts[0]?.text).toContain('A paper boat');
	await closeCase(db, mine, { act: act(), statement: 'A shadow.' }, now);
	await endCase(db, mine, { act: act(), ending: 'let-go' }, now);
	expect((await findPhoto(db, id))?.state.status).toBe('released');
	expect(await albumOf(db, world.exchangeId)).toHaveLength(1);
	expect(await file(set, 'ruth', id)).toBeUndefined();
});

test('a photo that was on its way when it was frozen is looked at again once it is let go', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	await safeguardBy(db, world.adults.tomas, id, '', now);
	const ruth = await actorOf(db, world.adults.ruth, now);
	const { id: caseId } = await db
		.selectFrom('safeguardCase')
		.select('id')
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	const mine = await authorizeCase(db, ruth, caseId);
	await closeCase(db, mine, { act: act(), statement: 'Nothing.' }, now);
	await endCase(db, mine, { act: act(), ending: 'let-go' }, now);
	expect((await findPhoto(db, id))?.state.status).toBe('with-moderator');
	await toAlbum(set, id);
	expect(await albumOf(db, world.exchangeId)).toHaveLength(1);
});

test('a no of Ana’s family stops her photo on the reviewer’s desk and on the translator’s', async () => {
	const set = await setUp();
	const { db, world, steps } = set;
	const id = await withAna(set);
	const no = () =>
		db
			.updateTable('consentNow')
			.set({ answer: 'no', untilOn: null })
			.where('use', '=', 'album')
			.execute();
	const yes = () =>
		db
			.updateTable('consentNow')
			.set({ answer: 'yes', untilOn: '2027-06-30' })
			.where('use', '=', 'album')
			.execute();
	const toReview = async () => {
		const tomas = await actorOf(db, world.adults.tomas, now);
		return (await waitingReviews(db, tomas, await daysNow(db, now))).count;
	};
	const toTranslate = async () => {
		const carmen = await actorOf(db, world.adults.carmen, now);
		return countToTranslate(db, carmen, await daysNow(db, now));
	};
	await steps.approveLetter(id, await addSecondReviewer(db, world, now));
	expect(await toReview()).toBe(1);
	await no();
	await expect(steps.approveLetter(id)).rejects.toMatchObject({ reason: 'waits-for-family' });
	expect(await file(set, 'tomas', id)).toBeUndefined();
	expect(await toReview(), 'nor does it stand in his line').toBe(0);
	await yes();
	await steps.approveLetter(id);
	expect(await toTranslate()).toBe(1);
	await no();
	expect(await toTranslate(), 'nor in hers').toBe(0);
	await yes();
	await steps.takeToDesk(id);
	expect((await file(set, 'carmen', id))?.look?.what).toBe('translate');
	await no();
	expect(await file(set, 'carmen', id)).toBeUndefined();
	await yes();
	await steps.translate(id, (source) => `ES ${source}`);
	await steps.handInTranslation(id);
	await no();
	expect(await toReview(), 'nor its translation in his').toBe(0);
	await expect(steps.approveTranslation(id)).rejects.toMatchObject({ reason: 'waits-for-family' });
	await yes();
	await mendFirst(db, steps, id, { by: world.adults.ines }, now);
	const translation = await steps.translationOf(id);
	const { revisionId, sha256 } = await steps.openSubmissionOf(translation);
	const carmenAgrees = async () =>
		agreeToChange(
			db,
			await authorizeWriting(db, await actorOf(db, world.adults.carmen, now), translation),
			{ act: act(), revisionId, sha256 },
			now
		);
	await no();
	await expect(carmenAgrees()).rejects.toMatchObject({ reason: 'waits-for-family' });
	await yes();
	await carmenAgrees();
	expect((await findPhoto(db, id))?.state.status).toBe('ready');
});

test('a no of Ana’s family takes the words of her photo out of the memory, and off the desk of whoever has them', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const says = (answer: 'yes' | 'no') =>
		db.updateTable('consentNow').set({ answer }).where('use', '=', 'album').execute();
	const id = await withAna(set);
	await toAlbum(set, id, [await addSecondReviewer(db, world, now), undefined]);
	const other = await photos.bringIn(2);
	await photos.handInPhoto(other);
	await steps.approveLetter(other);
	await steps.takeToDesk(other);
	const textOf = async (photoId: string) =>
		authorizeTranslation(
			db,
			await actorOf(db, world.adults.carmen, now),
			await steps.translationOf(photoId)
		);
	const offered = async () => (await offersFor(db, await textOf(other), 0, now)).length;
	const { actor, subject } = await textOf(id);
	expect(await offered()).toBe(1);
	expect(await outcomeOf(db, actor, subject, now)).not.toBeNull();
	await says('no');
	expect(await offered()).toBe(0);
	expect(await outcomeOf(db, actor, subject, now)).toBeNull();

	await says('yes');
	const waiting = await photos.bringIn(3);
	await photos.handInPhoto(waiting, { nobody: false, childIds: [idOf(world, 'Ana')] });
	await steps.approveLetter(waiting, await addSecondReviewer(db, world, now, ['es', 'en'], 'Eva'));
	await steps.approveLetter(waiting);
	await says('no');
	const waits = { reason: 'waits-for-family' };
	await expect(steps.takeToDesk(waiting)).rejects.toMatchObject(waits);
	await says('yes');
	await steps.takeToDesk(waiting);
	await steps.translate(waiting, (source) => `ES ${source}`);
	await says('no');
	await expect(steps.handInTranslation(waiting)).rejects.toMatchObject(waits);
});

test('when Ana is erased her photo leaves the album, its words are empty, and its bytes are gone', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await withAna(set);
	const other = await photos.bringIn(2);
	await toAlbum(set, id, [await addSecondReviewer(db, world, now), undefined]);
	const stored = async () => (await Array.fromAsync(photos.storage.list('pictures/'))).length;
	const before = await stored();
	const { pictureId = '' } = (await findPhoto(db, id)) ?? {};

	expect(await eraseChild(db, idOf(world, 'Ana'), now)).toMatchObject({ photos: 1 });
	await doDueJobs(db, new Map([['erase-picture', eraseBytesDoer(photos.storage)]]), () => now);
	expect(await albumOf(db, world.exchangeId)).toEqual([]);
	expect(await findPhoto(db, id)).toMatchObject({
		state: { status: 'recalled' },
		...{ alt: '', caption: '', childIds: [] }
	});
	expect(await file(set, 'laura', id), 'also for her own teacher').toBeUndefined();
	expect(await Array.fromAsync(photos.storage.list(`pictures/${pictureId}/`))).toEqual([]);
	expect(await stored()).toBe(before / 2);
	expect(await file(set, 'laura', other)).toBeDefined();
	const texts = await db.selectFrom('revision').select('text').where('workId', '=', id).execute();
	expect(texts.map(({ text }) => text)).toEqual(['']);
});

test('those who are next hear of a photo, and the other class of a new one in the album on mail day', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const heard = async (who: keyof typeof world.adults) =>
		(await unread(db, world.adults[who])).map(({ kind, address }) => [kind, address]);
	const back = await photos.bringIn(2);
	await photos.handInPhoto(back);
	expect(await heard('tomas')).toEqual([['review-waiting', '/review']]);
	await steps.returnLetter(back, 'Too dark.', world.adults.tomas, 'hard-to-see');
	const own = `/class/${world.classes.cambridge}/photos/${back}`;
	expect(await heard('laura')).toEqual([['photo-returned', own]]);
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	await steps.approveLetter(id);
	expect(await heard('carmen')).toEqual([['translation-waiting', '/translate']]);
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => `ES ${source}`);
	await steps.handInTranslation(id);
	await steps.approveTranslation(id);
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	expect(await heard('delmy')).toContainEqual(['album-grew', `/album/${world.exchangeId}`]);
});

test('a drawing is the child’s who drew it: their family allows it, and its no hides it', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await photos.bringIn();
	const drawing = { kind: 'drawing', authorId: idOf(world, 'Ana') } as const;
	await expect(photos.handInPhoto(id, drawing)).rejects.toMatchObject({
		reason: 'photo-without-consent'
	});
	await allows(set, 'Ana');
	await photos.handInPhoto(id, drawing);
	expect(await findPhoto(db, id)).toMatchObject(drawing);
	await toAlbum(set, id);
	expect(await albumOf(db, world.exchangeId)).toHaveLength(1);
	for (const use of ['album', 'letter'] as const) {
		const say = (answer: 'yes' | 'no') =>
			db
				.updateTable('consentNow')
				.set({ answer })
				.where('childId', '=', idOf(world, 'Ana'))
				.where('use', '=', use)
				.execute();
		await say('no');
		expect(await albumOf(db, world.exchangeId), use).toEqual([]);
		expect(await file(set, 'delmy', id), use).toBeUndefined();
		await say('yes');
		expect(await file(set, 'delmy', id), use).toBeDefined();
	}
});

test('Sofía and Tomás look at the album and may call a photo back, and Ana’s record says who opened it; Carmen may not', async () => {
	const set = await setUp();
	const { db, world } = set;
	const id = await withAna(set);
	await toAlbum(set, id, [await addSecondReviewer(db, world, now), undefined]);
	expect((await file(set, 'laura', id))?.look, 'her own teacher').toBeNull();
	expect((await file(set, 'delmy', id))?.look, 'whom it was sent to').toBeNull();
	expect(await file(set, 'carmen', id)).toBeUndefined();
	for (const who of ['sofia', 'tomas'] as const) {
		const look = (await file(set, who, id))?.look;
		expect(look).toMatchObject({ what: 'album', photoId: id });
		if (look) await noteSeen(db, world.adults[who], look, now);
	}
	const opened = await db
		.selectFrom('accessLog')
		.select('personId')
		.where('childId', '=', idOf(world, 'Ana'))
		.where('what', '=', 'album')
		.execute();
	expect(opened.map(({ personId }) => personId)).toEqual([world.adults.sofia, world.adults.tomas]);

	const carmen = await actorOf(db, world.adults.carmen, now);
	await expect(authorizePhoto(db, carmen, 'recall', id)).rejects.toMatchObject({
		kind: 'not-found'
	});
	const tomas = await actorOf(db, world.adults.tomas, now);
	await recall(db, await authorizePhoto(db, tomas, 'recall', id), { act: act() }, now);
	expect(await albumOf(db, world.exchangeId)).toEqual([]);
	expect(await file(set, 'delmy', id)).toBeUndefined();
	expect((await unread(db, world.adults.laura)).map(({ kind }) => kind)).toContain(
		'photo-recalled'
	);
});
