import { expect, test } from 'vitest';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { askedFor } from '#lib/moderation/deciding/seen-fine.server.ts';
import { approve, authorizeReview } from '#lib/moderation/moderation.server.ts';
import { liesBeside } from '#lib/moderation/scanning/beside.ts';
import { flagsOf } from '#lib/moderation/scanning/flags.server.ts';
import { scanOnce } from '#lib/moderation/scanning/scans.server.ts';
import { canonicalJson, sha256 } from '#lib/platform/ids.server.ts';
import { onDisk } from '#lib/storage/disk.server.ts';
import { drawn } from '#tests/support/drawn.ts';
import { folderOfItsOwn, photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { layOn, printFor, somePicture } from '#tests/support/sheets.ts';
import { act } from '#tests/support/steps.ts';
import { handInTyped, lookAtPages, onPaperBy } from '#tests/support/typed.ts';
import { idOf } from '#tests/support/world.ts';
import { findLetter } from '../queries.server.ts';
import { findDraft } from '../writing/drafts.server.ts';
import { versionsOf } from '../writing/versions.server.ts';
import { pointedAt } from '../passing-on/pointed-at.server.ts';
import { editForAuthor, returnToAuthor } from '../passing-on/passing-on.server.ts';
import { movePageUp, sayWhatItShows, takePageAway } from './arranging.server.ts';
import { typeSheet } from './from-sheet.server.ts';
import { layPage } from './laying.server.ts';
import { progressOf, sheetsToType } from './progress.server.ts';
import { asWrittenOf, findWritten, pagesOfRevision, pagesOnDesk } from './queries.server.ts';
import { bringLetter, waysToWrite } from './without-sheet.server.ts';
import { saveTyped } from './written.server.ts';

const words = { written: 'Deer Mateo, i hav a [?dog]', text: 'Dear Mateo, I have a [?dog].' };

async function paper() {
	const set = await school();
	const { db, world } = set;
	const photos = photoStepsOf(db, world, now);
	const begun = await onPaperBy(db, world, photos, now);
	const file = async (name: string, size = 800, pictureId = begun.pictureId) =>
		fileFor(db, await set.as(name), { pictureId, file: `${size}.webp` }, now).then(
			({ look }) => look ?? 'theirs',
			() => null
		);
	const handIn = () => handInTyped(db, world, begun.letterId, words, now);
	return { ...set, ...begun, photos, file, handIn };
}

test('what Ana wrote on a sheet becomes her letter to Mateo, begun once, with its page', async () => {
	const { db, world, as, letterId, sheetId, pictureId } = await paper();
	const letter = await findLetter(db, letterId);
	expect(letter).toMatchObject({
		...{ authorId: idOf(world, 'Ana'), recipientId: idOf(world, 'Mateo') },
		...{ onPaper: true, kind: 'pair', language: 'en' }
	});
	const pages = await pagesOnDesk(db, letterId);
	expect(pages).toMatchObject([{ n: 1, kind: 'page', pictureId, sheetId }]);

	const klass = await authorizeClass(db, await as('laura'), 'teach', world.classes.cambridge);
	expect(await typeSheet(db, klass, { act: act(), sheet: sheetId }, now)).toBe(letterId);
	expect(await pagesOnDesk(db, letterId)).toHaveLength(1);
});

test('Laura types it and Ana may as well, and the other class’s teacher may not', async () => {
	const { may, letterId } = await paper();
	await may('laura', 'write', letterId);
	await may('Ana', 'write', letterId);
	await expect(may('delmy', 'write', letterId)).rejects.toMatchObject({ kind: 'not-found' });
	await expect(may('Leo', 'write', letterId)).rejects.toMatchObject({ kind: 'not-found' });
});

test('what Ana began on a screen stays hers: a sheet begins another letter', async () => {
	const { db, world, steps, may } = await school();
	const own = await steps.write('Ana', 'Mateo', 'Mine alone');
	const { letterId } = await onPaperBy(db, world, photoStepsOf(db, world, now), now);
	expect(letterId).not.toBe(own);
	await expect(may('laura', 'read', own)).rejects.toMatchObject({ kind: 'not-found' });
});

test('both texts are saved as Laura types, and what another window typed is kept beside', async () => {
	const { db, may, letterId } = await paper();
	const letter = await may('laura', 'write', letterId);
	const both = (written: string, text: string, base: number) =>
		saveTyped(db, letter, { written: { text: written, base }, reading: { text, base } }, now);
	expect(await both('Deer', 'Dear', 0)).toMatchObject({
		written: { version: 1, kept: false },
		reading: { won: 'ours' }
	});
	const other = await saveTyped(
		db,
		letter,
		{ written: { text: 'Deer Mateo', base: 0 }, reading: { text: 'Dear', base: 9 } },
		now + 1
	);
	expect(other.written).toEqual({ version: 2, kept: true });
	expect((await findWritten(db, letterId)).text).toBe('Deer Mateo');
	expect((await versionsOf(db, letterId)).map(({ text }) => text)).toContain('Deer');
	expect((await findDraft(db, letterId)).text).toBe('Dear');
});

test('handing in freezes the page and the words as written, and the hash covers both', async () => {
	const { db, letterId, pictureId, handIn, statusOf } = await paper();
	await handIn();
	expect(await statusOf(letterId)).toBe('with-teacher');
	const { revisionId } = (await findLetter(db, letterId)) ?? {};
	const id = revisionId ?? '';
	expect(await pagesOfRevision(db, id)).toMatchObject([{ n: 1, kind: 'page', alt: '' }]);
	expect((await pagesOfRevision(db, id))[0]?.picture.id).toBe(pictureId);
	expect(await asWrittenOf(db, id)).toBe(words.written);
	const revision = await db.selectFrom('revision').selectAll().executeTakeFirstOrThrow();
	const picture = await db
		.selectFrom('picture')
		.select('sha256')
		.where('id', '=', pictureId)
		.executeTakeFirstOrThrow();
	const letter = await findLetter(db, letterId);
	const rest = {
		...{ letterKind: 'pair', recipientId: letter?.recipientId, stamp: letter?.stamp },
		recipientClassId: letter?.recipientClassId,
		pages: [{ kind: 'page', sha256: picture.sha256, alt: '' }],
		asWritten: words.written
	};
	const { kind, authorId, language, text } = revision;
	const whole = { kind, authorId, language, text, rest, sourceSha256: null };
	expect(revision.sha256).toBe(sha256(canonicalJson(whole)));
});

test('the hash of a letter without pages is what it always was', async () => {
	const { db, steps } = await school();
	const id = await steps.write('Ana', 'Mateo', 'Dear Mateo');
	await steps.sendToTeacher(id);
	const letter = await findLetter(db, id);
	const {
		kind,
		authorId,
		language,
		text,
		sha256: hash
	} = await db.selectFrom('revision').selectAll().executeTakeFirstOrThrow();
	const rest = {
		...{ letterKind: 'pair', recipientId: letter?.recipientId, stamp: 'sail' },
		recipientClassId: letter?.recipientClassId
	};
	expect(hash).toBe(
		sha256(canonicalJson({ kind, authorId, language, text, rest, sourceSha256: null }))
	);
});

test('what Laura changes in it keeps its page and what Ana wrote', async () => {
	const { db, may, letterId, handIn } = await paper();
	await handIn();
	const before = await findLetter(db, letterId);
	const form = { act: act(), revisionId: before?.revisionId ?? '', text: 'Dear Mateo.' };
	await editForAuthor(db, await may('laura', 'pass-on', letterId), form, now);
	const { revisionId } = (await findLetter(db, letterId)) ?? {};
	expect(revisionId).not.toBe(before?.revisionId);
	expect(await pagesOfRevision(db, revisionId ?? '')).toHaveLength(1);
	expect(await asWrittenOf(db, revisionId ?? '')).toBe(words.written);
});

test('a page is seen by Ana, by her teacher, and by the reviewer who holds the letter; by nobody else', async () => {
	const { db, as, steps, file, letterId, handIn } = await paper();
	const outside = ['Leo', 'Mateo', 'delmy', 'carmen', 'ines', 'sofia', 'ruth', 'tomas'];
	for (const name of ['Ana', 'laura']) expect(await file(name), name).toBe('theirs');
	for (const name of outside) expect(await file(name), name).toBeNull();
	await handIn();
	await steps.passOnByTeacher(letterId);
	for (const name of outside) expect(await file(name), name).toBeNull();
	const { id, revisionId } = await steps.openSubmissionOf(letterId);
	const item = await authorizeReview(db, await as('tomas'), id);
	await claim(db, item, now);
	expect(await file('tomas')).toMatchObject({ letterId, revisionId, what: 'review' });
	expect(await file('tomas', 320), 'a small one shows nothing').toBe('theirs');
	for (const name of outside.filter((name) => name !== 'tomas'))
		expect(await file(name), name).toBeNull();
});

test('nobody approves a letter whose pages were not sent to them, whatever they press', async () => {
	const { db, world, as, steps, letterId, handIn, statusOf } = await paper();
	await handIn();
	await steps.passOnByTeacher(letterId);
	const { id, revisionId, sha256 } = await steps.openSubmissionOf(letterId);
	const item = await authorizeReview(db, await as('tomas'), id);
	await claim(db, item, now);
	const press = () => approve(db, item, { act: act(), revisionId, sha256 }, now);
	await expect(press()).rejects.toMatchObject({ reason: 'pages-not-looked-at' });
	const decision = {
		...{ id: crypto.randomUUID(), submissionId: id, revisionId, sha256 },
		outcome: 'approve',
		...{ authorId: idOf(world, 'Ana'), reviewerId: world.adults.tomas, at: now, note: '' }
	} as const;
	await expect(
		db.insertInto('decision').values(decision).execute(),
		'not even beside the application'
	).rejects.toThrow('was sent its pages');
	await lookAtPages(db, world.adults.tomas, revisionId, now);
	await press();
	expect(await statusOf(letterId)).toBe('approved');
});

test('pages are put in order, described and taken away only while the letter lies on the desk', async () => {
	const { db, world, may, photos, letterId, handIn } = await paper();
	const second = await somePicture(db, photos, 72);
	const page = { letterId, pictureId: second, sheetId: null, by: world.adults.laura };
	await db.transaction().execute((db) => layPage(db, page, now));
	const ids = async () => (await pagesOnDesk(db, letterId)).map(({ id }) => id);
	const [first = '', last = ''] = await ids();
	const desk = await may('laura', 'write', letterId);
	await movePageUp(db, desk, last);
	expect(await ids()).toEqual([last, first]);
	await sayWhatItShows(db, desk, { page: last, alt: 'Our dog' });
	expect((await pagesOnDesk(db, letterId))[0]).toMatchObject({ kind: 'drawing', alt: 'Our dog' });
	await takePageAway(db, desk, last, now);
	expect(await ids()).toEqual([first]);
	await expect(takePageAway(db, desk, last, now)).rejects.toMatchObject({ kind: 'not-found' });
	await handIn();
	const gone = await may('laura', 'write', letterId);
	await expect(takePageAway(db, gone, first, now)).rejects.toMatchObject({ kind: 'conflict' });
});

test('Laura sees how far the stack is typed, and which sheet is next', async () => {
	const { db, world, photos, may, letterId, handIn } = await paper();
	expect(await progressOf(db, (await may('laura', 'write', letterId)).subject)).toMatchObject({
		...{ of: 1, typed: 0, next: null }
	});
	const toType = () => sheetsToType(db, world.classes.cambridge);
	expect((await toType()).count).toBe(1);
	const { printing, sheets } = await printFor(db, world, ['Leo', 'Ana'], now + 1);
	const [anas, leos] = sheets;
	await layOn(db, world, anas, await somePicture(db, photos, 73), now);
	await layOn(db, world, leos, await somePicture(db, photos, 74), now);
	expect(await toType()).toEqual({ count: 3, printing });
	expect((await sheetsToType(db, world.classes.flores)).count).toBe(0);
	await handIn();
	expect(await toType()).toEqual({ count: 2, printing });
	const laura = await may('laura', 'follow', letterId);
	const klass = await authorizeClass(db, laura.actor, 'teach', world.classes.cambridge);
	const id = await typeSheet(db, klass, { act: act(), sheet: anas?.id ?? '' }, now);
	expect(id).not.toBe(letterId);
	expect(await progressOf(db, (await may('laura', 'write', id)).subject)).toMatchObject({
		...{ of: 2, typed: 0, next: leos?.id }
	});
	await handInTyped(db, world, id, words, now);
	const after = await may('laura', 'follow', id);
	expect(await progressOf(db, after.subject)).toMatchObject({ typed: 1, next: leos?.id });
	await returnToAuthor(
		db,
		await may('laura', 'pass-on', id),
		{ act: act(), reason: 'other', note: 'One more page' },
		now
	);
	expect(await typeSheet(db, klass, { act: act(), sheet: anas?.id ?? '' }, now)).toBe(id);
});

test('a letter on any paper is brought in for a child of the class, and for nobody else’s', async () => {
	const { db, world, as, may } = await school();
	const where = { storage: onDisk(folderOfItsOwn()), quarantine: folderOfItsOwn() };
	const laura = await as('laura');
	const klass = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	const ways = await waysToWrite(db, klass.subject.id);
	const ana = ways.find(({ name }) => name === 'Ana')!;
	expect(ana).toMatchObject({ to: 'Mateo', exchangeId: world.exchangeId });
	const page = new File([new Uint8Array(await drawn(5))], 'page.jpg');
	const broken = new File(['no picture'], 'page.png');
	const form = { ...ana, act: act() };
	const { letterId, refused } = await bringLetter(db, where, klass, form, [page, broken], now);
	expect(refused).toHaveLength(1);
	expect(await pagesOnDesk(db, letterId)).toMatchObject([{ sheetId: null }]);
	await may('laura', 'write', letterId);
	expect(await findLetter(db, letterId)).toMatchObject({ pairId: ana.pairId, onPaper: true });
	const mateo = { ...form, act: act(), childId: idOf(world, 'Mateo') };
	await expect(bringLetter(db, where, klass, mateo, [page], now)).rejects.toMatchObject({
		kind: 'not-found'
	});
});

test('what stands only in the words as Ana wrote them is flagged, and asks whoever approves it why', async () => {
	const { db, world, letterId } = await paper();
	const written = 'Deer Mateo, i liv at 24 Elm Street and hav a [?dog]';
	await handInTyped(db, world, letterId, { ...words, written }, now);
	const { revisionId } = (await findLetter(db, letterId)) ?? {};
	if (!revisionId) throw new Error('It was not handed in.');
	const flags = await flagsOf(db, revisionId);
	expect(flags.map((flag) => [flag.kind, liesBeside(flag, words.text)])).toEqual([
		['address', true]
	]);
	expect(await askedFor(db, { revisionId })).toEqual(['contact']);
	expect(await pointedAt(db, { id: revisionId, text: words.text }, 'en')).toMatchObject([
		{ kind: 'address', words: expect.stringContaining('24 Elm Street') as string }
	]);
	// A scanner that failed when it was handed in looks at both as well.
	await db.deleteFrom('flag').where('revisionId', '=', revisionId).execute();
	await db.updateTable('scan').set({ status: 'failed' }).execute();
	await scanOnce(db, { revisionId, exchangeId: world.exchangeId }, now);
	expect((await flagsOf(db, revisionId)).map(({ kind }) => kind)).toEqual(['address']);
});
